import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
/** With accents and without: capitals are often set without them. */
const plain = (list: readonly string[]): string[] => [...new Set(list.flatMap((line) => [line, line.normalize('NFD').replace(/\p{M}/gu, '')]))]
/** With accents and without, with a full stop and without. */
const stop = (list: readonly string[]): string[] => plain(list.flatMap((line) => [line, `${line}.`]))
/** With accents and without, as a call and not. */
const call = (list: readonly string[]): string[] => plain(list.flatMap((line) => [line, `${line}!`, `${line}.`]))
/** Alternatives for a pattern: as a sentence starts, and in capitals. */
const starts = (list: readonly string[]): string =>
  plain(list)
    .flatMap((line) => [`[${line.charAt(0).toUpperCase()}${line.charAt(0).toLowerCase()}]${line.slice(1)}`, line.toUpperCase()])
    .join('|')

const months = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro']
const shortMonths = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']
const days = ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo']
const dates = [...months.flatMap((m) => [`0 de ${m} de 0`, `0 de ${m}, 0`, `0 ${m} 0`]), ...shortMonths.flatMap((m) => [`0 ${m} 0`, `0 ${m}. 0`, `0 de ${m} de 0`]), '0/0/0', '0-0-0']
const times = ['0:0', '0h0', '0h', '0:0h', '0h0min', '0 0h0']
const networks = ['Facebook', 'Twitter', 'X', 'Instagram', 'TikTok', 'YouTube', 'WhatsApp', 'Telegram', 'LinkedIn', 'Threads', 'Bluesky', 'Google News', 'Google Notícias', 'Google Discover', 'Google', 'Spotify']
/** Labels before the title of another story, by what they ask. */
const also = each(['leia', 'ler', 'lê', 'leiam', 'veja', 'vê', 'ver', 'ouça', 'ouve', 'assista', 'confira', 'conheça', 'saiba', 'acompanhe', 'entenda', 'recorde'], ['também', 'ainda'])
const more = [...each(['leia', 'saiba', 'veja', 'ler', 'saber', 'ver', 'lê'], ['mais']), 'leia mais notícias', 'leia a seguir', 'leia a matéria', 'leia na íntegra', 'continue lendo', 'continue a ler', 'continuar a ler', 'a não perder', 'clique e leia']
const interest = ['pode gostar de ler', 'pode interessar', 'poderá também gostar', 'poderá gostar', 'poderá interessar', 'pode lhe interessar', 'pode te interessar', 'você pode gostar', 'você também pode gostar', 'você pode se interessar', 'pode também interessar', 'também pode interessar', 'talvez te interesse', 'também lhe pode interessar', 'isto pode interessar']
const advice = ['matéria relacionada', 'matérias relacionadas', 'notícia relacionada', 'notícias relacionadas', 'artigo relacionado', 'artigos relacionados', 'conteúdo relacionado', 'conteúdos relacionados', 'relacionado', 'relacionada', 'relacionadas', 'relacionados', 'recomendamos a leitura', 'recomendamos', 'leitura recomendada', 'sugestão de leitura']
const separator = '[:|►▶»>→–—-]{1,2}'
const title = '[“"«\']{0,2}[\\p{Lu}\\p{N}]'
/** A whole line: the label and a title, of several sentences or questions too. */
const titleLine = (labels: readonly string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(labels)}) ?${separator} ?${title}.{3,230}[^.…\\s]$`, 'u')
/** A sentence: the label and a title. */
const titleSentence = (labels: readonly string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(labels)}) ?[:|►▶»>→] ?${title}.{8,200}$`, 'u')
const hintsAlso = ['leia também', 'leia ainda', 'ler também', 'lê também', 'veja também', 'veja ainda', 'ouça também', 'assista também', 'confira também', 'conheça também', 'saiba também', 'entenda também'] as const
const hintsMore = ['leia mais', 'saiba mais', 'veja mais', 'ler mais', 'saber mais', 'continue lendo', 'continue a ler', 'continuar a ler', 'a não perder', 'leia a', 'clique e leia', 'lê mais'] as const
const hintsInterest = ['interessar', 'te interesse', 'gostar'] as const
const hintsAdvice = ['relacionad', 'recomendamos', 'leitura recomendada', 'sugestão de leitura'] as const

export default defineRules('pt', {
  'consent-lines': {
    category: 'consent',
    lines: stop([
      ...each(['Aceitar', 'Aceito', 'Rejeitar', 'Recusar', 'Permitir', 'Gerir', 'Gerenciar', 'Configurar', 'Personalizar', 'Configurações de', 'Definições de', 'Preferências de', 'Política de', 'Uso de', 'Aviso de', 'Saiba mais sobre'], ['cookies', 'os cookies', 'todos os cookies']),
      'Aceitar tudo', 'Aceitar todos', 'Aceitar e continuar', 'Aceitar e fechar', 'Aceitar e prosseguir', 'Aceitar selecionados', 'Aceitar apenas os necessários', 'Aceitar apenas essenciais', 'Rejeitar tudo', 'Rejeitar todos', 'Recusar tudo', 'Continuar sem aceitar', 'Prosseguir sem aceitar', 'Concordo e continuar', 'Concordar e fechar', 'Concordar e continuar', 'Guardar preferências', 'Salvar preferências', 'Guardar definições', 'Salvar configurações', 'Salvar e fechar', 'Guardar e fechar', 'Gerir preferências', 'Gerenciar preferências', 'Gerir opções', 'Gerenciar opções', 'Gerir consentimento', 'Gerenciar consentimento', 'Gerir o consentimento', 'Mais opções', 'Ver preferências', 'Minhas preferências de privacidade', 'Preferências de privacidade', 'Definições de privacidade', 'Configurações de privacidade', 'Centro de preferências de privacidade', 'A sua privacidade é importante para nós', 'Sua privacidade é importante para nós', 'A sua privacidade é importante', 'Valorizamos a sua privacidade', 'Valorizamos sua privacidade', 'Respeitamos a sua privacidade', 'Respeitamos sua privacidade', 'Cookies estritamente necessários', 'Cookies necessários', 'Cookies analíticos', 'Cookies de desempenho', 'Cookies funcionais', 'Cookies de publicidade', 'Cookies de marketing', 'Cookies de terceiros', 'Sempre ativo', 'Sempre ativado', 'Lista de parceiros', 'Ver parceiros', 'Nossos parceiros', 'Este site usa cookies', 'Este site utiliza cookies', 'Este website utiliza cookies', 'Usamos cookies', 'Utilizamos cookies', 'Nós usamos cookies', 'Li e aceito a política de privacidade', 'Li e concordo com a política de privacidade', 'Aceito a política de privacidade', 'Aceito os termos e condições', 'Concordo com os termos de uso', 'Concordo com a política de privacidade', 'Li e aceito os termos e condições', 'Aceito receber comunicações', 'Retirar consentimento', 'Revogar consentimento', 'Carregar conteúdo externo', 'Mostrar conteúdo externo'
    ]),
    examples: ['{{Aceitar todos os cookies}}', '{{POLITICA DE COOKIES}}', '{{Sua privacidade é importante para nós.}}'],
    nearMisses: ['Aceitar tudo o que vinha de fora foi um erro, admitiu o prefeito aos moradores do cais.', 'Rejeitar tudo não é um programa, disse a vereadora.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern: /^(?:(?:este|esta|o nosso|nosso|o|a|os nossos|nossos) (?:site|página|website|portal|sites|sítio)(?: web)? |(?:nós|nós e (?:os )?nossos (?:\d{1,4} )?parceiros|(?:os )?nossos parceiros) |n(?:este|esta|osso) (?:site|página|website|portal),? |[\p{L}.]{2,24}(?: [\p{L}.]{2,24})? )?(?:utilizamos|usamos|utiliza|usa|faz uso de|armazenamos|usam|utilizam)(?: os)? cookies(?: próprios(?: e(?: de)? terceiros)?| e (?:outras )?tecnologias (?:semelhantes|similares)| de terceiros| essenciais)?,? (?:para (?:melhorar|analisar|mostrar|oferecer|personalizar|recomendar|garantir|guardar|que (?:você|possa|tenha)|otimizar|fins|medir|assegurar|proporcionar|permitir|lhe|te|o|a|fornecer|recolher|coletar|aprimorar)|com (?:o objetivo|a finalidade)|que (?:nos )?permit|e (?:outras|tecnologias)|a fim de|de acordo|conforme)[^"“”«»]{4,300}$/iu,
    removes: 'sentence',
    examples: ['{{Utilizamos cookies próprios e de terceiros para melhorar os nossos serviços.}}', '{{Este site usa cookies para garantir que você tenha a melhor experiência.}}', '{{Nós e nossos parceiros usamos cookies e outras tecnologias semelhantes para medir a audiência.}}'],
    nearMisses: ['Usamos cookies de aveia como base da torta, e fica melhor do que com bolacha.', 'O relatório diz que a empresa utiliza cookies para seguir menores, o que a lei proíbe.']
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['continuar navegando', 'continuar a navegar', 'ao navegar', 'ao continuar', 'ao clicar em', 'ao se inscrever', 'ao subscrever', 'ao assinar', 'ao se cadastrar'],
    pattern: /^ao (?:continuar(?: a)? (?:navegar|navegando)|navegar (?:neste|em nosso|no nosso|por este)|continuar|clicar em|se inscrever|subscrever|assinar|se cadastrar)[^"“”«»]{0,110}(?:você |o utilizador )?(?:concorda|aceita|está (?:a aceitar|de acordo|concordando|aceitando)|autoriza|consente|declara)[^"“”«»]{2,200}$/iu,
    removes: 'sentence',
    examples: ['{{Ao continuar navegando, você concorda com a nossa política de privacidade.}}', '{{Ao subscrever a newsletter, aceita os termos e condições.}}', '{{Ao clicar em Enviar, você concorda em receber nossos e-mails.}}'],
    nearMisses: ['Ao clicar em cima da foto, o homem descobriu que era a própria casa.', 'Ao navegar para o norte, verá o farol antes de anoitecer.']
  },
  'consent-data': {
    category: 'consent',
    hints: ['recaptcha', 'aceitar os cookies', 'aceite os cookies', 'conteúdo externo', 'cancelar a sua subscrição', 'cancelar sua inscrição', 'cancelar a subscrição', 'seus dados', 'política de privacidade'],
    pattern: /^(?:este (?:site|formulário) é protegido (?:por|pelo) (?:google )?recaptcha.{0,160}|(?:você )?(?:pode|poderá) cancelar (?:a )?(?:sua )?(?:subscrição|inscrição|assinatura) (?:a|em) qualquer (?:momento|altura)[^"“”«»]{0,80}|para (?:ver|visualizar|assistir a|ouvir) [^"“”«»]{2,80}(?:aceitar|aceite|consent)[^"“”«»]{0,40}cookies[^"“”«»]{0,80}|(?:os )?seus dados (?:pessoais )?(?:serão|não serão|são tratados|estão seguros)[^"“”«»]{3,200}|(?:leia|consulte|veja|conheça|saiba mais (?:na|em)) (?:a )?(?:nossa )?política de privacidade[^"“”«»]{0,100})$/iu,
    removes: 'sentence',
    examples: ['{{Este site é protegido pelo reCAPTCHA e aplicam-se a política de privacidade e os termos do Google.}}', '{{Pode cancelar a subscrição a qualquer momento.}}', '{{Para ver este conteúdo é preciso aceitar os cookies de terceiros.}}', '{{Leia a nossa política de privacidade.}}'],
    nearMisses: ['Seus dados estão à venda há anos, avisa a advogada na primeira página do livro.', 'Para vender o quadro é preciso o consentimento da família.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: plain([
      ...also, ...more, ...interest, ...advice.filter((line) => line !== 'relacionada'),
      ...each(['Notícias', 'Matérias', 'Artigos', 'Conteúdos', 'Posts', 'Temas', 'Histórias', 'Publicações', 'Reportagens', 'Vídeos', 'Receitas', 'Assuntos', 'Postagens', 'Tópicos'], ['relacionadas', 'relacionados', 'recomendadas', 'recomendados', 'recentes', 'populares', 'mais lidas', 'mais lidos', 'mais vistos', 'mais vistas', 'semelhantes', 'similares', 'em destaque', 'que podem interessar', 'que podem lhe interessar', 'que podem te interessar']),
      'Mais lidas', 'Mais lidos', 'Mais lido', 'As mais lidas', 'Os mais lidos', 'Mais lidas do dia', 'Mais lidas da semana', 'Mais lidas agora', 'Mais vistas', 'Mais vistos', 'As mais vistas', 'Mais populares', 'Mais comentadas', 'Mais comentados', 'Mais partilhadas', 'Mais compartilhadas', 'Mais recentes', 'Mais acessadas', 'As mais acessadas', 'O mais lido', 'Em alta', 'Em alta agora', 'Últimas notícias', 'Últimas', 'Últimos artigos', 'Últimos posts', 'Últimas publicações', 'Últimas matérias', 'Últimos vídeos', 'Mais notícias', 'Mais artigos', 'Mais conteúdos', 'Mais matérias', 'Mais sobre este tema', 'Mais sobre este assunto', 'Mais sobre o tema', 'Mais sobre o assunto', 'Mais sobre', 'Mais deste autor', 'Mais do autor', 'Mais desta categoria', 'Mais nesta seção', 'Mais nesta secção', 'Mais em', 'Mais do mesmo autor', 'Mais para ler', 'Mais para você', 'Mais para si', 'Outras notícias', 'Outras matérias', 'Outros artigos', 'Outros posts', 'Outros conteúdos', 'Outras notícias de interesse', 'Veja outras notícias', 'Leia outras notícias', 'Leia outras matérias', 'Veja outras matérias', 'Recomendado para você', 'Recomendado para si', 'Recomendadas para você', 'Recomendados para você', 'Recomendados para si', 'Recomendamos para você', 'Escolhidas para você', 'Selecionado para você', 'Sugestões para você', 'Sugestões de leitura', 'Sugeridos', 'Recomendados', 'Recomendadas', 'Recomendações para você', 'Escolhas do editor', 'Escolha do editor', 'Escolhas dos editores', 'Destaques do dia', 'Destaques da semana', 'Destaques de hoje', 'Não perca', 'Não perca também', 'A não perder', 'Leia a seguir', 'Próxima notícia', 'Próximo artigo', 'Próxima matéria', 'Próximo post', 'Notícia anterior', 'Artigo anterior', 'Artigo seguinte', 'Matéria anterior', 'Post anterior', 'Postagem anterior', 'Próxima postagem', 'Notícia seguinte', 'Leia também no site', 'Leia no site', 'Também no site', 'Neste tema', 'Ver também', 'Links relacionados', 'Ligações relacionadas', 'Leitores também leram', 'Outros leitores também leram', 'Quem leu este artigo também leu', 'Quem leu esta notícia também leu', 'Você vai gostar também', 'Você também vai gostar', 'Você também pode se interessar', 'Você também pode se interessar por', 'Você também poderá gostar', 'Você pode gostar também', 'Pode gostar também', 'Também poderá gostar', 'Também pode gostar', 'Poderá também gostar de', 'Talvez você goste', 'Talvez goste', 'Veja mais notícias', 'Descubra mais', 'Notícias do dia', 'Notícias de hoje', 'Principais notícias', 'Top notícias', 'Vale a pena ler', 'Vale a pena ler também', 'Fique por dentro', 'Histórias recomendadas'
    ]),
    examples: ['{{Leia também:}}', '{{MAIS LIDAS}}', '{{Notícias relacionadas}}', '{{Saiba mais}}', '{{Você também pode gostar}}'],
    nearMisses: ['Mais notícias más chegaram no correio da tarde, e ninguém quis abrir as cartas.', 'Leia mais do que escreve: era o conselho que dava aos jovens poetas.']
  },
  'also-line': {
    category: 'related',
    hints: hintsAlso,
    pattern: titleLine(also),
    examples: ['{{Leia também: Quem paga a ponte? O que se sabe do plano}}', '{{LEIA TAMBÉM | A balsa perde o último horário}}', '{{Ler também – Porque caiu a ponte. E o que vai mudar}}'],
    nearMisses: ['Leia também: quem não lê não escreve, repetia o mestre aos rapazes da aldeia', 'Ver também a outra margem']
  },
  'also-sentence': {
    category: 'related',
    hints: hintsAlso,
    pattern: titleSentence(also),
    removes: 'sentence',
    examples: ['A ponte fechou às oito. {{Leia também: Dez pontes que nunca abriram}}', '{{(Veja também: O muro do cais vai custar o dobro.)}}', '{{Veja ainda: A longa espera pela nova balsa.}} O prefeito não quis falar.'],
    nearMisses: ['Leia também: a avó gostava de dar essa ordem ao fim do jantar, e ninguém a cumpria.', 'Leia também Camões, dizia a avó, e não se fie em resumos.']
  },
  'more-line': {
    category: 'related',
    hints: hintsMore,
    pattern: titleLine(more),
    examples: ['{{Saiba mais: Quem paga o muro? As contas do plano}}', '{{LEIA MAIS: A balsa perde o último horário}}', '{{Continue lendo: Por que caiu a ponte velha}}'],
    nearMisses: ['Leia mais: leia à noite, leia no trem, leia na fila do mercado', 'Ver mais longe']
  },
  'more-sentence': {
    category: 'related',
    hints: hintsMore,
    pattern: titleSentence(more),
    removes: 'sentence',
    examples: ['O moinho abriu em maio. {{Leia mais: A história do moinho velho.}}', '{{Saiba mais: Dez pontes que nunca abriram}}'],
    nearMisses: ['Leia mais: foi tudo o que o médico lhe recomendou.', 'Saiba mais do que o chefe, aconselhava ele, e diga menos.']
  },
  'interest-line': {
    category: 'related',
    hints: hintsInterest,
    pattern: titleLine(interest),
    examples: ['{{Pode gostar de ler: Neve fecha a estrada da serra}}', '{{VOCÊ PODE GOSTAR: A balsa volta? O que se sabe}}'],
    nearMisses: ['Pode interessar: a uma criança de oito anos tudo pode interessar', 'Você pode gostar ou não']
  },
  'interest-sentence': {
    category: 'related',
    hints: hintsInterest,
    pattern: titleSentence(interest),
    removes: 'sentence',
    examples: ['{{Também lhe pode interessar: O muro do cais vai custar o dobro.}}', 'A ponte fechou às oito. {{Pode te interessar: Dez pontes que nunca abriram.}}'],
    nearMisses: ['Disse que podia interessar: era uma casa sem telhado, mas com vista para o cais.', 'Você pode gostar: depende da companhia, explica o cozinheiro.']
  },
  'advice-line': {
    category: 'related',
    hints: hintsAdvice,
    pattern: titleLine(advice),
    examples: ['{{Notícia relacionada: Quem paga o muro? As contas do plano}}', '{{Relacionado: A balsa perde o último horário}}'],
    nearMisses: ['Relacionado: com a família do prefeito, o empreiteiro ganhou três obras num ano', 'Relacionado com o prefeito']
  },
  'advice-sentence': {
    category: 'related',
    hints: hintsAdvice,
    pattern: titleSentence(advice),
    removes: 'sentence',
    examples: ['O moinho abriu em maio. {{Matéria relacionada: A história do moinho velho.}}', '{{Recomendamos: Dez pontes que nunca abriram}}'],
    nearMisses: ['Recomendamos: era assim que começavam todas as cartas do banco.', 'O artigo relacionado com a ponte foi aprovado por dois votos.']
  },
  'related-here': {
    category: 'related',
    hints: ['clique aqui', 'clicando aqui', 'neste link', 'nesse link', 'neste endereço', 'leia aqui', 'leia a', 'veja aqui', 'aqui.', 'confira aqui'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:para [^.?!"“”«»]{3,120},? |quer [^.?!"“”«»]{3,120}\? )?(?:clique|carregue|acesse|aceda) (?:aqui|neste link|nesse link|no link(?: abaixo)?|neste endereço)(?:,? (?:para|e) [^"“”«»]{3,140})?|(?:você )?(?:pode )?(?:leia|ler|veja|ver|confira|conferir|ouça|ouvir|consulte|consultar|assista|acompanhe|conheça) (?:aqui )?(?:a|o|as|os|à|mais|todas|todos|nossa|nosso)(?: [^\s.?!"“”«»,]{1,24}){0,9} (?:aqui|neste link|nesse link|clicando aqui|neste endereço)|(?:leia|veja|confira|consulte|ouça) aqui (?:a|o|as|os|mais|todas|nossa|nosso) [^.?!"“”«»:]{3,110}|(?:mais (?:informações|detalhes|notícias)|(?:a )?(?:matéria|notícia|entrevista|reportagem) completa|(?:o )?(?:artigo|relatório|texto) completo)(?: sobre [^.?!"“”«»]{2,60})? ?:? (?:aqui|neste link|nesse link))[^\p{L}\p{N}]{0,4}$/iu,
    removes: 'sentence',
    examples: ['{{Clique aqui para ler mais notícias do porto.}}', '{{Leia a entrevista completa aqui.}}', 'O moinho abriu em maio. {{Para saber mais, clique aqui.}}', '{{Confira aqui a lista de todos os filmes}}'],
    nearMisses: ['Clique aqui, dizia a tela, e o velho obedeceu e esperou pelo café.', 'Pode ver as ilhas daqui, e nos dias claros também a costa em frente.']
  },
  'related-more-on': {
    category: 'related',
    cue: true,
    hints: ['mais sobre', 'mais notícias', 'mais de ', 'mais em ', 'últimas notícias', 'últimas de', 'outras notícias', 'todos os artigos', 'todas as notícias', 'todos os posts'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:(?:Leia|Veja|Ver|Ler|Confira) )?(?:[Mm]ais|[Oo]utras|[Tt]odas as|[Úú]ltimas) (?:notícias|matérias|postagens|reportagens) (?:de|do|da|dos|das|sobre|em|no|na) |(?:(?:Leia|Veja|Ver|Ler|Confira) )?(?:[Mm]ais|[Oo]utros|[Tt]odos os|[Úú]ltimos) (?:artigos|posts|conteúdos|textos) (?:de|do|da|dos|das|sobre|em|no|na|por) |(?:Leia|Veja|Saiba) mais (?:sobre|em|de) )[\p{L}\p{N}“"«][^.?!,;:]{1,60}[^\p{L}\p{N}]{0,3}$/u,
    examples: ['{{Mais notícias de Economia}}', '{{Leia mais sobre o porto}}', '{{Ver todos os artigos de Lídia Ferraz}}', '{{Veja outras notícias da região no site}}'],
    nearMisses: ['Mais notícias da guerra chegaram em abril, quando ninguém as esperava.', 'Leia mais sobre a vida dos outros e fale menos da sua, dizia a avó aos netos.']
  },
  'related-previous': {
    category: 'related',
    hints: ['anterior', 'seguinte', 'próxim'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:[Aa]rtigo|[Nn]otícia|[Mm]atéria|[Pp]ost|[Pp]ostagem|[Pp]ublicação) (?:[Aa]nterior|[Ss]eguinte|ANTERIOR|SEGUINTE)|(?:Próxim[oa]|Anterior) (?:artigo|notícia|matéria|post|postagem|publicação)|(?:Anterior|Seguinte|Próximo|Próxima)(?=:)) ?[:→»›|–-]? ?[“"«]?[\p{Lu}\p{N}](?!.{0,180}\.$)\S{0,24}(?: \S{1,30}){2,24}$/u,
    examples: ['{{Post anterior: Dez pontes que nunca abriram}}', '{{Próximo artigo A balsa perde o último horário}}', '{{Artigo Anterior Por que caiu a ponte velha}}'],
    nearMisses: ['Artigo seguinte da lei', 'A notícia anterior dizia outra coisa, e por isso o juiz chamou o escrivão.']
  },
  'related-buttons': {
    category: 'nav',
    lines: stop(['Leia a matéria completa', 'Leia a notícia completa', 'Leia na íntegra', 'Leia o artigo completo', 'Ler artigo completo', 'Ler o artigo completo', 'Ler notícia completa', 'Ler artigo', 'Ler notícia', 'Ler tudo', 'Ler mais', 'Ler mais »', 'Ver mais', 'Ver menos', 'Ver tudo', 'Ver todos', 'Ver todas', 'Ver todas as notícias', 'Ver todos os artigos', 'Ver mais notícias', 'Ver mais artigos', 'Ver mais vídeos', 'Ver mais posts', 'Ver detalhes', 'Ver original', 'Ver vídeo', 'Ver perfil', 'Ver mapa maior', 'Ver mapa ampliado', 'Ver essa foto no Instagram', 'Ver esta foto no Instagram', 'Ver esta publicação no Instagram', 'Ver esse post no Instagram', 'Ver no Instagram', 'Ver no YouTube', 'Ver no Facebook', 'Uma publicação compartilhada por', 'Uma publicação partilhada por', 'Um post compartilhado por', 'Mostrar mais', 'Mostrar menos', 'Mostrar tudo', 'Exibir mais', 'Carregar mais', 'Carregar mais notícias', 'Carregar mais artigos', 'Continue lendo', 'Continuar lendo', 'Continuar a ler', 'Continue a ler', 'Mais informações', 'Mais informação', 'Mais detalhes', 'Clique aqui', 'Clica aqui', 'Carregue aqui', 'Clique para ampliar', 'Clique aqui e saiba mais', 'Clique e saiba mais', 'Saiba mais aqui', 'Veja mais aqui', 'Veja o vídeo', 'Veja vídeo', 'Veja os vídeos', 'Assista ao vídeo', 'Assista', 'Assista agora', 'Assista abaixo', 'Veja abaixo', 'Confira abaixo', 'Confira o vídeo', 'Expandir', 'Recolher']),
    examples: ['{{Ler mais »}}', '{{Carregar mais notícias}}', '{{Ver esta publicação no Instagram}}'],
    nearMisses: ['Ler mais do que escrever: era o conselho que dava aos jovens poetas da vila.', 'Ver tudo de perto mudou a vida dela, diz a irmã.']
  },
  'signup-lines': {
    category: 'signup',
    lines: call([
      ...each(['Siga-nos no', 'Siga nos no', 'Nos siga no', 'Siga a gente no', 'Siga o nosso canal no', 'Siga nosso canal no', 'Entre no nosso canal no', 'Entre no nosso canal do', 'Entre no nosso grupo do', 'Encontre-nos no', 'Acompanhe-nos no', 'Acompanhe no', 'Acompanhe a gente no', 'Curta nossa página no', 'Estamos no', 'Siga-nos também no', 'Participe do nosso grupo no', 'Participe do nosso canal no', 'Segue-nos no', 'Receba notícias no', 'Receba as notícias no', 'Siga o nosso perfil no'], networks),
      ...each(['Inscreva-se', 'Subscreva', 'Assine', 'Subscrever', 'Assinar', 'Cadastre-se', 'Receba', 'Inscreva-se em', 'Inscrever-se', 'Inscreva-se na', 'Inscreva-se no'], ['a nossa newsletter', 'nossa newsletter', 'a newsletter', 'newsletter', 'na nossa newsletter', 'em nossa newsletter', 'na newsletter', 'as nossas newsletters', 'nossas newsletters', 'nosso canal', 'no nosso canal', 'o nosso canal', 'em nosso canal', 'o nosso podcast', 'agora', 'grátis', 'gratuitamente', 'aqui', 'já', 'por e-mail', 'nosso boletim', 'o boletim']),
      'Assine', 'Assine já', 'Assine a partir de 0 €', 'Assine por R$ 0', 'Assine por R$ 0/mês', 'Assine para continuar lendo', 'Assine para continuar a ler', 'Assine para ler', 'Assine e leia sem limites', 'Inscreva-se', 'Subscreva', 'Subscrever', 'Quero assinar', 'Quero receber', 'Quero me inscrever', 'Quero subscrever', 'Torne-se assinante', 'Seja assinante', 'Seja um assinante', 'Já é assinante?', 'Já sou assinante', 'Já é assinante? Entre', 'Já é assinante? Faça login', 'Já é assinante? Faça seu login', 'Já é assinante? Inicie sessão', 'Já é assinante? Entrar', 'Já é assinante? Clique aqui', 'É assinante? Faça login', 'Ainda não é assinante?', 'Ainda não é assinante? Assine', 'Não é assinante?', 'Já tem conta?', 'Já tem uma conta?', 'Já tem uma conta? Entre', 'Já possui cadastro?', 'Já tem cadastro?', 'Ainda não tem conta?', 'Não tem conta?', 'Não tem uma conta?', 'Não tem cadastro?', 'Crie sua conta', 'Exclusivo para assinantes', 'Exclusivo assinantes', 'Só para assinantes', 'Apenas para assinantes', 'Conteúdo exclusivo', 'Conteúdo exclusivo para assinantes', 'Conteúdo para assinantes', 'Este conteúdo é exclusivo para assinantes', 'Este artigo é exclusivo para assinantes', 'Este é um artigo exclusivo para assinantes', 'Este é um conteúdo exclusivo para assinantes', 'Artigo exclusivo para assinantes', 'Artigo exclusivo', 'Para continuar a ler este artigo', 'Para continuar lendo, assine', 'Continue a ler este artigo', 'Conteúdo premium', 'Faça login para continuar lendo', 'Cadastre-se para continuar lendo', 'Você atingiu o limite de matérias gratuitas', 'Planos de assinatura', 'Ver planos', 'Escolha o seu plano', 'Cancele quando quiser', 'Experimente grátis', 'Ofereça este artigo', 'Oferecer artigo', 'Presentear', 'Presentear matéria',
      'Ativar notificações', 'Ative as notificações', 'Receber notificações', 'Receba notificações', 'Permitir notificações', 'Receber alertas', 'Baixe o app', 'Baixe o aplicativo', 'Baixe nosso app', 'Baixe nosso aplicativo', 'Descarregue a app', 'Descarregue a nossa app', 'Descarregar a app', 'Disponível no Google Play', 'Disponível na App Store', 'Baixar na App Store', 'Siga-nos', 'Siga-nos nas redes sociais', 'Siga nas redes sociais', 'Nos siga nas redes sociais', 'Siga nossas redes sociais', 'Siga nossas redes', 'Acompanhe nossas redes sociais', 'Acompanhe-nos nas redes sociais', 'Siga a gente nas redes sociais', 'Siga nosso canal', 'Nossas redes sociais', 'Redes sociais do site', 'Seguir autor', 'Seguir tópico', 'Seguir tema', 'Seguir este tema', 'Seguir no Google', 'Adicionar como fonte preferida no Google', 'Adicione como fonte preferida', 'Seu e-mail', 'Seu email', 'O seu e-mail', 'O seu email', 'O seu endereço de email', 'Digite seu e-mail', 'Digite seu email', 'Digite o seu e-mail', 'Informe seu e-mail', 'Insira o seu email', 'Insira seu e-mail', 'Introduza o seu email', 'Obrigado por se inscrever', 'Obrigado por subscrever', 'Obrigado por assinar', 'Inscrição realizada com sucesso', 'Receba as notícias no seu e-mail', 'Receba as principais notícias', 'Receba as últimas notícias', 'Receba as notícias em primeira mão', 'Receba nossas notícias por e-mail', 'Receba as notícias no seu celular', 'Receba as notícias no seu WhatsApp', 'Receba notícias no WhatsApp', 'Canal do WhatsApp', 'Entre para o nosso canal', 'Ouça o podcast', 'Ouça nosso podcast', 'Ouça o nosso podcast', 'Fique por dentro das notícias', 'Fique a par de tudo', 'Participe do canal', 'Entrar no canal', 'Entrar no grupo'
    ]),
    examples: ['{{Siga-nos no Facebook}}', '{{Já é assinante? Faça login}}', '{{Subscreva a nossa newsletter!}}', '{{CONTEUDO EXCLUSIVO PARA ASSINANTES}}'],
    nearMisses: ['Siga-nos em silêncio até à margem, sussurrou o guia, e não acenda a lanterna.', 'Assine aqui e aqui, disse o notário, e a casa passou a ser dos irmãos.']
  },
  'signup-follow': {
    category: 'signup',
    hints: ['siga o', 'siga a ', 'siga-nos', 'siga nosso', 'siga nossa', 'nos siga', 'acompanhe', 'inscreva-se', 'participe do', 'entre no'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:[^.?!"“”«»]{3,90}[?!,:]{1,2} )?(?:e |também |já )?(?:(?:siga-nos|segue-nos|nos siga|acompanhe-nos|inscreva-se|(?:siga|acompanhe|curta|participe d[oa]|entre (?:no|para o)|faça parte d[oa]) (?:(?:o |a |os |as |em )?noss[oa]s?|canal|perfil|a gente|todas as notícias|as (?:notícias|últimas)|também|nas redes|o canal|a página d))(?![^\n]{0,240}(?:, |— ?|– )(?:disse|diz|dizia|pediu|implorou|escreveu|gritou|repetia|aconselha|prometia))[^"“”«»]{0,130}(?:facebook|twitter|instagram|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|redes sociales|newsletter|bluesky| x\b)[^"“”«»]{0,110}|(?:siga|acompanhe|curta) (?:o |a |os |as )?[^"“”«»,.]{3,60} (?:no|nas|pelo|em) (?:facebook|twitter|instagram|google news|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|bluesky|x|redes sociales)(?:(?:, | e | e no |, no |\/)(?:no |pelo )?(?:facebook|twitter|instagram|google news|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|bluesky|x|redes sociales)){0,5}[^\p{L}\p{N}]{0,4})$/iu,
    removes: 'sentence',
    examples: ['{{Siga o nosso canal no WhatsApp e receba as notícias do porto.}}', '{{Acompanhe a Gazeta do Cais no Facebook e no Instagram}}', '{{Para ficar por dentro, siga-nos no Google News}}', 'As obras duram até maio. {{Entre no nosso grupo do Telegram!}}'],
    nearMisses: ['Siga-nos no Facebook, dizia o cartaz do bar, e por baixo alguém tinha pintado um barco.', 'Acompanhe o seu filho à escola, aconselha a professora, ao menos na primeira semana.']
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'boletim', 'no seu e-mail', 'no seu email', 'no seu celular', 'no seu telemóvel', 'em seu e-mail', 'na sua caixa'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:se (?:quer|quiser|deseja)|para|quer|quiser|gostou)[^.!"“”«»]{0,120}[,?:] )?(?:inscreva-se|subscreva|assine|cadastre-se|subscreve|(?:receba|recebe)(?= (?:as|todas|todos|noss|o melhor|os (?:destaques|principais)|notícias|alertas|diariamente|gratuitamente|gratis|grátis|a newsletter|no seu|em seu|mais)))(?![^\n]{0,240}(?:, |— ?|– )(?:disse|diz|dizia|pediu|implorou|escreveu|gritou|repetia|aconselha|prometia))[^"“”«»]{1,160}(?:newsletters?|nosso boletim|boletim (?:semanal|diário|de notícias|informativo)|n?o seu (?:e-?mail|celular|telemóvel)|em seu e-mail|na sua caixa de (?:entrada|correio))(?!\p{L})[^"“”«»]{0,120}$/iu,
    removes: 'sentence',
    examples: ['{{Inscreva-se na nossa newsletter diária sobre o porto.}}', '{{Receba todas as manhãs no seu e-mail as notícias mais importantes.}}', '{{Se quiser receber mais histórias como esta, subscreva a newsletter semanal}}'],
    nearMisses: ['Os clientes recebiam três mensagens por dia no seu e-mail, até a lei proibir.', '“Assine a newsletter e ganhe uma viagem”, prometia a loja, e ela assinou.']
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['assinante', 'continuar lendo', 'continuar a ler', 'baixe o', 'baixe nosso', 'descarregue a', 'matérias gratuitas'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:este|esta) (?:artigo|conteúdo|notícia|matéria|texto|reportagem|entrevista) (?:é|está) [^"“”«»]{0,40}assinantes?[^"“”«»]{0,100}|(?:para|se quer|se quiser) continuar (?:lendo|a ler)(?: [^"“”«»,.]{2,50})?,? (?:assine|faça login|torne-se assinante|cadastre-se|subscreva|inicie sessão|registe-se)[^"“”«»]{0,120}|(?:assine|faça (?:o )?login|cadastre-se|registe-se|subscreva)(?: grátis)? (?:para|e) (?:continuar|continue|ler|leia|ter acesso|acessar|aceder)[^"“”«»]{0,140}|já é assinante\?|(?:baixe|descarregue) (?:o|a|nosso|nossa|o nosso|a nossa) (?:app|aplicativo|aplicação)(?! do banco)(?![^\n]{0,160}, (?:disse|diz))[^"“”«»:]{0,120})$/iu,
    removes: 'sentence',
    examples: ['{{Este artigo é exclusivo para assinantes da Gazeta.}}', '{{Para continuar lendo, assine por apenas R$ 1,90 por mês.}}', '{{Faça login para continuar lendo}}', '{{Baixe nosso aplicativo e leve as notícias com você.}}'],
    nearMisses: ['Este conteúdo não chega aos assinantes, queixa-se o editor, porque o correio falha.', 'O assinante pagava dois réis e o jornal chegava de burro.']
  },
  'appeal-lines': {
    category: 'appeal',
    lines: call(['Apoie o jornalismo independente', 'Apoie o nosso jornalismo', 'Apoie nosso jornalismo', 'Apoie o nosso trabalho', 'Apoie nosso trabalho', 'Apoie este projeto', 'Apoie o projeto', 'Apoie-nos', 'Apoia-nos', 'Apoiar agora', 'Quero apoiar', 'Apoie agora', 'Faça uma doação', 'Faça sua doação', 'Faça um donativo', 'Faça o seu donativo', 'Doe agora', 'Doe aqui', 'Quero doar', 'Doe qualquer valor', 'Contribua agora', 'Contribua com o nosso trabalho', 'Contribua com nosso trabalho', 'Seja um apoiador', 'Seja apoiador', 'Seja um doador', 'Seja membro', 'Seja sócio', 'Torne-se membro', 'Torne-se apoiador', 'Torne-se sócio', 'Seja nosso apoiador', 'Colabore conosco', 'Ajude-nos a continuar', 'Assine a petição', 'Assine esta petição', 'Assine nosso abaixo-assinado', 'Pague-me um café', 'Sua contribuição é muito importante', 'Apoie-nos no Patreon', 'Apoie pelo Pix', 'Doe via Pix', 'Contribua via Pix']),
    examples: ['{{Apoie o jornalismo independente}}', '{{Faça uma doação!}}', '{{Seja um apoiador}}'],
    nearMisses: ['Apoie o cotovelo na mesa, dizia a enfermeira, e feche a mão devagar.', 'Doe agora ou doe depois, mas doe, pedia o padre na missa.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['jornalismo', 'nossos leitores', 'seu apoio', 'sua doação', 'sua contribuição', 'donativo', 'apoiador'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:se (?:você )?(?:gosta|gostou|valoriza|acredita|acha)|para que (?:possamos|continuemos)|para (?:continuar|continuarmos))[^.!?"“”«»]{3,160}, ?)?(?:por favor,? )?(?:apoie (?:o |a )?(?:noss[oa]|jornalismo|este|projeto)|apoia-nos|ajude-nos|ajude a manter|contribua (?:com|para) (?:o |a )?noss|faça uma doação|doe (?:agora|aqui|hoje)|considere (?:fazer|apoiar|tornar-se|doar|contribuir)|torne-se (?:apoiador|membro|sócio)|precisamos do seu apoio|o seu apoio (?:é|nos|permite)|seu apoio (?:é|nos)|com (?:o |a )?(?:seu apoio|sua doação|sua contribuição))(?! Senhor)(?![^\n]{0,200}, (?:disse|diz|pediu|escreveu))[^"“”«»]{0,140}(?:jornalismo|leitores|apoio|doação|contribuição|donativo|informando|independente|apoiador)[^"“”«»]{0,100}$/iu,
    removes: 'sentence',
    examples: ['{{Se você gosta do nosso trabalho, apoie o jornalismo independente.}}', '{{O seu apoio é essencial para continuarmos a fazer jornalismo independente.}}', '{{Considere fazer um donativo para manter este projeto independente.}}'],
    nearMisses: ['Com o seu apoio cheguei até aqui, escreveu o corredor à treinadora, do hospital.', 'A doação da viúva permitiu abrir o asilo, que hoje cuida de trinta pessoas.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...call(['Compartilhar', 'Compartilhe', 'Compartilhe!', 'Compartilhar artigo', 'Compartilhar notícia', 'Compartilhar matéria', 'Compartilhe essa notícia', 'Compartilhe esta notícia', 'Compartilhe a notícia', 'Compartilhe este artigo', 'Compartilhe esse artigo', 'Compartilhe este post', 'Compartilhe esse post', 'Compartilhe essa matéria', 'Compartilhe esta matéria', 'Compartilhe este conteúdo', 'Compartilhe esse conteúdo', 'Compartilhe esta publicação', 'Compartilhe isso', 'Compartilhe isto', 'Compartilhe com seus amigos', 'Compartilhe com os amigos', 'Compartilhe nas redes sociais', 'Compartilhe nas redes', 'Compartilhe no', 'Compartilhar no', 'Compartilhar via', 'Compartilhe via', 'Compartilhe por', 'Compartilhar link', 'Compartilhar isso', 'Compartilhar nas redes sociais', 'Partilhar', 'Partilhe', 'Partilha', 'Partilhar artigo', 'Partilhar este artigo', 'Partilhe este artigo', 'Partilhar notícia', 'Partilhe esta notícia', 'Partilhe a notícia', 'Partilhar nas redes sociais', 'Partilhe com os amigos', 'Partilhe isto', 'Partilhar isto', 'Partilhar via', 'Partilhar por email', 'Partilhe nas redes sociais', 'Copiar link', 'Copiar o link', 'Copiar ligação', 'Copiar url', 'Copie o link', 'Link copiado', 'Link copiado com sucesso', 'Copiado para a área de transferência', 'Imprimir', 'Imprimir artigo', 'Imprimir notícia', 'Versão para impressão', 'Enviar por email', 'Enviar por e-mail', 'Enviar por WhatsApp', 'Enviar para um amigo', 'Enviar a um amigo', 'Envie para um amigo', 'Salvar artigo', 'Salvar notícia', 'Salvar para ler depois', 'Salvar para mais tarde', 'Guardar artigo', 'Guardar notícia', 'Guardar para mais tarde', 'Ler depois', 'Ler mais tarde', 'Adicionar aos favoritos', '0 curtidas', 'Curtir 0', 'Curtir isso', 'Curtir', 'Gosto 0', '0 gostos', '0 partilhas', '0 partilha', '0 compartilhamentos', 'Tweetar', 'Tuitar', 'Retuitar', 'Comunicar erro', 'Reportar erro', 'Informar erro', 'Comunique um erro', 'Encontrou um erro?', 'Encontrou algum erro? Entre em contato', 'Viu algum erro?', 'Encontrou um erro na matéria?', 'Gostou?', 'Gostou do artigo?', 'Gostou deste artigo?', 'Gostou desta notícia?', 'Gostou da matéria?', 'Gostou do conteúdo?', 'Gostou? Compartilhe', 'Gostou? Partilhe', 'Gostou do conteúdo? Compartilhe', 'Este artigo foi útil?', 'Este conteúdo foi útil?', 'Esta informação foi útil?', 'Avalie este artigo', 'Avalie esta notícia', 'Avalie este post', 'Ouvir artigo', 'Ouvir este artigo', 'Ouça este artigo', 'Ouvir notícia', 'Ouça a notícia', 'Ouça esta notícia', 'Ouvir matéria', 'Ouça este conteúdo', 'Ouvir texto', 'Ouça o texto', 'Tamanho do texto', 'Tamanho da letra', 'Tamanho da fonte', 'Aumentar fonte', 'Diminuir fonte', 'Aumentar texto', 'Diminuir texto', 'Baixar PDF', 'Baixar em PDF', 'Descarregar PDF', 'Modo leitura']),
      ...plain(each(['Compartilhar no', 'Compartilhe no', 'Compartilhar por', 'Compartilhar via', 'Partilhar no', 'Partilhe no', 'Partilhar por', 'Partilhar via', 'Compartilhar em', 'Publicar no', 'Enviar por'], ['Facebook', 'Twitter', 'X', 'X (Twitter)', 'WhatsApp', 'Whatsapp', 'Telegram', 'LinkedIn', 'Linkedin', 'Pinterest', 'Reddit', 'Bluesky', 'Threads', 'Messenger', 'Email', 'e-mail', 'correio eletrónico', 'Flipboard'])),
      ...['Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Linkedin', 'Pinterest', 'Reddit', 'Tumblr', 'Threads'].flatMap((name) => [`Clique para compartilhar no ${name}(abre em nova janela)`, `Clique para compartilhar no ${name} (abre em nova janela)`, `Compartilhar no ${name} (abre em nova janela)`, `Carregue aqui para partilhar no ${name} (Opens in new window)`, `Clique para partilhar no ${name} (abre numa nova janela)`]),
      'Clique para imprimir(abre em nova janela)', 'Clique para imprimir (abre em nova janela)', 'Clique para enviar um link por e-mail para um amigo(abre em nova janela)', 'Clique para enviar um link por e-mail para um amigo (abre em nova janela)'
    ],
    examples: ['{{Compartilhe}}', '{{PARTILHAR NO FACEBOOK}}', '{{Clique para compartilhar no X (abre em nova janela)}}', '{{Gostou? Compartilhe!}}'],
    nearMisses: ['Partilhar a casa', 'Compartilhar o pão era a primeira regra da casa, contava o frade.']
  },
  'share-ask': {
    category: 'share',
    hints: ['compartilhe', 'partilhe', 'compartilhá-lo', 'deixe seu like'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:se (?:você )?gostou|gostou)[^.!?"“”«»]{2,90}[,?] (?:não (?:deixe|se esqueça) de )?(?:então )?(?:compartilhe|partilhe|compartilhar|compartilhá-lo)[^"“”«»]{0,90}|(?:compartilhe|partilhe) (?:este|esta|esse|essa) (?:artigo|notícia|matéria|post|publicação|conteúdo|texto|receita|informação) (?:com|nas|no|em|através)[^"“”«»]{3,80})$/iu,
    removes: 'sentence',
    examples: ['{{Se gostou deste artigo, compartilhe nas suas redes sociais.}}', '{{Partilhe esta notícia com os seus amigos}}', '{{Compartilhe essa matéria com quem precisa saber disso!}}'],
    nearMisses: ['Quem tiver pão, partilhe, dizia a avó cada vez que tirava a broa do forno.', 'O vizinho compartilha essa informação com a polícia desde março, segundo o juiz.']
  },
  'caption-lines': {
    category: 'caption',
    lines: stop([
      ...each(['Foto', 'Imagem', 'Fotografia', 'Imagens'], ['de arquivo', 'de arquivo.', 'ilustrativa', 'meramente ilustrativa', 'de divulgação', 'de divulgação/reprodução']),
      ...['Foto', 'Fotos', 'Imagem', 'Imagens', 'Crédito', 'Créditos', 'Crédito da foto', 'Fotografia', 'Fonte da imagem', 'Reprodução', 'Vídeo'].flatMap((a) => ['Divulgação', 'Reprodução', 'Arquivo', 'Arquivo pessoal', 'Arquivo Pessoal', 'Reuters', 'AFP', 'AP', 'EFE', 'Lusa', 'LUSA', 'Agência Brasil', 'Getty Images', 'Shutterstock', 'iStock', 'Freepik', 'Pixabay', 'Unsplash', 'Pexels', 'Reprodução/Instagram', 'Reprodução/TV Globo', 'Reprodução/Facebook', 'Reprodução/Redes sociais', 'Reprodução/Internet', 'Reprodução/YouTube', 'Redes sociais', 'Internet', 'Instagram', 'Facebook', 'YouTube', 'Direitos reservados', 'D.R.', 'DR', 'Canva', 'Wikimedia Commons', 'Polícia Militar', 'PRF', 'Ilustrativa', 'Agência Senado', 'Folhapress', 'Estadão Conteúdo'].map((b) => `${a}: ${b}`)),
      'Foto: Divulgação/Prefeitura', 'Foto 0 de 0', 'Imagem 0 de 0', '0 de 0 fotos', '0/0 fotos', 'Ver galeria', 'Ver galeria de fotos', 'Ver fotos', 'Ver todas as fotos', 'Ver mais fotos', 'Veja as fotos', 'Veja fotos', 'Veja a galeria', 'Veja galeria de fotos', 'Veja mais fotos', 'Galeria de fotos', 'Galeria de imagens', 'Fotogaleria', '0 fotos', '+0 fotos', 'Ampliar imagem', 'Ampliar foto', 'Abrir galeria', 'Legenda da foto', 'Getty Images', 'Shutterstock', 'Reprodução/Instagram', 'Reprodução/Facebook', 'Reprodução/TV Globo', '(Divulgação)', '(Reprodução)', 'Arquivo pessoal', 'Foto: DR', '© Getty Images', '© Lusa', 'Imagem gerada por IA', 'Imagem criada por IA', 'Imagem gerada por inteligência artificial', 'Imagem gerada com IA', 'Crédito, Getty Images', 'Crédito, Reuters', 'Crédito, AFP', 'Crédito, EPA', 'Crédito, Reprodução', 'Crédito, Arquivo pessoal', 'Crédito, PA Media'
    ]),
    examples: ['{{Foto: Divulgação}}', '{{Imagem meramente ilustrativa}}', '{{Ver galeria de fotos}}', '{{Foto 3 de 12}}'],
    nearMisses: ['Foto de arquivo na mão, a velha apontou a casa onde nasceu.', 'Ver fotos de então dói, e por isso guarda o álbum à chave.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'foto -', 'foto |', 'foto/', 'imagem:', 'crédito', 'fotografia:', 'legenda da foto,'],
    pattern: /^(?:Legenda da foto, .{3,300}|[(/|[]? ?(?:(?:[Ff]otos?|FOTOS?) ?[:|/]|(?:[Ff]otografia|[Ii]magem|[Ii]magens|IMAGEM) ?: ?(?=[\p{L}.' ]{3,40}(?:[/|(]|\)$)|Getty|EFE|AFP|Reuters|Lusa|LUSA|Shutterstock|iStock|@|©|[Dd]ivulgação|[Rr]eprodução|[Aa]rquivo)|(?:Crédito|CRÉDITO|Créditos)(?: d[ae] (?:foto|imagem|fotos|imagens))?(?:,| ?:)) ?(?!(?:de|del|la|el|y|por|da|do)\b)(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)(?:(?: ?[/|,(–:] ?| - | )(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)){0,12}[)\]]?\.?[)\]]?)$/u,
    examples: ['{{Foto: Lídia Ferraz / Agência Brasil}}', '{{(Foto: Reprodução/Redes sociais)}}', '{{FOTO: ARQUIVO GAZETA DO CAIS}}', '{{Crédito, João Roldão/BBC}}', '{{Legenda da foto, A balsa perdeu o último horário em março.}}'],
    nearMisses: ['Foto: câmera de 50 megapixels com zoom duplo e flash', 'Imagem: O espelho da água é aqui a imagem da memória. A poeta volta a ela em cada livro.']
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto:', 'foto/', 'foto -', 'foto |', 'fotografia:', 'imagem:', 'crédito:'],
    pattern: /^(?!\()(?:[^.!?…:]|\.(?! [\p{Lu}(]| ?\(?[Ff]oto)){8,190}(?:[.!?]? ?[(/|–—[-] ?|[.,;] )(?:(?:[Ff]oto|FOTO|[Ff]otografia|[Ii]magem|Crédito|CRÉDITO) ?[:/|-] ?)(?!(?:de|del|la|el|y|por|da|do)\b)(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)(?:(?: ?[/|,(–:] ?| - | )(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)){0,12}[)\]]?\.?$/u,
    examples: ['{{O prefeito na ponte nova. Foto: Lídia Ferraz}}', '{{Moradores do cais durante a inauguração (Foto: Divulgação/Prefeitura)}}', '{{A balsa sai do cais ao amanhecer — Foto: João Roldão/Gazeta}}'],
    nearMisses: ['O prefeito inaugurou a ponte ao meio-dia. Foram trezentas pessoas. Houve banda (foto: Lídia Ferraz) e depois todos atravessaram para a outra margem.', 'O celular custa 300 reais, foto: boa, bateria: regular']
  },
  'caption-agency': {
    category: 'caption',
    hints: ['lusa', 'getty', 'shutterstock', 'agência brasil', 'afp', 'reuters', 'folhapress', 'divulgação', 'reprodução'],
    pattern: /^(?!\()(?:(?:[^!?;\n.]|\.(?! \p{Lu})){8,190}(?:\.? ?\((?:(?:[\p{L}. ]{3,30} ?\/ ?)?(?:LUSA|Lusa|AFP|AP|EFE|Reuters|REUTERS|EPA|Getty(?: Images)?|Shutterstock|iStock|Agência Brasil|Folhapress|Estadão Conteúdo|Divulgação|Reprodução)(?:\/[\p{L}. ]{2,30})?)\)|\.? ?[/|–—-] ?(?:LUSA|Lusa|AFP|EFE|Reuters|Getty(?: Images)?|Shutterstock|iStock|Agência Brasil|Folhapress|Divulgação\/[\p{L}. ]{2,30}|Reprodução\/[\p{L}. ]{2,30}))|(?:©? ?(?:[\p{Lu}][\p{L}.'-]{0,20} ){0,4}[\p{Lu}][\p{L}.'-]{0,20}(?: ?[/|] ?| - )(?:LUSA|Lusa|AFP|AP|EFE|EPA|Reuters|REUTERS|Getty(?: Images)?|Agência Brasil|Folhapress|Estadão Conteúdo|Agência Senado|Shutterstock)|(?:[\p{Lu}][\p{L}.'-]{0,20} ){1,4}?[\p{Lu}][\p{L}.'-]{0,20} ?\/ ?(?:Divulgação|Reprodução)))\.?$/u,
    examples: ['{{O presidente, durante a conferência de imprensa (Lusa)}}', '{{Moradores no cais. (João Roldão/AFP)}}', '{{Lídia Ferraz/Agência Brasil}}', '{{O ator em cena da novela - Divulgação/TV Globo}}'],
    nearMisses: ['O presidente demitiu-se na segunda (Lusa), embora o gabinete o tenha negado.', 'A ação foi movida pela Getty Images']
  },
  'byline-lines': {
    category: 'byline',
    lines: plain([
      ...each(['há', 'faz'], ['0 minutos', '0 minuto', '0 min', '0 horas', '0 hora', '0 h', '0 dias', '0 dia', '0 semanas', '0 meses', '0 anos', '0 ano', 'uma hora', 'um dia']),
      ...each(['0 minutos', '0 minuto', '0 min', '0 horas', '0 hora', '0 dias', '0 dia', '0 semanas', '0 meses', '0 anos'], ['atrás']),
      'Da redação', 'Da Redação', 'Por Redação', 'Por: Redação', 'Pela redação', 'Redação', 'Por Agência Brasil', 'Por Lusa', 'Por: Lusa', 'Agência Lusa', 'Agência Brasil', 'Por Estadão Conteúdo', 'Estadão Conteúdo', 'Folhapress', '(Folhapress)', 'FOLHAPRESS', 'Lusa', 'LUSA', '(Lusa)', 'Lusa/Fim', 'Lusa/fim', '(Agência Brasil)', 'Com Lusa', 'com Lusa', 'Por AFP', 'Por EFE', 'Por Reuters', 'Por g0', 'Escrito por', 'Publicado por', 'Postado por', 'Por Agências', 'Agências', 'Da assessoria', 'Por Assessoria', 'Assessoria de Imprensa', 'Por Assessoria de Imprensa',
      'Tempo de leitura: 0 min', 'Tempo de leitura: 0 min.', 'Tempo de leitura: 0 minutos', 'Tempo de leitura: 0 minuto', 'Tempo de leitura 0 min', 'Tempo de leitura 0 minutos', 'Tempo de leitura aproximado: 0 minutos', 'Tempo estimado de leitura: 0 minutos', 'Tempo estimado de leitura: 0 min', 'Tempo médio de leitura: 0 minutos', 'Leitura: 0 min', 'Leitura: 0 minutos', 'Leitura de 0 minutos', 'Leitura de 0 min', '0 min de leitura', '0 min. de leitura', '0 minutos de leitura', '0 minuto de leitura', '0 min leitura', '0 mins de leitura', '0 visualizações', 'Visualizações: 0', '0 leituras', 'Leituras: 0', '0 views', '0 acessos', 'Lido 0 vezes', 'Última atualização', 'Data de publicação', 'Arquivado em', 'Etiquetas', 'Neste artigo', 'Nesta notícia', 'Nesta matéria', 'Neste post'
    ]),
    examples: ['{{Tempo de leitura: 8 minutos}}', '{{há 3 horas}}', '{{Da Redação}}', '{{Agência Lusa}}'],
    nearMisses: ['Há anos', 'Lusa e outras agências cobriram o caso desde o primeiro dia.']
  },
  'byline-date-lines': {
    category: 'byline',
    lines: [
      ...dates.flatMap((d) => times.flatMap((t) => [`${d} ${t}`, `${d}, ${t}`, `${d} - ${t}`, `${d} às ${t}`, `${d}, às ${t}`, `${d} | ${t}`])),
      '0 às 0:0', '0 às 0h0', '0 - 0h0',
      ...days.flatMap((d) => months.flatMap((m) => [`${d}, 0 de ${m} de 0`, `${d}, 0 de ${m} de 0, 0:0`, `${d}, 0 ${m} 0`]))
    ],
    examples: ['{{12 de março de 2024 às 14h35}}', '{{12/03/2024 14h35}}', '{{terça-feira, 12 de março de 2024}}'],
    nearMisses: ['12 de março de 2019', '14h35']
  },
  'byline-dated': {
    category: 'byline',
    hints: ['publicad', 'atualizad', 'atualização', 'postado em', 'criado em', 'modificado'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:notícia |artigo |matéria |post )?(?:publicad[oa]|atualizad[oa]|postado|criado|modificado|última (?:atualização|modificação)|data de publicação|atualização)(?: em| a| às| por último em| pela última vez em)?) ?[:|]? ?(?:em )?(?:(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom)(?:-feira)?\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} (?:de )?\p{L}{3,9}\.?,?(?: (?:de )?\d{4})?|\p{L}{3,9} \d{1,2}, \d{4}|há \d{1,2} \p{L}{3,8}|hoje|ontem|\d{1,2}[:.h]\d{2})(?:[ ,|/•·–—-]{0,3}(?:às? )?\d{1,2}[:.h]\d{0,2}(?:min|:\d{2})?)?(?: ?(?:h|horas|gmt ?[+-]?\d{0,2})\.?)?(?:[ ,;|/•·–(-]{1,4}(?:e )?(?:atualizad[oa]|última atualização|atualização|modificado)[^.!?]{0,50})?\)?\.?$/iu,
    examples: ['{{Publicado em 12 de março de 2024}}', '{{Atualizado: 12/03/2024 14h35}}', '{{Última atualização: 12 mar 2024, 14:35}}', '{{Publicado há 3 horas}}', '{{Publicado em 12/03/2024 às 10h05 - Atualizado em 13/03/2024 às 9h}}'],
    nearMisses: ['Publicado em 1911 e nunca reeditado', 'Atualizado em 12 de março, o censo aponta três mil moradores a menos do que há dez anos.']
  },
  'byline-name': {
    category: 'byline',
    hints: ['por ', 'por:', 'texto de', 'reportagem de', 'texto:'],
    pattern: /^(?:[Pp]or|POR|Escrito por|Texto de|Reportagem de|Texto:|Da redação, por) ?[:|]? ?(?!Deus|Dios|Portugal|Brasil|España|Cristo|Jesus|Amor|Sempre|Favor|Exemplo|Fim|Agora|Meu|Minha|Um|Uma|O |A |Os |As |Que|Quem)(?:[\p{Lu}][\p{Ll}'’-]{1,16}|[\p{Lu}]{3,16}|[\p{Lu}]\.)(?: (?:(?:de|do|da|dos|das|e) )?(?:[\p{Lu}][\p{Ll}'’-]{1,16}|[\p{Lu}]{3,16}|[\p{Lu}]\.)){1,5}(?: ?[,|/•·–—-] ?(?:[Gg]1|g1|Lusa|LUSA|AFP|EFE|Reuters|Redação|Agência Brasil|Folhapress|Estadão Conteúdo|@\S{2,30}|para [\p{Lu}][\p{L} ]{2,30}|em [\p{Lu}][\p{L} ]{2,30}|Da Redação|[\p{Lu}][\p{L} ]{2,24}))?$/u,
    examples: ['{{Por Lídia Ferraz}}', '{{Por: João Roldão da Veiga}}', '{{POR LÍDIA FERRAZ | LUSA}}', '{{Por Lídia Ferraz e João Roldão}}'],
    nearMisses: ['Por Portugal Inteiro', 'Por Lídia Ferraz perguntavam todos os dias na pensão, e ninguém a conhecia.']
  },
  'tags': {
    category: 'byline',
    hints: ['etiquetas', 'arquivado em', 'tags:', 'tópicos:', 'assuntos:', 'categorias:', 'categoria:', 'marcado com', 'palavras-chave:', 'hashtags:'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:arquivado em|marcado com(?=:)|etiquetas(?=:| ?\p{L}{2,30},)|tags(?=:)|hashtags(?=:)|(?:tópicos|assuntos|palavras-chave)(?=: ?[\p{L} ]{2,40},)|categorias?(?=: ?[\p{L} ]{2,30}(?:[,|/]|$))) ?:? ?[#\p{L}\p{N}][^.!?;]{1,240}$/iu,
    examples: ['{{Tags: balsa, cais, obras}}', '{{Arquivado em: Portos, Transportes}}', '{{Etiquetas: ponte, obras públicas}}'],
    nearMisses: ['Arquivado em 1994 por falta de provas, o caso voltou ao tribunal em março. Ninguém esperava.', 'Etiquetas há para todos os gostos e preços, diz o produtor de vinho.']
  },
  'bio-lines': {
    category: 'bio',
    lines: stop(['Sobre o autor', 'Sobre a autora', 'Sobre os autores', 'Sobre o(a) autor(a)', 'Sobre o autor / Sobre a autora', 'Acerca do autor', 'Acerca da autora', 'Ver biografia', 'Mais sobre o autor', 'Ver todos os posts', 'Ver todas as publicações', 'Ver todos os artigos deste autor', 'Todos os artigos do autor', 'Todos os posts do autor', 'Mais artigos deste autor', 'Outros artigos deste autor', 'Outros textos do autor', 'Veja todos os posts', 'Veja mais do autor', 'Ver perfil do autor', 'Perfil do autor', 'Ver perfil completo', 'Contactar o autor', 'Fale com o autor', 'Site do autor', 'Página do autor', 'Siga o autor']),
    examples: ['{{Sobre o autor}}', '{{Ver todos os posts}}'],
    nearMisses: ['Sobre o autor sabe-se pouco: que foi ferreiro e que escrevia de noite.', 'Sobre os autores do roubo não há pistas']
  },
  'bio-role': {
    category: 'bio',
    precision: 0.9,
    hints: ['jornalista', 'repórter', 'é redator', 'é editor', 'colunista', 'correspondente'],
    pattern: /^(?:[\p{Lu}][\p{L}'-]{1,18}(?: (?:de |do |da )?[\p{Lu}][\p{L}'-]{1,18}){1,3} é |É )(?:uma? )?(?:jornalista|redatora?|repórter|editora?|colunista|correspondente)(?: (?:freelancer|especializad[oa]))? (?:d[eoa]|n[oa]|em) (?:(?:seção|secção|editoria|redação) (?:de )?|(?:este|nosso) (?:jornal|site|portal)|g1|G1|UOL|Folha|Globo|Estadão|Público|Observador|Expresso|Lusa|Exame|Metrópoles|Terra|CNN|BBC|Reuters|AFP)(?! e (?:foi|morreu))[^"“”«»!?]{0,400}$/u,
    examples: ['{{Lídia Ferraz é repórter da editoria de Economia e escreve sobre portos.}}', '{{É jornalista na redação de Lisboa. Antes trabalhou numa rádio local.}}', '{{João Roldão é correspondente da Lusa no norte.}}'],
    nearMisses: ['É jornalista de profissão e marinheiro de coração, e as duas coisas lhe saem bem.', 'Lídia Ferraz é jornalista e vive num barco com três gatos há dez anos.']
  },
  'legal-lines': {
    category: 'legal',
    lines: stop(['Todos os direitos reservados', 'Direitos reservados', '© Todos os direitos reservados', '© 0 Todos os direitos reservados', 'Copyright © 0', 'Copyright 0', 'Copyright © 0 Todos os direitos reservados', 'Copyright © 0. Todos os direitos reservados', 'Proibida a reprodução', 'Proibida a reprodução total ou parcial', 'É proibida a reprodução', 'É proibida a reprodução total ou parcial', 'Reprodução proibida', 'Aviso legal', 'Política de privacidade', 'Política de privacidade e cookies', 'Política de proteção de dados', 'Políticas de privacidade', 'Termos e condições', 'Termos de uso', 'Termos de utilização', 'Termos de serviço', 'Termos de uso e política de privacidade', 'Condições de uso', 'Condições de utilização', 'Condições gerais', 'Ficha técnica do site', 'Estatuto editorial', 'Código de conduta', 'Princípios editoriais', 'Política editorial', 'Política de comentários', 'Quem somos', 'Fale conosco', 'Fale connosco', 'Entre em contato', 'Entre em contato conosco', 'Contacte-nos', 'Trabalhe conosco', 'Anuncie', 'Anuncie aqui', 'Anuncie conosco', 'Anuncie no site', 'Anuncie no portal', 'Mapa do site', 'Expediente do site', 'Publicidade legal', 'Livro de reclamações', 'Livro de reclamações eletrónico', 'Resolução de litígios', 'Edição impressa', 'Política de correções', 'Por que confiar em nós']),
    examples: ['{{Todos os direitos reservados.}}', '{{POLÍTICA DE PRIVACIDADE}}', '{{© 2024 Todos os direitos reservados}}'],
    nearMisses: ['Aviso legal não houve, nem carta nem telefonema: numa segunda apareceu a escavadora.', 'Quem somos e para onde vamos são perguntas que a aldeia se faz todos os invernos.']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['direitos reservados', 'proibid'],
    pattern: /^[^\p{L}\p{N}©]{0,3}(?:(?:©|copyright|\(c\))[^"“”«»]{0,120}(?:direitos reservados|proibid[ao])[^"“”«»]{0,220}|todos os direitos (?:são )?reservados[^"“”«»\p{L}]{1,6}(?:©|copyright|\d{4}|proib|é |este|nenhuma|a )[^"“”«»]{0,220})$/iu,
    examples: ['{{© 2024 Gazeta do Cais. Todos os direitos reservados.}}', '{{Todos os direitos reservados. Proibida a reprodução total ou parcial.}}'],
    nearMisses: ['Todos os direitos reservados aos nobres passaram em 1822 para a câmara.', 'Os direitos reservados ao tradutor caducaram em maio, lembra a editora.']
  },
  'legal-reuse': {
    category: 'legal',
    hints: ['reprodução', 'não pode ser publicado', 'este material'],
    pattern: /^[^\p{L}\p{N}©]{0,3}(?:(?:é |fica )?(?:expressamente |terminantemente )?(?:proibida|vedada) a (?:reprodução|cópia|redistribuição|republicação)[^"“”«»]{0,60}(?:total|parcial|sem|conteúdo|textos?|artigo|material|matéria)[^"“”«»]{0,160}|a reprodução (?:total|parcial|deste|desta|do conteúdo)[^"“”«»]{0,80}(?:proibida|permitida|autoriza)[^"“”«»]{0,120}|este (?:material|conteúdo) não pode ser (?:publicado|reproduzido|transmitido)[^"“”«»]{0,160})$/iu,
    removes: 'sentence',
    examples: ['{{É proibida a reprodução total ou parcial sem autorização.}}', '{{Este material não pode ser publicado, reescrito ou redistribuído sem autorização.}}', '{{A reprodução deste conteúdo é permitida desde que citada a fonte.}}'],
    nearMisses: ['É proibida a reprodução dos cães no abrigo, explicou a veterinária, por falta de espaço.', 'A reprodução do quadro está no bar; o original foi vendido.']
  },
  'legal-affiliate': {
    category: 'legal',
    hints: ['afiliad', 'afiliação', 'uma comissão', 'pequena comissão', 'caráter informativo', 'meramente informativ', 'fins informativos', 'opiniões expressas', 'não reflete', 'não substitui'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:(?:este|o) (?:artigo|post|conteúdo|site|texto)|esta (?:página|matéria|publicação)|alguns (?:dos )?links|os links|como (?:participante|associado|afiliado)|(?:se|ao) (?:você )?(?:comprar|clicar|fizer)|(?:o|a) [\p{L}.]{2,20} pode) [^"“”«»]{0,120}(?:links? (?:de )?afiliad[oa]s?|afiliação|afiliad[oa]s?|comissão)[^"“”«»]{0,160}|(?:este|o) (?:artigo|conteúdo|texto)[^"“”«»]{0,40}(?:caráter|fins|efeitos) (?:meramente |exclusivamente |apenas )?informativos?[^"“”«»]{0,200}|(?:este|o) (?:artigo|conteúdo|texto) é meramente informativo[^"“”«»]{0,200}|(?:as informações|este artigo|este conteúdo|este texto|o conteúdo)[^"“”«»]{0,60} não (?:substitui|substituem|constitui|constituem)[^"“”«»]{0,60}(?:consulta|aconselhamento|recomendação|diagnóstico|orientação|avaliação)[^"“”«»]{0,160}|(?:as )?opiniões expressas[^"“”«»]{0,60}(?:responsabilidade|são d|não (?:refletem|representam|necessariamente))[^"“”«»]{0,180}|(?:este|o) (?:texto|artigo) não reflete,? (?:necessariamente,? )?a opinião (?:d[oae]|deste)[^"“”«»]{2,80})$/iu,
    removes: 'sentence',
    examples: ['{{Este artigo contém links de afiliados, pelos quais podemos receber uma comissão.}}', '{{Este conteúdo tem caráter informativo.}}', '{{Este conteúdo não substitui a consulta médica.}}', '{{As opiniões expressas neste artigo são da responsabilidade do autor.}}', '{{Este texto não reflete, necessariamente, a opinião do portal.}}'],
    nearMisses: ['O banco cobrava uma comissão por cada venda, e o cliente só sabia um ano depois.', 'O sindicato perdeu dois mil afiliados na crise do estaleiro.']
  },
  'source-line': {
    category: 'source',
    hints: ['fonte:', 'fontes:', 'com informações d', 'com agência', 'com lusa', 'via:', 'informações da'],
    pattern: /^[(/[*]? ?(?:[Ff]ontes?:|FONTES?:|[Vv]ia:|\*?[Cc]om informações d[aeo]s?|COM INFORMAÇÕES D[AEO]|[Ii]nformações d[aeo]|[Cc]om) ?:? ?(?:a |o |as |agências? )?(?:Lusa|LUSA|Agência Lusa|Agência Brasil|Agência Senado|AFP|AP|EFE|Reuters|REUTERS|ANSA|BBC(?: News)?(?: Brasil)?|CNN(?: Brasil| Portugal)?|Bloomberg|DW|Deutsche Welle|RFI|Estadão(?: Conteúdo)?|Folhapress|Folha(?: de S\.? ?Paulo)?|G1|g1|UOL|O Globo|Globo|Metrópoles|Terra|Poder360|Agências?|agências?|assessoria(?: de imprensa)?|Assessoria(?: de Imprensa)?|The New York Times|The Guardian|Wikipédia|IBGE|INE|Pordata|Banco Central|Ministério da Saúde|Polícia Civil|[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2})(?: ?(?:[/,|;&+–-]|e|da|do|de) ?(?:[\p{L}\p{N}.]{2,24} ?){1,4}){0,4}[)\]*]?\.?$/u,
    examples: ['{{Fonte: Lusa}}', '{{Com informações da Agência Brasil}}', '{{(Com informações da AFP)}}', '{{Fonte: Agência Brasil / IBGE}}', '{{Com agências}}'],
    nearMisses: ['Fonte de água havia só uma, na praça, de pedra, com quatro bicas e um santo.', 'Com informações da polícia, o juiz mandou revistar a casa do contador.']
  },
  'source-origin': {
    category: 'source',
    hints: ['originalmente', 'editado por', 'inteligência artificial', 'traduzid', 'tradução', '(reportagem d', 'edição de', 'texto:'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:(?:[Ee]ste|[Oo]|[Ee]sse) (?:artigo|texto|conteúdo|post)|[EeAa](?:sta|ssa)? ?(?:matéria|entrevista|reportagem|notícia|coluna|história)|[Aa]rtigo|[Tt]exto|[Mm]atéria|Conteúdo)? ?(?:foi )?(?:[Pp]ublicad[oa]|apareceu) originalmente (?:em|no|na|por|pelo|pela) (?!\d)[^"!?]{2,140}|\([Rr]eportagem (?:adicional )?d[aeo] [^"!?]{3,200}\)|(?:[Ee]ste|[Ee]sta|[Ee]sse|[Ee]ssa|[Oo]|[Aa]) (?:artigo|texto|conteúdo|matéria|notícia|resumo|tradução|imagem) (?:foi|é) (?:gerad|criad|elaborad|traduzid|feit|redigid|produzid|escrit)[oa] (?:com|por|através|pela)[^"!?]{0,60}(?:inteligência artificial|IA\b)[^"!?]{0,160}|\(?(?:Traduzid[oa] por|Tradução(?: de| por|:)|Editado por|Edição de|Edição:) ?(?:[\p{Lu}][\p{L}'-]{1,16} ?(?:(?:de|do|da|e) )?){1,5}\)?)\.?$/u,
    removes: 'sentence',
    examples: ['{{Este artigo foi publicado originalmente na Gazeta do Cais.}}', '{{(Reportagem de João Roldão; edição de Lídia Ferraz)}}', '{{Este resumo foi gerado por inteligência artificial e revisto por um jornalista.}}', '{{Traduzido por Lídia Ferraz}}'],
    nearMisses: ['O livro, publicado originalmente em 1911, levou um século a voltar às livrarias.', 'Traduzido por Lídia Ferraz em 1962, o livro circulou em cópias feitas à mão.']
  },
  'ad-lines': {
    category: 'ad',
    lines: stop([
      'Publicidade', 'Anúncio', 'Anúncios', 'Espaço publicitário', 'Patrocinado', 'Patrocinado por', 'Conteúdo patrocinado', 'Conteúdo patrocinado por', 'Conteúdo de marca', 'Conteúdo publicitário', 'Conteúdo promovido', 'Conteúdo comercial', 'Artigo patrocinado', 'Post patrocinado', 'Publieditorial', 'Publi', 'Informe publicitário', 'Links patrocinados', 'Oferecido por', 'Oferecimento', 'Apresentado por', 'Em parceria com', 'Branded content', 'Conteúdo em parceria', 'Parceria paga', 'Estúdio de conteúdo', 'Fechar anúncio', 'Pular anúncio', 'Saltar anúncio', 'Ocultar anúncio', 'Continua após a publicidade', 'Continua depois da publicidade', 'Continua após o anúncio', 'Continua depois do anúncio', 'Continue lendo após a publicidade', 'Continue lendo depois da publicidade', 'Continue lendo após o anúncio', 'A matéria continua após a publicidade', 'A notícia continua após a publicidade', 'Matéria continua após a publicidade', 'O artigo continua após a publicidade', 'O artigo continua depois da publicidade', 'O texto continua após a publicidade', 'Continua a seguir à publicidade', 'Continue a ler após a publicidade', 'Continua após publicidade', 'Continua depois do vídeo', 'Continua após o vídeo', 'A matéria continua depois do anúncio', 'Fim da publicidade', 'Depois da publicidade', 'Continua após os destaques',
      'Compre agora', 'Compre aqui', 'Comprar agora', 'Compre online', 'Compre na Amazon', 'Comprar na Amazon', 'Comprar online', 'Compre já', 'Ver oferta', 'Ver ofertas', 'Veja a oferta', 'Ver oferta na Amazon', 'Ver preço', 'Ver preços', 'Ver na Amazon', 'Ver na loja', 'Ver produto', 'Ver produtos', 'Ir para a loja', 'Ir à loja', 'Adicionar ao carrinho', 'Reservar agora', 'Reserve agora', 'Reserve já', 'Comprar bilhetes', 'Comprar ingressos', 'Compre seu ingresso', 'Comparar preços', 'Melhores ofertas', 'Ofertas do dia', 'Ofertas em destaque', 'Confira as ofertas', 'Pedir orçamento', 'Peça um orçamento', 'Solicite um orçamento', 'Solicitar orçamento', 'Aproveite a oferta', 'Ver disponibilidade', 'Cupons de desconto'
    ]),
    examples: ['{{PUBLICIDADE}}', '{{Continua após a publicidade}}', '{{Conteúdo patrocinado}}', '{{Compre agora}}'],
    nearMisses: ['Publicidade enganosa', 'Comprar agora é caro, mas esperar vai ser ainda mais, calcula o corretor.']
  },
  'comments-lines': {
    category: 'comments',
    lines: call([
      'Comentários (0)', 'Comentários: 0', 'Comentários 0', '0 comentários', '0 comentário', '(0) comentários', 'Nenhum comentário', 'Sem comentários ainda', 'Ainda não há comentários', 'Não há comentários', 'Nenhum comentário ainda', 'Deixe um comentário', 'Deixe seu comentário', 'Deixe o seu comentário', 'Deixe uma resposta', 'Deixar um comentário', 'Deixar uma resposta', 'Deixar comentário', 'Deixe um comentário Cancelar resposta', 'Cancelar resposta', 'Escreva um comentário', 'Escreva o seu comentário', 'Escreva seu comentário', 'Escrever comentário', 'Adicionar comentário', 'Adicione um comentário', 'Adicionar um comentário', 'Comente', 'Comentar', 'Comente aqui', 'Comente esta notícia', 'Comente essa notícia', 'Comentar notícia', 'Comentar artigo', 'Faça um comentário', 'Faça seu comentário', 'Ver comentários', 'Ver comentários (0)', 'Ver todos os comentários', 'Ver os comentários', 'Veja os comentários', 'Ver mais comentários', 'Mostrar comentários', 'Mostrar mais comentários', 'Ocultar comentários', 'Carregar comentários', 'Carregar mais comentários', 'Ler comentários', 'Ler os comentários', 'Últimos comentários', 'Comentários recentes', 'Comentários encerrados', 'Comentários fechados', 'Os comentários estão fechados', 'Os comentários estão encerrados', 'Os comentários estão desativados', 'Comentários desativados', 'Publicar comentário', 'Enviar comentário', 'Postar comentário', 'Postar um comentário', 'Responder', 'Denunciar', 'Denunciar comentário', 'Reportar comentário', 'Faça login para comentar', 'Inicie sessão para comentar', 'Entre para comentar', 'Entrar para comentar', 'Cadastre-se para comentar', 'Registe-se para comentar', 'Você precisa estar logado para comentar', 'Você precisa fazer login para comentar', 'É necessário fazer login para comentar', 'Seja o primeiro a comentar', 'Seja o primeiro a deixar um comentário', 'Seja a primeira pessoa a comentar', 'Participe da conversa', 'Participe da discussão', 'Junte-se à conversa', 'Entre na conversa', 'Seu comentário', 'O seu comentário', 'Campos obrigatórios são marcados com', 'Campos obrigatórios', 'Campos marcados com * são obrigatórios', 'Notifique-me sobre novos comentários por e-mail', 'Notifique-me sobre novas publicações por e-mail', 'Notificar-me de novos comentários por email', 'Este comentário foi removido', 'Seu comentário aguarda moderação', 'O seu comentário aguarda moderação', 'Caracteres restantes: 0', 'Caracteres restantes 0', 'O que achou? Comente', 'O que você achou? Comente', 'O que você achou? Deixe seu comentário', 'Relatar comentário', 'Comentários dos leitores'
    ]),
    examples: ['{{Deixe um comentário}}', '{{Comentários (12)}}', '{{Faça login para comentar}}', '{{Seja o primeiro a comentar!}}'],
    nearMisses: ['Comentários', 'Responder era fácil, diz a testemunha; difícil era que alguém ouvisse a resposta.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['nos comentários', 'seu comentário', 'que eu comentar', 'não será publicado', 'akismet', 'campos obrigatórios', 'os comentários', 'para comentar', 'um comentário'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:o (?:seu )?(?:endereço de )?e-?mail não será publicado[^"“”«»]{0,80}|seu (?:endereço de )?e-?mail não será publicado[^"“”«»]{0,80}|campos obrigatórios (?:são )?marcados[^"“”«»]{0,30}|(?:salvar|guardar|guarda) (?:meus|os meus|o meu) (?:dados|nome)[^"“”«»]{4,140}(?:comentar|comentário)[^"“”«»]{0,12}|este site (?:usa|utiliza) o akismet.{0,120}|(?:saiba|fica a saber|aprenda) como (?:seus|os seus|são processados os) dados[^"“”«»]{0,80}|(?:conte|conta|diga|deixe|deixa|comente|compartilhe|partilhe)(?:-nos| pra gente| para nós)?(?:(?! a (?:mi|su) )[^"“”«»]){0,80} nos comentários[^"“”«»]{0,60}|os comentários (?:publicados|são de|dos leitores|postados|aqui)[^"“”«»]{0,60}(?:responsabilidade|moderad|não (?:refletem|representam)|opiniões)[^"“”«»]{0,140}|(?:você )?(?:precisa|tem de|deve) (?:estar|fazer|ter|iniciar|ser)[^"“”«»]{0,60} para (?:comentar|publicar um comentário|deixar um comentário)[^"“”«»]{0,20})$/iu,
    removes: 'sentence',
    examples: ['{{O seu endereço de email não será publicado.}}', '{{Salvar meus dados neste navegador para a próxima vez que eu comentar.}}', '{{Conte o que achou nos comentários!}}', '{{Os comentários são de responsabilidade de seus autores.}}'],
    nearMisses: ['Os comentários dos leitores encheram três páginas, e nenhum defendia o prefeito.', 'Deixe o seu comentário para depois, cortou o juiz.']
  },
  'ad-pub': {
    category: 'ad',
    hints: ['pub'],
    pattern: /^[[(]?PUB(?: ?[-–|•:] ?(?:CONTINUE A LER|Continue a ler)(?: A SEGUIR| a seguir)?)?[\])]?$/u,
    examples: ['{{PUB}}', '{{PUB • CONTINUE A LER A SEGUIR}}'],
    nearMisses: ['Pub da esquina', 'O PUB da esquina fechou em maio, e com ele a última mesa de bilhar da rua.']
  },
  'nav-lines': {
    category: 'nav',
    lines: stop([
      'Saltar para o conteúdo', 'Saltar para o conteúdo principal', 'Saltar para conteúdo', 'Pular para o conteúdo', 'Pular para o conteúdo principal', 'Ir para o conteúdo', 'Ir para o conteúdo principal', 'Ir para conteúdo', 'Ir para o menu', 'Ir para o rodapé', 'Ir para a busca', 'Ir para a página inicial', 'Ir para o topo', 'Ir para o início', 'Voltar ao topo', 'Voltar para o topo', 'Voltar ao início', 'Voltar para o início', 'Voltar à página inicial', 'Voltar para a página inicial', 'Voltar à homepage', 'Voltar para a home', 'Voltar ao blog', 'Voltar às notícias', 'Página inicial', 'Página principal', 'Próxima página', 'Página seguinte', 'Página anterior', 'Página 0 de 0', 'Seguinte', 'Anterior', 'Próximo', 'Próxima', 'Próximo slide', 'Slide anterior', 'Menu principal', 'Abrir menu', 'Abrir o menu', 'Fechar menu', 'Fechar o menu', 'Mostrar menu', 'Menu de navegação', 'Alternar menu', 'Alternar navegação', 'Navegação principal', 'Navegação de posts', 'Navegação de artigos', 'Navegação de Post', 'Todas as seções', 'Todas as secções', 'Ver todas as editorias', 'Pesquisar', 'Pesquisar por', 'Pesquisar no site', 'Pesquise no site', 'Buscar', 'Buscar no site', 'Buscar por', 'Busca no site', 'Procurar', 'Procurar no site', 'Abrir busca', 'Fechar busca', 'Resultados da pesquisa', 'Resultados da busca', 'O que você procura?', 'O que procura?', 'O que você está procurando?', 'Entrar', 'Fazer login', 'Faça login', 'Faça seu login', 'Fazer logout', 'Entrar com Google', 'Entrar com o Google', 'Continuar com Google', 'Entrar com Facebook', 'Iniciar sessão', 'Inicie sessão', 'Inicie a sessão', 'Terminar sessão', 'Encerrar sessão', 'Criar conta', 'Crie uma conta', 'Criar uma conta', 'Registar', 'Registe-se', 'Registrar-se', 'Registre-se', 'Cadastre-se', 'Cadastrar', 'Minha conta', 'A minha conta', 'Meu perfil', 'Minha assinatura', 'Esqueceu a senha?', 'Esqueceu sua senha?', 'Esqueci minha senha', 'Esqueci a senha', 'Esqueceu-se da palavra-passe?', 'Esqueceu a palavra-passe?', 'Recuperar senha', 'Recuperar palavra-passe', 'Lembrar-me', 'Manter conectado', 'Manter sessão iniciada', 'Fechar', 'Fechar janela', 'Cancelar', 'Enviar', 'Carregando', 'Carregando comentários', 'A carregar', 'Aguarde', 'Por favor, aguarde', 'Tentar novamente', 'Tente novamente', 'Tente novamente mais tarde', 'Filtrar', 'Filtrar por', 'Ordenar por', 'Índice de conteúdos', 'Índice do artigo', 'Índice do conteúdo', 'Conteúdo do artigo', 'Neste artigo você vai ver', 'Neste artigo você verá', 'O que você vai encontrar neste artigo', 'Mostrar índice', 'Ocultar índice', 'Mudar idioma', 'Alterar idioma', 'Selecionar idioma', 'Selecione o idioma', 'Versão mobile', 'Versão para desktop', 'Modo escuro', 'Modo claro', 'Alto contraste',
      'Reproduzir', 'Reproduzir vídeo', 'Reproduzir áudio', 'Pausar', 'Ativar som', 'Ativar o som', 'Silenciar', 'Tela cheia', 'Sair da tela cheia', 'Ecrã inteiro', 'Foto anterior', 'Próxima foto', 'Foto seguinte', 'Imagem anterior', 'Próxima imagem', 'Próximo vídeo', 'Vídeo seguinte', 'Assista ao vivo', 'Assistir ao vivo', 'Ver em direto', 'Ouça ao vivo', 'Ouvir em direto', 'Seu navegador não suporta o elemento de áudio', 'Seu navegador não suporta áudio', 'Seu navegador não suporta vídeo', 'Conteúdo não disponível', 'Este conteúdo não está disponível', 'Este vídeo não está disponível', 'Vídeo indisponível', 'Conteúdo indisponível', 'Página não encontrada', 'Ocorreu um erro', 'Algo deu errado', 'Algo correu mal', 'Ative o JavaScript', 'Por favor, ative o JavaScript', 'Habilite o JavaScript', 'Por favor, habilite o JavaScript', 'Abre em nova janela', 'Abre numa nova janela', 'Abre em uma nova aba', 'Abrir em nova aba', 'Atualizar página', 'Recarregar página', 'Você está aqui', 'Você está em', 'Está a ler', 'Você está lendo', 'Capa do dia', 'Edição do dia', 'Ver edição impressa', 'Barra lateral primária', 'Baixar', 'Descarregar', 'Todas as notícias', 'Arquivo de notícias', 'Selecionar o mês', 'Acessibilidade do site', 'Opções de acessibilidade', 'Fim das recomendações', 'Fim do Matérias recomendadas', 'Pule Matérias recomendadas e continue lendo', 'Pule Mais lidas e continue lendo', 'Fim do Mais lidas', 'Permitir conteúdo do Instagram?', 'Permitir conteúdo do Google YouTube?', 'Permitir conteúdo do X?', 'Aceite e continue', 'Alerta: Conteúdo de terceiros pode conter publicidade', 'Resumo gerado por IA', 'Resumo feito por IA', 'Resumir com IA', 'Resumo com IA', 'Gerado por IA', 'Áudio gerado por IA', 'Este resumo foi gerado por IA', 'Gerar resumo'
    ]),
    examples: ['{{Saltar para o conteúdo}}', '{{Próxima página}}', '{{Esqueceu a senha?}}', '{{Carregando…}}', '{{Página 2 de 5}}'],
    nearMisses: ['Fechar o porto', 'Pesquisar cogumelos sem licença custa, desde este outono, trezentos euros.', 'Está aqui a chave, disse o porteiro, e pousou-a em cima do balcão.']
  },
  'nav-technical': {
    category: 'nav',
    hints: ['javascript', 'seu navegador', 'conteúdo de sites externos', 'seu browser'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:(?:por favor,? )?(?:ative|habilite|é necessário (?:ativar|habilitar)|você precisa (?:ativar|habilitar)) (?:o )?javascript|para [^"“”«»]{3,80},? (?:é necessário|é preciso|por favor|ative|habilite|você precisa)[^"“”«»]{0,40}javascript|(?:o )?javascript (?:está|parece) (?:desativado|desabilitado|estar desativado))[^"“”«»]{0,120}|(?:o )?(?:seu|teu|este) (?:navegador|browser) (?:não (?:suporta|é compatível|permite reproduzir)|está desatualizado)[^"“”«»]{0,140}|(?:a bbc|este site) não se responsabiliza pelo conteúdo de sites externos)[.!]?$/iu,
    removes: 'sentence',
    examples: ['{{Para ver os comentários, é necessário ativar o JavaScript.}}', '{{Seu navegador não suporta o elemento de vídeo.}}', '{{Por favor, habilite o JavaScript no seu navegador para preencher este formulário.}}'],
    nearMisses: ['O seu navegador não se enganava nunca: conhecia cada rocha da costa.', 'O curso ensina JavaScript em doze semanas e custa mil euros.']
  }
})
