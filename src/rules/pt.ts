import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
/** With accents and without: capitals are often set without them. */
const plain = (list: readonly string[]): string[] => [
  ...new Set(list.flatMap((line) => [line, line.normalize('NFD').replace(/\p{M}/gu, '')]))
]
/** Alternatives for a pattern: as a sentence starts, and in capitals. */
const starts = (list: readonly string[]): string =>
  plain(list)
    .flatMap((line) => [`[${line.charAt(0).toUpperCase()}${line.charAt(0).toLowerCase()}]${line.slice(1)}`, line.toUpperCase()])
    .join('|')

const months = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro']
const shortMonths = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']
const days = ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo']
/** Labels before the title of another story: any mark may stand between them. */
const labels = [
  'leia também',
  'ler também',
  'veja também',
  'veja ainda',
  'ver também',
  'confira também',
  'pode interessar',
  'também pode interessar',
  'pode te interessar',
  'pode lhe interessar',
  'você pode gostar',
  'você também pode gostar',
  'pode gostar de ler'
]
const hintsLabels = [
  'leia também',
  'ler também',
  'veja também',
  'veja ainda',
  'ver também',
  'confira também',
  'interessar',
  'pode gostar'
] as const
/** Labels that are noise only before a colon. */
const colonLabels = [
  'leia mais',
  'saiba mais',
  'veja mais',
  'ler mais',
  'continue lendo',
  'continue a ler',
  'continuar a ler',
  'matéria relacionada',
  'notícia relacionada',
  'relacionado',
  'relacionada',
  'artigo relacionado',
  'conteúdo relacionado'
]
const hintsColon = [
  'leia mais:',
  'saiba mais:',
  'veja mais:',
  'ler mais:',
  'continue lendo:',
  'a ler:',
  'relacionada:',
  'relacionado:'
] as const
const title = '[“"«\']{0,2}[\\p{Lu}\\p{N}]'
/** A whole line: the label and a title, of several sentences or questions too. */
const titleLine = (list: readonly string[], separator: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(list)})${separator} ?${title}.{3,230}[^.…\\s]$`, 'u')
/** A sentence: the label and a title. */
const titleSentence = (list: readonly string[], separator: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(list)})${separator} ?${title}.{8,200}$`, 'u')
/** Not what someone says in the article. */
const unsaid = '(?![^\\n]{0,240}(?:, |— ?|– )(?:disse|diz|dizia|pediu|implorou|escreveu|gritou|repetia|aconselha|prometia))'
const networks =
  '(?:facebook|twitter|instagram|google news|google notícias|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|bluesky|redes sociais|x)(?!\\p{L})'
/** Who made a picture: words that begin with a capital, and the few that do not. */
const creditWord =
  "(?:[\\p{Lu}@©][\\p{L}\\p{N}.'_@-]{0,30}|de|da|do|das|dos|e|via|redes|sociais|internet|vídeo|divulgação|reprodução|arquivo|pessoal|cortesia|i\\p{Lu}\\p{Ll}{2,12})"
const credit = `(?!(?:de|da|do|das|dos|e) )${creditWord}(?:(?: ?[/|,(–:] ?| - | )${creditWord}){0,10}[)\\]]?\\.?[)\\]]?$`
const person = "\\p{Lu}[\\p{L}.'-]{0,20}(?: (?:de |da |do |dos ){0,1}\\p{Lu}[\\p{L}.'-]{0,20}){1,4}"

export default defineRules('pt', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(
        ['Aceitar', 'Rejeitar', 'Recusar', 'Gerir', 'Gerenciar', 'Configurações de', 'Preferências de', 'Política de'],
        ['cookies', 'os cookies', 'todos os cookies']
      ),
      'Definições de cookies',
      'Configurar cookies',
      'Permitir todos os cookies',
      'Aceitar tudo',
      'Aceitar todos',
      'Aceitar e continuar',
      'Aceitar e fechar',
      'Aceitar e prosseguir',
      'Aceitar apenas os necessários',
      'Rejeitar tudo',
      'Rejeitar todos',
      'Recusar tudo',
      'Continuar sem aceitar',
      'Prosseguir sem aceitar',
      'Concordar e fechar',
      'Concordar e continuar',
      'Guardar preferências',
      'Salvar preferências',
      'Guardar definições',
      'Salvar configurações',
      'Salvar e fechar',
      'Gerir preferências',
      'Gerenciar preferências',
      'Gerir opções',
      'Gerenciar opções',
      'Gerir consentimento',
      'Gerenciar consentimento',
      'Gerir o consentimento',
      'Ver preferências',
      'Preferências de privacidade',
      'Definições de privacidade',
      'Configurações de privacidade',
      'Centro de preferências de privacidade',
      'A sua privacidade é importante para nós.',
      'Sua privacidade é importante para nós.',
      'Valorizamos a sua privacidade.',
      'Valorizamos sua privacidade.',
      'Respeitamos a sua privacidade.',
      'Respeitamos sua privacidade.',
      'Cookies estritamente necessários',
      'Cookies necessários',
      'Cookies analíticos',
      'Cookies de desempenho',
      'Cookies de publicidade',
      'Cookies de terceiros',
      'Sempre ativo',
      'Sempre ativado',
      'Lista de parceiros',
      'Este site usa cookies.',
      'Este site utiliza cookies.',
      'Usamos cookies.',
      'Utilizamos cookies.',
      'Nós usamos cookies.',
      'Li e aceito a política de privacidade.',
      'Li e concordo com a política de privacidade.',
      'Aceito a política de privacidade.',
      'Aceito os termos e condições.',
      'Concordo com a política de privacidade.',
      'Concordo com os termos de uso.',
      'Retirar consentimento',
      'Carregar conteúdo externo',
      'Mostrar conteúdo externo'
    ],
    examples: ['{{Aceitar todos os cookies}}', '{{POLITICA DE COOKIES}}', '{{Sua privacidade é importante para nós.}}'],
    nearMisses: [
      'Aceitar tudo o que vinha de fora foi um erro, admitiu o prefeito aos moradores do cais.',
      'Rejeitar tudo não é um programa, disse a vereadora.'
    ]
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern:
      /^(?:(?:este|esta|o nosso|nosso|o|a|os nossos|nossos) (?:site|página|website|portal|sites|sítio)(?: web)? |(?:nós|nós e (?:os )?nossos (?:\d{1,4} )?parceiros|(?:os )?nossos parceiros) |n(?:este|esta|osso) (?:site|página|website|portal),? |[\p{L}.]{2,24}(?: [\p{L}.]{2,24})? )?(?:utilizamos|usamos|utiliza|usa|faz uso de|armazenamos|usam|utilizam)(?: os)? cookies(?: próprios(?: e(?: de)? terceiros)?| e (?:outras )?tecnologias (?:semelhantes|similares)| de terceiros| essenciais)?,? (?:para (?:melhorar|analisar|mostrar|oferecer|personalizar|recomendar|garantir|guardar|que (?:você|possa|tenha)|otimizar|fins|medir|assegurar|proporcionar|permitir|lhe|te|o|a|fornecer|recolher|coletar|aprimorar)|com (?:o objetivo|a finalidade)|que (?:nos )?permit|e (?:outras|tecnologias)|a fim de|de acordo|conforme)[^"“”«»]{4,300}$/iu,
    removes: 'sentence',
    examples: [
      '{{Utilizamos cookies próprios e de terceiros para melhorar os nossos serviços.}}',
      '{{Este site usa cookies para garantir que você tenha a melhor experiência.}}',
      '{{Nós e nossos parceiros usamos cookies e outras tecnologias semelhantes para medir a audiência.}}'
    ],
    nearMisses: [
      'Usamos cookies de aveia como base da torta, e fica melhor do que com bolacha.',
      'O relatório diz que a empresa utiliza cookies para seguir menores, o que a lei proíbe.'
    ]
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['ao navegar', 'ao continuar', 'ao clicar em', 'ao se inscrever', 'ao subscrever'],
    pattern:
      /^ao (?:continuar(?: a)? (?:navegar|navegando)|navegar (?:neste|em nosso|no nosso|por este)|continuar|clicar em|se inscrever|subscrever)[^"“”«»]{0,110}(?:você |o utilizador )?(?:concorda|aceita|está (?:a aceitar|de acordo|concordando|aceitando)|autoriza|consente|declara)[^"“”«»]{2,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{Ao continuar navegando, você concorda com a nossa política de privacidade.}}',
      '{{Ao subscrever a newsletter, aceita os termos e condições.}}',
      '{{Ao clicar em Enviar, você concorda em receber nossos e-mails.}}'
    ],
    nearMisses: [
      'Ao clicar em cima da foto, o homem descobriu que era a própria casa.',
      'Ao navegar para o norte, verá o farol antes de anoitecer.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['recaptcha', 'cookie', 'ção a qualquer momento', 'seus dados serão', 'política de privacidade'],
    pattern:
      /^(?:este (?:site|formulário) é protegido (?:por|pelo) (?:google )?recaptcha.{0,160}|(?:você )?(?:pode|poderá) cancelar (?:a )?(?:sua )?(?:subscrição|inscrição) a qualquer momento[^"“”«»]{0,80}|para (?:ver|visualizar|assistir a|ouvir) [^"“”«»]{2,80}(?:aceitar|aceite|consent)[^"“”«»]{0,40}cookies[^"“”«»]{0,80}|(?:os )?seus dados serão[^"“”«»]{3,200}|(?:leia|consulte|veja|conheça|saiba mais (?:na|em)) (?:a )?(?:nossa )?política de privacidade[^"“”«»]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Este site é protegido pelo reCAPTCHA e aplicam-se a política de privacidade e os termos do Google.}}',
      '{{Pode cancelar a subscrição a qualquer momento.}}',
      '{{Para ver este conteúdo é preciso aceitar os cookies de terceiros.}}',
      '{{Leia a nossa política de privacidade.}}'
    ],
    nearMisses: [
      'Seus dados estão à venda há anos, avisa a advogada na primeira página do livro.',
      'Para vender o quadro é preciso o consentimento da família.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...labels.map((label) => label.replace(/^pode gostar de ler$/, 'pode gostar de')),
      ...each(
        ['Notícias', 'Matérias', 'Reportagens', 'Publicações'],
        ['relacionadas', 'recomendadas', 'recentes', 'mais lidas', 'em destaque']
      ),
      ...each(
        ['Artigos', 'Conteúdos', 'Posts', 'Vídeos', 'Temas'],
        ['relacionados', 'recomendados', 'recentes', 'mais lidos', 'em destaque']
      ),
      'Leia ainda',
      'Lê também',
      'Ouça também',
      'Assista também',
      'Conheça também',
      'Saiba também',
      'Leia mais',
      'Saiba mais',
      'Veja mais',
      'Ler mais notícias',
      'Leia mais notícias',
      'Leia a seguir',
      'Continue lendo',
      'Continue a ler',
      'Continuar a ler',
      'A não perder',
      'Pode também interessar',
      'Também lhe pode interessar',
      'Poderá também gostar',
      'Poderá também gostar de',
      'Talvez você goste',
      'Você pode se interessar',
      'Você também pode se interessar',
      'Você também vai gostar',
      'Pode gostar também',
      'Também poderá gostar',
      'Também pode gostar',
      'Matéria relacionada',
      'Notícia relacionada',
      'Artigo relacionado',
      'Conteúdo relacionado',
      'Relacionado',
      'Relacionadas',
      'Relacionados',
      'Recomendamos a leitura',
      'Recomendamos',
      'Leitura recomendada',
      'Sugestão de leitura',
      'Assuntos relacionados',
      'Tópicos relacionados',
      'Artigos que podem interessar',
      'Postagens relacionadas',
      'Links relacionados',
      'Mais lidas',
      'Mais lidos',
      'Mais lido',
      'As mais lidas',
      'Os mais lidos',
      'Mais lidas do dia',
      'Mais lidas da semana',
      'Mais vistas',
      'Mais vistos',
      'As mais vistas',
      'Mais populares',
      'Mais comentadas',
      'Mais compartilhadas',
      'Mais recentes',
      'Mais acessadas',
      'As mais acessadas',
      'O mais lido',
      'Em alta',
      'Últimas notícias',
      'Últimas',
      'Últimos artigos',
      'Últimos posts',
      'Últimos vídeos',
      'Mais notícias',
      'Mais artigos',
      'Mais conteúdos',
      'Mais matérias',
      'Mais sobre este tema',
      'Mais sobre este assunto',
      'Mais sobre o tema',
      'Mais sobre o assunto',
      'Mais sobre',
      'Mais deste autor',
      'Mais do autor',
      'Mais em',
      'Mais para ler',
      'Outras notícias',
      'Outras matérias',
      'Outros artigos',
      'Outros posts',
      'Veja outras notícias',
      'Leia outras notícias',
      'Recomendado para você',
      'Recomendado para si',
      'Recomendadas para você',
      'Recomendados para você',
      'Sugestões para você',
      'Sugestões de leitura',
      'Recomendados',
      'Recomendadas',
      'Recomendações para você',
      'Escolha do editor',
      'Destaques do dia',
      'Não perca',
      'Não perca também',
      'Próxima notícia',
      'Próximo artigo',
      'Próxima matéria',
      'Próximo post',
      'Notícia anterior',
      'Artigo anterior',
      'Artigo seguinte',
      'Matéria anterior',
      'Post anterior',
      'Postagem anterior',
      'Próxima postagem',
      'Notícia seguinte',
      'Leitores também leram',
      'Quem leu este artigo também leu',
      'Veja mais notícias',
      'Descubra mais',
      'Notícias de hoje',
      'Principais notícias',
      'Fique por dentro'
    ],
    examples: ['{{Leia também:}}', '{{MAIS LIDAS}}', '{{Notícias relacionadas}}', '{{Saiba mais}}', '{{Você também pode gostar}}'],
    nearMisses: [
      'Mais notícias más chegaram no correio da tarde, e ninguém quis abrir as cartas.',
      'Leia mais do que escreve: era o conselho que dava aos jovens poetas.'
    ]
  },
  'label-line': {
    category: 'related',
    hints: hintsLabels,
    pattern: titleLine(labels, ' ?[:|►▶»>→–—-]{1,2}'),
    examples: [
      '{{Leia também: Quem paga a ponte? O que se sabe do plano}}',
      '{{LEIA TAMBÉM | A balsa perde o último horário}}',
      '{{Ler também – Porque caiu a ponte. E o que vai mudar}}',
      '{{Pode gostar de ler: Neve fecha a estrada da serra}}',
      '{{VOCÊ PODE GOSTAR: A balsa volta? O que se sabe}}'
    ],
    nearMisses: [
      'Leia também: quem não lê não escreve, repetia o mestre aos rapazes da aldeia',
      'Ver também a outra margem',
      'Pode interessar: a uma criança de oito anos tudo pode interessar',
      'Você pode gostar ou não'
    ]
  },
  'label-sentence': {
    category: 'related',
    hints: hintsLabels,
    pattern: titleSentence(labels, ' ?[:|►▶»>→]'),
    removes: 'sentence',
    examples: [
      'A ponte fechou às oito. {{Leia também: Dez pontes que nunca abriram}}',
      '{{(Veja também: O muro do cais vai custar o dobro.)}}',
      '{{Veja ainda: A longa espera pela nova balsa.}} O prefeito não quis falar.',
      'A ponte fechou às oito. {{Pode te interessar: Dez pontes que nunca abriram.}}'
    ],
    nearMisses: [
      'Leia também: a avó gostava de dar essa ordem ao fim do jantar, e ninguém a cumpria.',
      'Leia também Camões, dizia a avó, e não se fie em resumos.',
      'Disse que podia interessar: era uma casa sem telhado, mas com vista para o cais.'
    ]
  },
  'colon-line': {
    category: 'related',
    hints: hintsColon,
    pattern: titleLine(colonLabels, ':'),
    examples: [
      '{{Saiba mais: Quem paga o muro? As contas do plano}}',
      '{{LEIA MAIS: A balsa perde o último horário}}',
      '{{Continue lendo: Por que caiu a ponte velha}}',
      '{{Notícia relacionada: Quem paga o muro? As contas do plano}}',
      '{{Relacionado: A balsa perde o último horário}}'
    ],
    nearMisses: [
      'Leia mais: leia à noite, leia no trem, leia na fila do mercado',
      'Ver mais longe',
      'Relacionado: com a família do prefeito, o empreiteiro ganhou três obras num ano',
      'Relacionado com o prefeito'
    ]
  },
  'colon-sentence': {
    category: 'related',
    hints: hintsColon,
    pattern: titleSentence(colonLabels, ':'),
    removes: 'sentence',
    examples: [
      'O moinho abriu em maio. {{Leia mais: A história do moinho velho.}}',
      '{{Saiba mais: Dez pontes que nunca abriram}}',
      'O moinho abriu em maio. {{Matéria relacionada: A história do moinho velho.}}'
    ],
    nearMisses: [
      'Leia mais: foi tudo o que o médico lhe recomendou.',
      'Saiba mais do que o chefe, aconselhava ele, e diga menos.',
      'O artigo relacionado com a ponte foi aprovado por dois votos.'
    ]
  },
  'related-here': {
    category: 'related',
    hints: ['clique aqui', 'clicando aqui', 'neste link', 'nesse link', 'completa aqui', 'confira aqui', 'leia aqui'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:para [^.?!"“”«»]{3,120},? |quer [^.?!"“”«»]{3,120}\? )?clique (?:aqui|neste link|nesse link)(?:,? (?:para|e) [^"“”«»]{3,140})?|(?:você )?(?:pode )?(?:leia|ler|veja|ver|confira|conferir|ouça|ouvir|consulte|consultar|assista|acompanhe|conheça) (?:a|o|as|os|à|mais|todas|todos|nossa|nosso)(?: [^\s.?!"“”«»,]{1,24}){0,9} (?:completa aqui|neste link|nesse link|clicando aqui)|(?:leia|confira) aqui (?:a|o|as|os|mais|todas|nossa|nosso) [^.?!"“”«»:]{3,110}|(?:mais (?:informações|detalhes|notícias)|(?:a )?(?:matéria|notícia|entrevista|reportagem) completa|(?:o )?(?:artigo|relatório|texto) completo)(?: sobre [^.?!"“”«»]{2,60})? ?:? (?:neste link|nesse link)|(?:matéria|notícia|entrevista|reportagem) completa aqui)[^\p{L}\p{N}]{0,4}$/iu,
    removes: 'sentence',
    examples: [
      '{{Clique aqui para ler mais notícias do porto.}}',
      '{{Leia a entrevista completa aqui.}}',
      'O moinho abriu em maio. {{Para saber mais, clique aqui.}}',
      '{{Confira aqui a lista de todos os filmes}}'
    ],
    nearMisses: [
      'Clique aqui, dizia a tela, e o velho obedeceu e esperou pelo café.',
      'Pode ver as ilhas daqui, e nos dias claros também a costa em frente.'
    ]
  },
  'related-more-on': {
    category: 'related',
    cue: true,
    hints: ['mais notícias d', 'leia mais sobre', 'saiba mais sobre', 'outras notícias d', 'últimas notícias d', 'todos os artigos d'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:(?:Leia|Veja|Ver|Ler|Confira) )?(?:[Mm]ais|[Oo]utras|[Úú]ltimas) notícias (?:de|do|da|dos|das) |(?:(?:Leia|Veja|Ver|Ler|Confira) )?[Tt]odos os artigos (?:de|do|da|dos|das) |(?:Leia|Saiba) mais sobre )[\p{L}\p{N}“"«][^.?!,;:]{1,60}[^\p{L}\p{N}]{0,3}$/u,
    examples: [
      '{{Mais notícias de Economia}}',
      '{{Leia mais sobre o porto}}',
      '{{Ver todos os artigos de Lídia Ferraz}}',
      '{{Veja outras notícias da região no site}}'
    ],
    nearMisses: [
      'Mais notícias da guerra chegaram em abril, quando ninguém as esperava.',
      'Leia mais sobre a vida dos outros e fale menos da sua, dizia a avó aos netos.'
    ]
  },
  'related-previous': {
    category: 'related',
    hints: ['post anterior', 'artigo anterior', 'próximo artigo', 'próximo post'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:[Aa]rtigo|[Pp]ost) (?:[Aa]nterior|ANTERIOR)|Próximo (?:artigo|post)) ?[:→»›|–-]? ?[“"«]?[\p{Lu}\p{N}](?!.{0,180}\.$)\S{0,24}(?: \S{1,30}){2,24}$/u,
    examples: [
      '{{Post anterior: Dez pontes que nunca abriram}}',
      '{{Próximo artigo A balsa perde o último horário}}',
      '{{Artigo Anterior Por que caiu a ponte velha}}'
    ],
    nearMisses: ['Artigo seguinte da lei', 'A notícia anterior dizia outra coisa, e por isso o juiz chamou o escrivão.']
  },
  'related-buttons': {
    category: 'nav',
    lines: [
      'Leia a matéria completa',
      'Leia a notícia completa',
      'Leia na íntegra',
      'Leia o artigo completo',
      'Ler artigo completo',
      'Ler o artigo completo',
      'Ler notícia completa',
      'Ler artigo',
      'Ler notícia',
      'Ler mais',
      'Ver mais',
      'Ver menos',
      'Ver tudo',
      'Ver todos',
      'Ver todas',
      'Ver todas as notícias',
      'Ver todos os artigos',
      'Ver mais notícias',
      'Ver mais artigos',
      'Ver detalhes',
      'Ver mapa maior',
      'Ver essa foto no Instagram',
      'Ver esta publicação no Instagram',
      'Ver esse post no Instagram',
      'Ver no Instagram',
      'Ver no YouTube',
      'Uma publicação compartilhada por',
      'Uma publicação partilhada por',
      'Um post compartilhado por',
      'Mostrar mais',
      'Mostrar menos',
      'Mostrar tudo',
      'Exibir mais',
      'Carregar mais',
      'Carregar mais notícias',
      'Continuar lendo',
      'Mais informações',
      'Mais informação',
      'Mais detalhes',
      'Clique aqui',
      'Carregue aqui',
      'Clique para ampliar',
      'Clique e saiba mais',
      'Saiba mais aqui',
      'Veja o vídeo',
      'Veja vídeo',
      'Assista ao vídeo',
      'Assista',
      'Assista abaixo',
      'Veja abaixo',
      'Confira abaixo',
      'Confira o vídeo',
      'Expandir',
      'Recolher'
    ],
    examples: ['{{Ler mais »}}', '{{Carregar mais notícias}}', '{{Ver esta publicação no Instagram}}'],
    nearMisses: [
      'Ler mais do que escrever: era o conselho que dava aos jovens poetas da vila.',
      'Ver tudo de perto mudou a vida dela, diz a irmã.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(
        ['Siga-nos', 'Siga-nos no', 'Siga a gente no', 'Nos siga no'],
        ['Facebook', 'Instagram', 'X', 'YouTube', 'Google News', 'nas redes sociais']
      ).filter((line) => line.includes('nas ') !== line.includes(' no ')),
      ...each(
        ['Assine', 'Inscreva-se', 'Subscreva'],
        ['a newsletter', 'a nossa newsletter', 'nossa newsletter', 'na newsletter', 'na nossa newsletter', 'agora', 'já', 'aqui', 'grátis']
      ),
      'Assine',
      'Assine!',
      'Assine a partir de 0 €',
      'Assine por R$ 0',
      'Assine por R$ 0/mês',
      'Assine para continuar lendo',
      'Assine para ler',
      'Inscreva-se',
      'Inscreva-se!',
      'Inscreva-se no canal',
      'Inscreva-se no nosso canal',
      'Subscreva',
      'Subscrever',
      'Subscrever newsletter',
      'Quero assinar',
      'Quero receber',
      'Quero me inscrever',
      'Torne-se assinante',
      'Seja assinante',
      'Seja um assinante',
      'Já é assinante?',
      'Já sou assinante',
      'Já é assinante? Entre',
      'Já é assinante? Faça login',
      'Já é assinante? Faça seu login',
      'Já é assinante? Inicie sessão',
      'Já é assinante? Entrar',
      'É assinante? Faça login',
      'Ainda não é assinante?',
      'Ainda não é assinante? Assine',
      'Já tem conta?',
      'Já tem uma conta?',
      'Já tem uma conta? Entre',
      'Ainda não tem conta?',
      'Não tem conta?',
      'Crie sua conta',
      'Exclusivo para assinantes',
      'Exclusivo assinantes',
      'Só para assinantes',
      'Conteúdo exclusivo',
      'Conteúdo exclusivo para assinantes',
      'Conteúdo para assinantes',
      'Este conteúdo é exclusivo para assinantes.',
      'Este artigo é exclusivo para assinantes.',
      'Artigo exclusivo para assinantes',
      'Artigo exclusivo',
      'Para continuar lendo, assine',
      'Continue a ler este artigo',
      'Faça login para continuar lendo',
      'Cadastre-se para continuar lendo',
      'Você atingiu o limite de matérias gratuitas.',
      'Planos de assinatura',
      'Ver planos',
      'Cancele quando quiser',
      'Oferecer artigo',
      'Presentear matéria',
      'Ativar notificações',
      'Ative as notificações',
      'Receber notificações',
      'Receber alertas',
      'Baixe o app',
      'Baixe o aplicativo',
      'Baixe nosso app',
      'Baixe nosso aplicativo',
      'Descarregue a app',
      'Descarregue a nossa app',
      'Disponível no Google Play',
      'Disponível na App Store',
      'Siga-nos',
      'Siga nas redes sociais',
      'Nos siga nas redes sociais',
      'Siga nossas redes sociais',
      'Siga nossas redes',
      'Siga nosso canal',
      'Nossas redes sociais',
      'Seguir autor',
      'Seguir tema',
      'Seguir no Google',
      'Adicionar como fonte preferida no Google',
      'Seu e-mail',
      'Seu email',
      'O seu e-mail',
      'O seu email',
      'O seu endereço de email',
      'Digite seu e-mail',
      'Digite seu email',
      'Digite o seu e-mail',
      'Informe seu e-mail',
      'Insira seu e-mail',
      'Introduza o seu email',
      'Obrigado por se inscrever.',
      'Obrigado por subscrever.',
      'Receba as notícias no seu e-mail',
      'Receba as principais notícias',
      'Receba as últimas notícias',
      'Receba as notícias no seu celular',
      'Receba notícias no WhatsApp',
      'Canal do WhatsApp',
      'Entre no nosso canal do WhatsApp',
      'Entre no nosso grupo do WhatsApp',
      'Siga nosso canal no WhatsApp',
      'Ouça o podcast',
      'Ouça o nosso podcast'
    ],
    examples: [
      '{{Siga-nos no Facebook}}',
      '{{Já é assinante? Faça login}}',
      '{{Subscreva a nossa newsletter!}}',
      '{{CONTEUDO EXCLUSIVO PARA ASSINANTES}}'
    ],
    nearMisses: [
      'Siga-nos em silêncio até à margem, sussurrou o guia, e não acenda a lanterna.',
      'Assine aqui e aqui, disse o notário, e a casa passou a ser dos irmãos.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: ['siga o nosso', 'siga nosso', 'siga-nos', 'nos siga', 'no facebook', 'no google news', 'no whatsapp', 'do whatsapp'],
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]{0,4}(?:[^.?!"“”«»]{3,90}[?!,:]{1,2} )?(?:e |também |já )?(?:(?:siga-nos|nos siga|siga (?:o )?nosso (?:canal|perfil))${unsaid}[^"“”«»]{0,130} ${networks}[^"“”«»]{0,110}|(?:participe d[oa]|entre (?:no|para o)|faça parte d[oa]|inscreva-se (?:em|no))${unsaid} (?:o )?(?:noss[oa] )?(?:canal|grupo|perfil|comunidade) (?:no|do) whatsapp(?!\\p{L})[^"“”«»]{0,110}|(?:siga|acompanhe|curta) (?:o |a |os |as )?[^"“”«»,.]{3,60} no (?:facebook|google news|whatsapp)(?!\\p{L})(?:(?:, | e | e no |, no |/)(?:no )?${networks}){0,5}[^\\p{L}\\p{N}]{0,4})$`,
      'iu'
    ),
    removes: 'sentence',
    examples: [
      '{{Siga o nosso canal no WhatsApp e receba as notícias do porto.}}',
      '{{Acompanhe a Gazeta do Cais no Facebook e no Instagram}}',
      '{{Para ficar por dentro, siga-nos no Google News}}',
      'As obras duram até maio. {{Entre no nosso grupo do WhatsApp!}}'
    ],
    nearMisses: [
      'Siga-nos no Facebook, dizia o cartaz do bar, e por baixo alguém tinha pintado um barco.',
      'Acompanhe o seu filho à escola, aconselha a professora, ao menos na primeira semana.'
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'nosso boletim', 'seu e-mail', 'seu email', 'seu celular'],
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]{0,4}(?:(?:se (?:quer|quiser|deseja)|para|quer|quiser|gostou)[^.!"“”«»]{0,120}[,?:] )?(?:inscreva-se|subscreva|assine|cadastre-se|subscreve|(?:receba|recebe)(?= (?:as|todas|todos|noss|o melhor|os (?:destaques|principais)|notícias|alertas|diariamente|gratuitamente|gratis|grátis|a newsletter|no seu|em seu|mais)))${unsaid}[^"“”«»]{1,160}(?:newsletters?|nosso boletim|seu (?:e-mail|email|celular))(?!\\p{L})[^"“”«»]{0,120}$`,
      'iu'
    ),
    removes: 'sentence',
    examples: [
      '{{Inscreva-se na nossa newsletter diária sobre o porto.}}',
      '{{Receba todas as manhãs no seu e-mail as notícias mais importantes.}}',
      '{{Se quiser receber mais histórias como esta, subscreva a newsletter semanal}}'
    ],
    nearMisses: [
      'Os clientes recebiam três mensagens por dia no seu e-mail, até a lei proibir.',
      '“Assine a newsletter e ganhe uma viagem”, prometia a loja, e ela assinou.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['assinantes', 'continuar lendo', 'continuar a ler', 'nosso aplicativo', 'nosso app'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:este|esta) (?:artigo|conteúdo|notícia|matéria|texto|reportagem|entrevista) (?:é|está) [^"“”«»]{0,40}assinantes[^"“”«»]{0,100}|(?:para|se quer|se quiser) continuar (?:lendo|a ler)(?: [^"“”«»,.]{2,50})?,? (?:assine|faça login|torne-se assinante|cadastre-se|subscreva|inicie sessão|registe-se)[^"“”«»]{0,120}|(?:assine|faça (?:o )?login|cadastre-se|registe-se|subscreva)(?: grátis)? para continuar (?:lendo|a ler)[^"“”«»]{0,140}|baixe (?:o )?nosso (?:app|aplicativo)(?!\p{L})(?![^\n]{0,160}, (?:disse|diz))[^"“”«»:]{0,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Este artigo é exclusivo para assinantes da Gazeta.}}',
      '{{Para continuar lendo, assine por apenas R$ 1,90 por mês.}}',
      '{{Faça login para continuar lendo}}',
      '{{Baixe nosso aplicativo e leve as notícias com você.}}'
    ],
    nearMisses: [
      'Este conteúdo não chega aos assinantes, queixa-se o editor, porque o correio falha.',
      'O assinante pagava dois réis e o jornal chegava de burro.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      'Apoie o jornalismo independente',
      'Apoie o nosso jornalismo',
      'Apoie nosso jornalismo',
      'Apoie o nosso trabalho',
      'Apoie nosso trabalho',
      'Apoie este projeto',
      'Apoie o projeto',
      'Apoie-nos',
      'Apoiar agora',
      'Quero apoiar',
      'Apoie agora',
      'Faça uma doação',
      'Faça sua doação',
      'Faça um donativo',
      'Doe agora',
      'Doe aqui',
      'Quero doar',
      'Doe qualquer valor',
      'Contribua agora',
      'Contribua com nosso trabalho',
      'Seja um apoiador',
      'Seja apoiador',
      'Seja um doador',
      'Seja membro',
      'Seja sócio',
      'Torne-se membro',
      'Torne-se apoiador',
      'Torne-se sócio',
      'Assine a petição',
      'Assine esta petição',
      'Pague-me um café',
      'Apoie pelo Pix',
      'Doe via Pix',
      'Contribua via Pix'
    ],
    examples: ['{{Apoie o jornalismo independente}}', '{{Faça uma doação!}}', '{{Seja um apoiador}}'],
    nearMisses: [
      'Apoie o cotovelo na mesa, dizia a enfermeira, e feche a mão devagar.',
      'Doe agora ou doe depois, mas doe, pedia o padre na missa.'
    ]
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['nosso jornalismo', 'jornalismo independente', 'seu apoio', 'sua doação', 'um donativo'],
    pattern:
      /^(?=.{0,500}(?:nosso jornalismo|jornalismo independente|seu apoio|sua doação|um donativo))[^\p{L}\p{N}]{0,4}(?:(?:se (?:você )?(?:gosta|gostou|valoriza|acredita|acha)|para que (?:possamos|continuemos)|para (?:continuar|continuarmos))[^.!?"“”«»]{3,160}, ?)?(?:por favor,? )?(?:apoie (?:o |a )?(?:noss[oa]|jornalismo|este|projeto)|apoia-nos|ajude-nos|ajude a manter|contribua (?:com|para) (?:o |a )?noss|faça uma doação|doe (?:agora|aqui|hoje)|considere (?:fazer|apoiar|tornar-se|doar|contribuir)|torne-se (?:apoiador|membro|sócio)|precisamos do seu apoio|o seu apoio (?:é|nos|permite)|seu apoio (?:é|nos)|com (?:o |a )?(?:seu apoio|sua doação|sua contribuição))(?! Senhor)(?![^\n]{0,200}, (?:disse|diz|pediu|escreveu))[^"“”«»]{0,140}(?:jornalismo|leitores|apoio|doação|contribuição|donativo|informando|independente|apoiador)[^"“”«»]{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{Se você gosta do nosso trabalho, apoie o jornalismo independente.}}',
      '{{O seu apoio é essencial para continuarmos a fazer jornalismo independente.}}',
      '{{Considere fazer um donativo para manter este projeto independente.}}'
    ],
    nearMisses: [
      'Com o seu apoio cheguei até aqui, escreveu o corredor à treinadora, do hospital.',
      'A doação da viúva permitiu abrir o asilo, que hoje cuida de trinta pessoas.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(
        ['Compartilhar no', 'Compartilhe no', 'Partilhar no', 'Compartilhar por', 'Partilhar por', 'Enviar por'],
        ['Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'e-mail', 'email']
      ).filter((line) => / por (?:e-?mail|WhatsApp)$| no \p{Lu}/u.test(line)),
      ...['Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Pinterest'].flatMap((name) => [
        `Clique para compartilhar no ${name}(abre em nova janela)`,
        `Clique para compartilhar no ${name} (abre em nova janela)`,
        `Carregue aqui para partilhar no ${name} (Opens in new window)`
      ]),
      'Clique para imprimir(abre em nova janela)',
      'Clique para imprimir (abre em nova janela)',
      'Clique para enviar um link por e-mail para um amigo(abre em nova janela)',
      'Clique para enviar um link por e-mail para um amigo (abre em nova janela)',
      'Compartilhar',
      'Compartilhe',
      'Compartilhe!',
      'Compartilhar artigo',
      'Compartilhar notícia',
      'Compartilhe essa notícia',
      'Compartilhe esta notícia',
      'Compartilhe a notícia',
      'Compartilhe este artigo',
      'Compartilhe essa matéria',
      'Compartilhe esta matéria',
      'Compartilhe este conteúdo',
      'Compartilhe isso',
      'Compartilhe com seus amigos',
      'Compartilhe nas redes sociais',
      'Compartilhe no',
      'Compartilhar no',
      'Compartilhar via',
      'Compartilhe via',
      'Compartilhar link',
      'Partilhar',
      'Partilhe',
      'Partilha',
      'Partilhar este artigo',
      'Partilhe este artigo',
      'Partilhar notícia',
      'Partilhe esta notícia',
      'Partilhar nas redes sociais',
      'Partilhe isto',
      'Partilhar isto',
      'Copiar link',
      'Copiar o link',
      'Link copiado',
      'Imprimir',
      'Versão para impressão',
      'Enviar para um amigo',
      'Salvar artigo',
      'Guardar artigo',
      'Adicionar aos favoritos',
      '0 curtidas',
      'Curtir 0',
      'Curtir',
      'Gosto 0',
      '0 gostos',
      '0 partilhas',
      '0 compartilhamentos',
      'Comunicar erro',
      'Reportar erro',
      'Informar erro',
      'Encontrou um erro?',
      'Viu algum erro?',
      'Gostou?',
      'Gostou do artigo?',
      'Gostou deste artigo?',
      'Gostou da matéria?',
      'Gostou do conteúdo?',
      'Gostou? Compartilhe',
      'Gostou? Partilhe',
      'Este artigo foi útil?',
      'Este conteúdo foi útil?',
      'Ouvir artigo',
      'Ouça este artigo',
      'Ouvir notícia',
      'Ouça a notícia',
      'Ouça esta notícia',
      'Ouvir matéria',
      'Tamanho do texto',
      'Tamanho da letra',
      'Baixar PDF'
    ],
    examples: [
      '{{Compartilhe}}',
      '{{PARTILHAR NO FACEBOOK}}',
      '{{Clique para compartilhar no X (abre em nova janela)}}',
      '{{Gostou? Compartilhe!}}'
    ],
    nearMisses: ['Partilhar a casa', 'Compartilhar o pão era a primeira regra da casa, contava o frade.']
  },
  'share-ask': {
    category: 'share',
    hints: ['partilhe'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:se (?:você )?gostou|gostou)[^.!?"“”«»]{2,90}[,?] (?:então )?(?:compartilhe|partilhe)(?!\p{L})[^"“”«»]{0,90}|(?:compartilhe|partilhe) (?:este|esta|esse|essa) (?:artigo|notícia|matéria|post|publicação|conteúdo|texto|receita|informação) (?:com|nas|no|em|através)[^"“”«»]{3,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Se gostou deste artigo, compartilhe nas suas redes sociais.}}',
      '{{Partilhe esta notícia com os seus amigos}}',
      '{{Compartilhe essa matéria com quem precisa saber disso!}}'
    ],
    nearMisses: [
      'Quem tiver pão, partilhe, dizia a avó cada vez que tirava a broa do forno.',
      'O vizinho compartilha essa informação com a polícia desde março, segundo o juiz.'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...each(['Foto', 'Imagem', 'Fotografia'], ['de arquivo', 'ilustrativa', 'meramente ilustrativa', 'de divulgação']),
      'Foto 0 de 0',
      'Imagem 0 de 0',
      '0 de 0 fotos',
      'Ver galeria',
      'Ver galeria de fotos',
      'Ver fotos',
      'Ver todas as fotos',
      'Ver mais fotos',
      'Veja as fotos',
      'Veja fotos',
      'Veja a galeria',
      'Veja galeria de fotos',
      'Galeria de fotos',
      'Galeria de imagens',
      'Fotogaleria',
      '0 fotos',
      '+0 fotos',
      'Ampliar imagem',
      'Ampliar foto',
      'Legenda da foto',
      'Getty Images',
      'Shutterstock',
      'Reprodução/Instagram',
      'Reprodução/Facebook',
      'Reprodução/TV Globo',
      '(Divulgação)',
      '(Reprodução)',
      'Arquivo pessoal',
      'Imagem gerada por IA',
      'Imagem criada por IA',
      'Imagem gerada por inteligência artificial',
      'Crédito, Getty Images',
      'Crédito, Reuters',
      'Crédito, AFP',
      'Crédito, EPA',
      'Crédito, Reprodução',
      'Crédito, Arquivo pessoal',
      'Crédito, PA Media'
    ],
    examples: ['{{Reprodução/Instagram}}', '{{Imagem meramente ilustrativa}}', '{{Ver galeria de fotos}}', '{{Foto 3 de 12}}'],
    nearMisses: [
      'Foto de arquivo na mão, a velha apontou a casa onde nasceu.',
      'Ver fotos de então dói, e por isso guarda o álbum à chave.'
    ]
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'foto/', 'imagem:', 'crédito:', 'crédito,', 'legenda da foto,'],
    pattern: new RegExp(
      `^(?:Legenda da foto, .{3,300}$|[(/|[]? ?(?:(?:[Ff]otos?|FOTOS?):|(?:[Ff]oto|FOTO)/|(?:[Ii]magem|IMAGEM): ?(?=[\\p{L}.' ]{3,40}(?:[/|(]|\\)$)|Getty|EFE|AFP|Reuters|Lusa|LUSA|Shutterstock|iStock|@|©|[Dd]ivulgação|[Rr]eprodução|[Aa]rquivo)|(?:Crédito|CRÉDITO)[:,]|Créditos? d[ae] (?:foto|imagem):) ?${credit})`,
      'u'
    ),
    examples: [
      '{{Foto: Lídia Ferraz / Agência Brasil}}',
      '{{Foto: Divulgação}}',
      '{{(Foto: Reprodução/Redes sociais)}}',
      '{{FOTO: ARQUIVO GAZETA DO CAIS}}',
      '{{Crédito, João Roldão/BBC}}',
      '{{Legenda da foto, A balsa perdeu o último horário em março.}}'
    ],
    nearMisses: [
      'Foto: câmera de 50 megapixels com zoom duplo e flash',
      'Imagem: O espelho da água é aqui a imagem da memória. A poeta volta a ela em cada livro.'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto:', 'foto/', 'imagem:', 'crédito:'],
    pattern: new RegExp(
      `^(?!\\()(?:[^.!?…:]|\\.(?! [\\p{Lu}(]| ?\\(?[Ff]oto)){8,190}(?:[.!?]? ?[(/|–—[-] ?|[.,;] )(?:(?:[Ff]oto|FOTO)[:/]|(?:[Ii]magem|Crédito|CRÉDITO):) ?${credit}`,
      'u'
    ),
    examples: [
      '{{O prefeito na ponte nova. Foto: Lídia Ferraz}}',
      '{{Moradores do cais durante a inauguração (Foto: Divulgação/Prefeitura)}}',
      '{{A balsa sai do cais ao amanhecer — Foto: João Roldão/Gazeta}}'
    ],
    nearMisses: [
      'O prefeito inaugurou a ponte ao meio-dia. Foram trezentas pessoas. Houve banda (foto: Lídia Ferraz) e depois todos atravessaram para a outra margem.',
      'O celular custa 300 reais, foto: boa, bateria: regular'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: [
      'lusa)',
      '/lusa',
      '/ lusa',
      'getty',
      'agência brasil',
      '/afp',
      '/ afp',
      '/reuters',
      'folhapress',
      'divulgação/',
      'reprodução/',
      '/divulgação'
    ],
    pattern: new RegExp(
      `^(?!\\()(?:(?=\\S{1,30} \\S{1,30} )(?:[^!?;\\n.]|\\.(?! \\p{Lu})){8,190}(?:(?<![.…]) \\((?:Lusa|LUSA|Agência Brasil|Folhapress|Getty Images|(?:Divulgação|Reprodução)/[\\p{L}. ]{2,30})\\)|\\.? \\(${person}(?:/| / )(?:LUSA|Lusa|AFP|Agência Brasil|Folhapress|Getty Images)\\)| ?[/–-] ?(?:Agência Brasil|Folhapress|Getty Images|(?:Divulgação|Reprodução)/[\\p{L}. ]{2,30})| / (?:LUSA|Lusa))|©? ?(?:${person}(?:/(?:LUSA|Lusa|AFP|Reuters|REUTERS|Divulgação)| / (?:LUSA|Lusa|AFP)| ?/ ?(?:Getty(?: Images)?|Agência Brasil|Folhapress))))\\.?$`,
      'u'
    ),
    examples: [
      '{{O presidente, durante a conferência de imprensa (Lusa)}}',
      '{{Moradores no cais. (João Roldão/AFP)}}',
      '{{Lídia Ferraz/Agência Brasil}}',
      '{{O ator em cena da novela - Divulgação/TV Globo}}'
    ],
    nearMisses: ['O presidente demitiu-se na segunda (Lusa), embora o gabinete o tenha negado.', 'A ação foi movida pela Getty Images']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(
        ['há'],
        ['0 minutos', '0 minuto', '0 min', '0 horas', '0 hora', '0 dias', '0 dia', '0 semanas', '0 meses', '0 anos', 'uma hora', 'um dia']
      ),
      ...each(['0 minutos', '0 horas', '0 hora', '0 dias', '0 semanas', '0 meses'], ['atrás']),
      'Da redação',
      'Por Redação',
      'Por: Redação',
      'Pela redação',
      'Redação',
      'Por Agência Brasil',
      'Por Lusa',
      'Agência Lusa',
      'Agência Brasil',
      'Por Estadão Conteúdo',
      'Estadão Conteúdo',
      'Folhapress',
      '(Folhapress)',
      'Lusa',
      '(Lusa)',
      'Lusa/Fim',
      '(Agência Brasil)',
      'Com Lusa',
      'Por AFP',
      'Por Reuters',
      'Por g0',
      'Escrito por',
      'Publicado por',
      'Postado por',
      'Agências',
      'Da assessoria',
      'Assessoria de Imprensa',
      'Tempo de leitura: 0 min',
      'Tempo de leitura: 0 minutos',
      'Tempo de leitura 0 min',
      'Tempo de leitura 0 minutos',
      'Tempo estimado de leitura: 0 minutos',
      'Leitura: 0 min',
      'Leitura: 0 minutos',
      'Leitura de 0 minutos',
      '0 min de leitura',
      '0 min. de leitura',
      '0 minutos de leitura',
      '0 minuto de leitura',
      '0 min leitura',
      '0 visualizações',
      '0 leituras',
      '0 views',
      '0 acessos',
      'Lido 0 vezes',
      'Última atualização',
      'Data de publicação',
      'Arquivado em',
      'Etiquetas',
      'Neste artigo',
      'Nesta notícia',
      'Nesta matéria'
    ],
    examples: ['{{Tempo de leitura: 8 minutos}}', '{{há 3 horas}}', '{{Da Redação}}', '{{Agência Lusa}}'],
    nearMisses: ['Há anos', 'Lusa e outras agências cobriram o caso desde o primeiro dia.']
  },
  'byline-date-lines': {
    category: 'byline',
    lines: [
      ...months.flatMap((m) => [`0 de ${m} de 0 às 0:0`, `0 de ${m} de 0 às 0h0`, `0 de ${m} de 0, 0:0`, `0 de ${m} de 0 - 0:0`]),
      ...shortMonths.flatMap((m) => [`0 ${m} 0, 0:0`, `0 ${m} 0 0:0`]),
      ...days.flatMap((d) => months.map((m) => `${d}, 0 de ${m} de 0`)),
      '0/0/0 0h0',
      '0/0/0 às 0h0',
      '0/0/0 às 0:0',
      '0/0/0 - 0h0',
      '0/0/0 | 0h0',
      '0 às 0h0'
    ],
    examples: ['{{12 de março de 2024 às 14h35}}', '{{12/03/2024 14h35}}', '{{terça-feira, 12 de março de 2024}}'],
    nearMisses: ['12 de março de 2019', '14h35']
  },
  'byline-dated': {
    category: 'byline',
    hints: ['publicado em', 'publicado:', 'publicado há', 'atualizado em', 'atualizado:', 'última atualização'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:notícia |artigo |matéria |post )?(?:publicado(?: em|:|(?= há))|atualizado(?: em|:)|última atualização(?: em|:)?)) ?(?:em )?(?:(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom)(?:-feira)?\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} (?:de )?\p{L}{3,9}\.?,?(?: (?:de )?\d{4})?|\p{L}{3,9} \d{1,2}, \d{4}|há \d{1,2} \p{L}{3,8}|hoje|ontem|\d{1,2}[:.h]\d{2})(?:[ ,|/•·–—-]{0,3}(?:às? )?\d{1,2}[:.h]\d{0,2}(?:min|:\d{2})?)?(?: ?(?:h|horas|gmt ?[+-]?\d{0,2})\.?)?(?:[ ,;|/•·–(-]{1,4}(?:e )?(?:atualizad[oa]|última atualização|atualização|modificado)[^.!?]{0,50})?\)?\.?$/iu,
    examples: [
      '{{Publicado em 12 de março de 2024}}',
      '{{Atualizado: 12/03/2024 14h35}}',
      '{{Última atualização: 12 mar 2024, 14:35}}',
      '{{Publicado há 3 horas}}',
      '{{Publicado em 12/03/2024 às 10h05 - Atualizado em 13/03/2024 às 9h}}'
    ],
    nearMisses: [
      'Publicado em 1911 e nunca reeditado',
      'Atualizado em 12 de março, o censo aponta três mil moradores a menos do que há dez anos.'
    ]
  },
  'byline-name': {
    category: 'byline',
    hints: ['por:', 'escrito por', 'texto de', 'texto:', '| lusa', ', g1', '| g1'],
    pattern: new RegExp(
      `^(?:(?:[Pp]or|POR|Texto):|Escrito por:?|Texto de|(?:[Pp]or|POR) (?=.{4,60}(?:\\| (?:Lusa|LUSA|[Gg]1)|, [Gg]1))) ?${person}(?: e ${person})?(?: ?[,|/•·–—-] ?(?:[Gg]1(?: [\\p{Lu}][\\p{L} ]{1,24})?|Lusa|LUSA|AFP|EFE|Reuters|Redação|Agência Brasil|Folhapress|Estadão Conteúdo|@\\S{2,30}|para [\\p{Lu}][\\p{L} ]{2,30}|[\\p{Lu}][\\p{L} ]{2,24}))?$`,
      'u'
    ),
    examples: [
      '{{Por: João Roldão da Veiga}}',
      '{{POR LÍDIA FERRAZ | LUSA}}',
      '{{Texto: Lídia Ferraz e João Roldão}}',
      '{{Por Lídia Ferraz, g1 Cais}}'
    ],
    nearMisses: ['Por Portugal Inteiro', 'Por Lídia Ferraz perguntavam todos os dias na pensão, e ninguém a conhecia.']
  },
  tags: {
    category: 'byline',
    hints: ['etiquetas:', 'arquivado em', 'tags:', 'palavras-chave:'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:arquivado em|etiquetas(?=:)|tags(?=:)|palavras-chave(?=: ?[\p{L} ]{2,40},)) ?:? ?[#\p{L}\p{N}][^.!?;]{1,240}$/iu,
    examples: ['{{Tags: balsa, cais, obras}}', '{{Arquivado em: Portos, Transportes}}', '{{Etiquetas: ponte, obras públicas}}'],
    nearMisses: [
      'Arquivado em 1994 por falta de provas, o caso voltou ao tribunal em março. Ninguém esperava.',
      'Etiquetas há para todos os gostos e preços, diz o produtor de vinho.'
    ]
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      'Sobre o autor',
      'Sobre a autora',
      'Sobre os autores',
      'Sobre o(a) autor(a)',
      'Acerca do autor',
      'Acerca da autora',
      'Ver biografia',
      'Mais sobre o autor',
      'Ver todos os posts',
      'Ver todas as publicações',
      'Ver todos os artigos deste autor',
      'Todos os artigos do autor',
      'Todos os posts do autor',
      'Mais artigos deste autor',
      'Outros artigos deste autor',
      'Veja todos os posts',
      'Veja mais do autor',
      'Ver perfil do autor',
      'Perfil do autor',
      'Contactar o autor',
      'Fale com o autor',
      'Site do autor',
      'Siga o autor'
    ],
    examples: ['{{Sobre o autor}}', '{{Ver todos os posts}}'],
    nearMisses: ['Sobre o autor sabe-se pouco: que foi ferreiro e que escrevia de noite.', 'Sobre os autores do roubo não há pistas']
  },
  'bio-role': {
    category: 'bio',
    precision: 0.9,
    hints: ['é jornalista', 'é repórter d', 'é repórter n', 'é correspondente'],
    pattern:
      /^(?:[\p{Lu}][\p{L}'-]{1,18}(?: (?:de |do |da )?[\p{Lu}][\p{L}'-]{1,18}){1,3} é |É )(?:(?:jornalista|correspondente)(?: (?:freelancer|especializad[oa]))?|repórter) (?:d[eoa]|n[oa]|em(?<!repórter em)) (?:(?:seção|secção|editoria|redação) (?:de )?|(?:este|nosso) (?:jornal|site|portal)|g1|G1|UOL|Folha|Globo|Estadão|Público|Observador|Expresso|Lusa|Exame|Metrópoles|Terra|CNN|BBC|Reuters|AFP)(?! e (?:foi|morreu))[^"“”«»!?]{0,400}$/u,
    examples: [
      '{{Lídia Ferraz é repórter da editoria de Economia e escreve sobre portos.}}',
      '{{É jornalista na redação de Lisboa. Antes trabalhou numa rádio local.}}',
      '{{João Roldão é correspondente da Lusa no norte.}}'
    ],
    nearMisses: [
      'É jornalista de profissão e marinheiro de coração, e as duas coisas lhe saem bem.',
      'Lídia Ferraz é jornalista e vive num barco com três gatos há dez anos.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Todos os direitos reservados.',
      'Direitos reservados.',
      '© 0 Todos os direitos reservados.',
      'Copyright © 0',
      'Copyright 0',
      'Copyright © 0 Todos os direitos reservados.',
      'Copyright © 0. Todos os direitos reservados.',
      'Proibida a reprodução.',
      'Proibida a reprodução total ou parcial.',
      'É proibida a reprodução total ou parcial.',
      'Reprodução proibida.',
      'Aviso legal',
      'Política de privacidade',
      'Política de privacidade e cookies',
      'Política de proteção de dados',
      'Termos e condições',
      'Termos de uso',
      'Termos de utilização',
      'Termos de serviço',
      'Termos de uso e política de privacidade',
      'Condições de uso',
      'Condições de utilização',
      'Condições gerais',
      'Estatuto editorial',
      'Código de conduta',
      'Princípios editoriais',
      'Política editorial',
      'Política de comentários',
      'Quem somos',
      'Fale conosco',
      'Fale connosco',
      'Entre em contato',
      'Entre em contato conosco',
      'Contacte-nos',
      'Trabalhe conosco',
      'Anuncie',
      'Anuncie aqui',
      'Anuncie conosco',
      'Mapa do site',
      'Publicidade legal',
      'Livro de reclamações',
      'Resolução de litígios',
      'Edição impressa',
      'Por que confiar em nós'
    ],
    examples: ['{{Todos os direitos reservados.}}', '{{POLÍTICA DE PRIVACIDADE}}', '{{© 2024 Todos os direitos reservados}}'],
    nearMisses: [
      'Aviso legal não houve, nem carta nem telefonema: numa segunda apareceu a escavadora.',
      'Quem somos e para onde vamos são perguntas que a aldeia se faz todos os invernos.'
    ]
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['direitos reservados'],
    pattern:
      /^[^\p{L}\p{N}©]{0,3}(?:(?:©|copyright|\(c\))[^"“”«»]{0,120}direitos reservados[^"“”«»]{0,220}|todos os direitos reservados[^"“”«»\p{L}]{1,6}(?:©|copyright|\d{4}|proib|é |este|nenhuma|a )[^"“”«»]{0,220})$/iu,
    examples: [
      '{{© 2024 Gazeta do Cais. Todos os direitos reservados.}}',
      '{{Todos os direitos reservados. Proibida a reprodução total ou parcial.}}'
    ],
    nearMisses: [
      'Todos os direitos reservados aos nobres passaram em 1822 para a câmara.',
      'Os direitos reservados ao tradutor caducaram em maio, lembra a editora.'
    ]
  },
  'legal-reuse': {
    category: 'legal',
    hints: ['proibida a reprodução', 'a reprodução deste', 'não pode ser publicado'],
    pattern:
      /^[^\p{L}\p{N}©]{0,3}(?:(?:é |fica )?(?:expressamente |terminantemente )?proibida a reprodução[^"“”«»]{0,60}(?:total|parcial|sem|conteúdo|textos?|artigo|material|matéria)[^"“”«»]{0,160}|a reprodução deste[^"“”«»]{0,80}(?:proibida|permitida|autoriza)[^"“”«»]{0,120}|este (?:material|conteúdo) não pode ser publicado[^"“”«»]{0,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{É proibida a reprodução total ou parcial sem autorização.}}',
      '{{Este material não pode ser publicado, reescrito ou redistribuído sem autorização.}}',
      '{{A reprodução deste conteúdo é permitida desde que citada a fonte.}}'
    ],
    nearMisses: [
      'É proibida a reprodução dos cães no abrigo, explicou a veterinária, por falta de espaço.',
      'A reprodução do quadro está no bar; o original foi vendido.'
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: [
      'afiliados',
      'caráter informativo',
      'meramente informativo',
      'fins informativos',
      'opiniões expressas',
      'não reflete',
      'não substitui'
    ],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:(?:este|o) (?:artigo|post|conteúdo|site|texto)|esta (?:página|matéria|publicação)|alguns (?:dos )?links|os links|(?:se|ao) (?:você )?(?:comprar|clicar|fizer)|(?:o|a) [\p{L}.]{2,20} pode) [^"“”«»]{0,120}(?:links? (?:de )?|de )afiliados(?!\p{L})[^"“”«»]{0,160}|(?:este|o) (?:artigo|conteúdo|texto)[^"“”«»]{0,40}(?:caráter informativo|meramente informativo|fins informativos)[^"“”«»]{0,200}|(?:as informações|este artigo|este conteúdo|este texto|o conteúdo)[^"“”«»]{0,60} não substitui[^"“”«»]{0,60}(?:consulta|aconselhamento|recomendação|diagnóstico|orientação|avaliação)[^"“”«»]{0,160}|(?:as )?opiniões expressas[^"“”«»]{0,60}(?:responsabilidade|são d|não (?:refletem|representam|necessariamente))[^"“”«»]{0,180}|(?:este|o) (?:texto|artigo) não reflete,? (?:necessariamente,? )?a opinião (?:d[oae]|deste)[^"“”«»]{2,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Este artigo contém links de afiliados, pelos quais podemos receber uma comissão.}}',
      '{{Este conteúdo tem caráter informativo.}}',
      '{{Este conteúdo não substitui a consulta médica.}}',
      '{{As opiniões expressas neste artigo são da responsabilidade do autor.}}',
      '{{Este texto não reflete, necessariamente, a opinião do portal.}}'
    ],
    nearMisses: [
      'O banco cobrava uma comissão por cada venda, e o cliente só sabia um ano depois.',
      'O sindicato perdeu dois mil afiliados na crise do estaleiro.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['fonte:', 'fontes:', 'com informações d', 'com agência', 'com lusa'],
    pattern:
      /^[(/[*]? ?(?:[Ff]ontes?:|FONTES?:|\*?[Cc]om informações d[aeo]s?|COM INFORMAÇÕES D[AEO]|[Cc]om (?=(?:a )?(?:Lusa|LUSA|[Aa]gência)(?<=[Cc]om (?:Lusa|LUSA|[Aa]gência)))) ?(?:a |o |as |agências? )?(?:Lusa|LUSA|Agência Lusa|Agência Brasil|Agência Senado|AFP|AP|EFE|Reuters|REUTERS|ANSA|BBC(?: News)?(?: Brasil)?|CNN(?: Brasil| Portugal)?|Bloomberg|DW|Deutsche Welle|RFI|Estadão(?: Conteúdo)?|Folhapress|Folha(?: de S\.? ?Paulo)?|G1|g1|UOL|O Globo|Globo|Metrópoles|Terra|Poder360|Agências?|agências?|assessoria(?: de imprensa)?|Assessoria(?: de Imprensa)?|The New York Times|The Guardian|Wikipédia|IBGE|INE|Pordata|Banco Central|Ministério da Saúde|Polícia Civil|[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2})(?: ?(?:[/,|;&+–-]|e|da|do|de) ?(?:[\p{L}\p{N}.]{2,24} ?){1,4}){0,4}[)\]*]?\.?$/u,
    examples: [
      '{{Fonte: Lusa}}',
      '{{Com informações da Agência Brasil}}',
      '{{(Com informações da AFP)}}',
      '{{Fonte: Agência Brasil / IBGE}}',
      '{{Com agências}}'
    ],
    nearMisses: [
      'Fonte de água havia só uma, na praça, de pedra, com quatro bicas e um santo.',
      'Com informações da polícia, o juiz mandou revistar a casa do contador.'
    ]
  },
  'source-origin': {
    category: 'source',
    hints: ['publicado originalmente', 'publicada originalmente', 'inteligência artificial e revist', 'traduzido por', '(reportagem d'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:(?:[Ee]ste|[Oo]|[Ee]sse) (?:artigo|texto|conteúdo|post)|[EeAa](?:sta|ssa)? ?(?:matéria|entrevista|reportagem|notícia|coluna|história)|[Aa]rtigo|[Tt]exto|[Mm]atéria|Conteúdo)? ?(?:foi )?[Pp]ublicad[oa] originalmente (?:em|no|na|por|pelo|pela) (?!\d)[^"!?]{2,140}|\([Rr]eportagem d[aeo] [^"!?]{3,200}\)|(?:[Ee]ste|[Ee]sta|[Ee]sse|[Ee]ssa|[Oo]|[Aa]) (?:artigo|texto|conteúdo|matéria|notícia|resumo|tradução|imagem) (?:foi|é) (?:gerad|criad|elaborad|traduzid|feit|redigid|produzid|escrit)[oa] (?:com|por|através|pela)[^"!?]{0,60}inteligência artificial e revist[^"!?]{0,160}|\(?Traduzido por (?:[\p{Lu}][\p{L}'-]{1,16} ?(?:(?:de|do|da|e) )?){1,5}\)?)\.?$/u,
    removes: 'sentence',
    examples: [
      '{{Este artigo foi publicado originalmente na Gazeta do Cais.}}',
      '{{(Reportagem de João Roldão; edição de Lídia Ferraz)}}',
      '{{Este resumo foi gerado por inteligência artificial e revisto por um jornalista.}}',
      '{{Traduzido por Lídia Ferraz}}'
    ],
    nearMisses: [
      'O livro, publicado originalmente em 1911, levou um século a voltar às livrarias.',
      'Traduzido por Lídia Ferraz em 1962, o livro circulou em cópias feitas à mão.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...each(
        ['Continua', 'Continue lendo', 'A matéria continua', 'A notícia continua', 'O artigo continua', 'O texto continua'],
        ['após a publicidade', 'depois da publicidade', 'após o anúncio', 'depois do anúncio']
      ),
      'Continua após publicidade',
      'Continua a seguir à publicidade',
      'Continue a ler após a publicidade',
      'Continua depois do vídeo',
      'Continua após o vídeo',
      'Publicidade',
      'Anúncio',
      'Anúncios',
      'Espaço publicitário',
      'Patrocinado',
      'Patrocinado por',
      'Conteúdo patrocinado',
      'Conteúdo patrocinado por',
      'Conteúdo de marca',
      'Conteúdo publicitário',
      'Conteúdo comercial',
      'Artigo patrocinado',
      'Publieditorial',
      'Informe publicitário',
      'Links patrocinados',
      'Oferecido por',
      'Oferecimento',
      'Apresentado por',
      'Em parceria com',
      'Branded content',
      'Fechar anúncio',
      'Pular anúncio',
      'Saltar anúncio',
      'Compre agora',
      'Compre aqui',
      'Comprar agora',
      'Compre na Amazon',
      'Comprar na Amazon',
      'Compre já',
      'Ver oferta',
      'Ver ofertas',
      'Ver oferta na Amazon',
      'Ver preço',
      'Ver na Amazon',
      'Ver produto',
      'Ir para a loja',
      'Adicionar ao carrinho',
      'Reservar agora',
      'Reserve agora',
      'Comprar bilhetes',
      'Comprar ingressos',
      'Comparar preços',
      'Melhores ofertas',
      'Ofertas do dia',
      'Confira as ofertas',
      'Peça um orçamento',
      'Solicite um orçamento',
      'Cupons de desconto'
    ],
    examples: ['{{PUBLICIDADE}}', '{{Continua após a publicidade}}', '{{Conteúdo patrocinado}}', '{{Compre agora}}'],
    nearMisses: ['Publicidade enganosa', 'Comprar agora é caro, mas esperar vai ser ainda mais, calcula o corretor.']
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      'Comentários (0)',
      'Comentários: 0',
      'Comentários 0',
      '0 comentários',
      '0 comentário',
      'Nenhum comentário',
      'Ainda não há comentários',
      'Não há comentários',
      'Nenhum comentário ainda',
      'Deixe um comentário',
      'Deixe seu comentário',
      'Deixe o seu comentário',
      'Deixe uma resposta',
      'Deixar um comentário',
      'Deixar uma resposta',
      'Deixe um comentário Cancelar resposta',
      'Cancelar resposta',
      'Escreva um comentário',
      'Escreva o seu comentário',
      'Escreva seu comentário',
      'Adicionar comentário',
      'Adicione um comentário',
      'Comente',
      'Comentar',
      'Comente aqui',
      'Comente esta notícia',
      'Comentar notícia',
      'Faça um comentário',
      'Ver comentários',
      'Ver comentários (0)',
      'Ver todos os comentários',
      'Veja os comentários',
      'Ver mais comentários',
      'Mostrar mais comentários',
      'Ocultar comentários',
      'Carregar mais comentários',
      'Ler comentários',
      'Últimos comentários',
      'Comentários recentes',
      'Comentários encerrados',
      'Comentários fechados',
      'Os comentários estão fechados.',
      'Publicar comentário',
      'Enviar comentário',
      'Postar comentário',
      'Postar um comentário',
      'Responder',
      'Denunciar',
      'Denunciar comentário',
      'Faça login para comentar',
      'Inicie sessão para comentar',
      'Entre para comentar',
      'Cadastre-se para comentar',
      'Você precisa estar logado para comentar.',
      'Seja o primeiro a comentar',
      'Participe da conversa',
      'Participe da discussão',
      'Junte-se à conversa',
      'Seu comentário',
      'O seu comentário',
      'Campos obrigatórios são marcados com',
      'Campos obrigatórios',
      'Notifique-me sobre novos comentários por e-mail',
      'Notifique-me sobre novas publicações por e-mail',
      'O que achou? Comente',
      'O que você achou? Comente',
      'O que você achou? Deixe seu comentário'
    ],
    examples: ['{{Deixe um comentário}}', '{{Comentários (12)}}', '{{Faça login para comentar}}', '{{Seja o primeiro a comentar!}}'],
    nearMisses: ['Comentários', 'Responder era fácil, diz a testemunha; difícil era que alguém ouvisse a resposta.']
  },
  'comments-notice': {
    category: 'comments',
    hints: [
      'nos comentários',
      'que eu comentar',
      'não será publicado',
      'akismet',
      'campos obrigatórios',
      'para comentar',
      'os comentários são'
    ],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:o )?(?:seu )?(?:endereço de )?e-?mail não será publicado[^"“”«»]{0,80}|campos obrigatórios (?:são )?marcados[^"“”«»]{0,30}|(?:salvar|guardar|guarda) (?:meus|os meus|o meu) (?:dados|nome)[^"“”«»]{4,140}que eu comentar[^"“”«»]{0,12}|este site (?:usa|utiliza) o akismet.{0,120}|(?:conte|conta|diga|deixe|deixa|comente|compartilhe|partilhe)(?:-nos| pra gente| para nós)?(?:(?! a (?:mi|su) )[^"“”«»]){0,80} nos comentários[^"“”«»]{0,60}|os comentários são [^"“”«»]{0,60}(?:responsabilidade|moderad|opiniões)[^"“”«»]{0,140}|(?:você )?(?:precisa|tem de|deve) (?:estar|fazer|ter|iniciar|ser)[^"“”«»]{0,60} para comentar[^"“”«»]{0,20})$/iu,
    removes: 'sentence',
    examples: [
      '{{O seu endereço de email não será publicado.}}',
      '{{Salvar meus dados neste navegador para a próxima vez que eu comentar.}}',
      '{{Conte o que achou nos comentários!}}',
      '{{Os comentários são de responsabilidade de seus autores.}}'
    ],
    nearMisses: [
      'Os comentários dos leitores encheram três páginas, e nenhum defendia o prefeito.',
      'Deixe o seu comentário para depois, cortou o juiz.'
    ]
  },
  'ad-pub': {
    category: 'ad',
    hints: ['continue a ler'],
    pattern: /^[[(]?PUB ?[-–|•:] ?(?:CONTINUE A LER|Continue a ler)(?: A SEGUIR| a seguir)?[\])]?$/u,
    examples: ['{{PUB • CONTINUE A LER A SEGUIR}}', '{{PUB - Continue a ler}}'],
    nearMisses: ['Pub da esquina', 'O PUB da esquina fechou em maio, e com ele a última mesa de bilhar da rua.']
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      'Saltar para o conteúdo',
      'Saltar para o conteúdo principal',
      'Pular para o conteúdo',
      'Pular para o conteúdo principal',
      'Ir para o conteúdo',
      'Ir para o conteúdo principal',
      'Ir para conteúdo',
      'Ir para a página inicial',
      'Voltar ao topo',
      'Voltar para o topo',
      'Voltar ao início',
      'Voltar à página inicial',
      'Página inicial',
      'Página principal',
      'Próxima página',
      'Página seguinte',
      'Página anterior',
      'Página 0 de 0',
      'Seguinte',
      'Anterior',
      'Próximo',
      'Próxima',
      'Menu principal',
      'Abrir menu',
      'Fechar menu',
      'Menu de navegação',
      'Alternar menu',
      'Navegação principal',
      'Navegação de posts',
      'Navegação de artigos',
      'Navegação de Post',
      'Pesquisar',
      'Pesquisar por',
      'Pesquisar no site',
      'Buscar',
      'Buscar no site',
      'Buscar por',
      'Procurar',
      'Resultados da busca',
      'O que você procura?',
      'O que procura?',
      'Entrar',
      'Fazer login',
      'Faça login',
      'Faça seu login',
      'Entrar com Google',
      'Entrar com o Google',
      'Continuar com Google',
      'Iniciar sessão',
      'Inicie sessão',
      'Criar conta',
      'Crie uma conta',
      'Criar uma conta',
      'Registar',
      'Registe-se',
      'Registrar-se',
      'Registre-se',
      'Cadastre-se',
      'Minha conta',
      'A minha conta',
      'Minha assinatura',
      'Esqueceu a senha?',
      'Esqueceu sua senha?',
      'Esqueci minha senha',
      'Esqueci a senha',
      'Esqueceu a palavra-passe?',
      'Recuperar senha',
      'Lembrar-me',
      'Fechar',
      'Fechar janela',
      'Cancelar',
      'Enviar',
      'Carregando',
      'A carregar',
      'Aguarde',
      'Por favor, aguarde',
      'Tentar novamente',
      'Tente novamente',
      'Tente novamente mais tarde',
      'Filtrar por',
      'Ordenar por',
      'Índice de conteúdos',
      'Índice do artigo',
      'Índice do conteúdo',
      'Neste artigo você vai ver',
      'Mostrar índice',
      'Selecionar idioma',
      'Modo escuro',
      'Modo claro',
      'Reproduzir',
      'Reproduzir vídeo',
      'Reproduzir áudio',
      'Ativar som',
      'Tela cheia',
      'Ecrã inteiro',
      'Foto anterior',
      'Próxima foto',
      'Próximo vídeo',
      'Assista ao vivo',
      'Assistir ao vivo',
      'Ver em direto',
      'Ouça ao vivo',
      'Seu navegador não suporta o elemento de áudio.',
      'Conteúdo não disponível',
      'Este conteúdo não está disponível.',
      'Este vídeo não está disponível.',
      'Vídeo indisponível',
      'Página não encontrada',
      'Ocorreu um erro.',
      'Algo deu errado.',
      'Algo correu mal.',
      'Ative o JavaScript',
      'Habilite o JavaScript',
      'Abre em nova janela',
      'Abre numa nova janela',
      'Você está aqui',
      'Está a ler',
      'Você está lendo',
      'Edição do dia',
      'Baixar',
      'Descarregar',
      'Todas as notícias',
      'Selecionar o mês',
      'Opções de acessibilidade',
      'Fim do Matérias recomendadas',
      'Pule Matérias recomendadas e continue lendo',
      'Pule Mais lidas e continue lendo',
      'Fim do Mais lidas',
      'Permitir conteúdo do Instagram?',
      'Permitir conteúdo do Google YouTube?',
      'Permitir conteúdo do X?',
      'Alerta: Conteúdo de terceiros pode conter publicidade',
      'Resumo gerado por IA',
      'Resumo feito por IA',
      'Resumir com IA',
      'Resumo com IA',
      'Áudio gerado por IA',
      'Este resumo foi gerado por IA.'
    ],
    examples: ['{{Saltar para o conteúdo}}', '{{Próxima página}}', '{{Esqueceu a senha?}}', '{{Carregando…}}', '{{Página 2 de 5}}'],
    nearMisses: [
      'Fechar o porto',
      'Pesquisar cogumelos sem licença custa, desde este outono, trezentos euros.',
      'Está aqui a chave, disse o porteiro, e pousou-a em cima do balcão.'
    ]
  },
  'nav-technical': {
    category: 'nav',
    hints: ['javascript', 'seu navegador', 'sites externos', 'seu browser'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:(?:por favor,? )?(?:ative|habilite|é necessário (?:ativar|habilitar)|você precisa (?:ativar|habilitar)) (?:o )?javascript|para [^"“”«»]{3,80},? (?:é necessário|é preciso|por favor|ative|habilite|você precisa)[^"“”«»]{0,40}javascript|(?:o )?javascript (?:está|parece) (?:desativado|desabilitado|estar desativado))[^"“”«»]{0,120}|(?:o )?seu (?:navegador|browser) (?:não (?:suporta|é compatível|permite reproduzir)|está desatualizado)[^"“”«»]{0,140}|(?:a bbc|este site) não se responsabiliza pelo conteúdo de sites externos)[.!]?$/iu,
    removes: 'sentence',
    examples: [
      '{{Para ver os comentários, é necessário ativar o JavaScript.}}',
      '{{Seu navegador não suporta o elemento de vídeo.}}',
      '{{Por favor, habilite o JavaScript no seu navegador para preencher este formulário.}}'
    ],
    nearMisses: [
      'O seu navegador não se enganava nunca: conhecia cada rocha da costa.',
      'O curso ensina JavaScript em doze semanas e custa mil euros.'
    ]
  }
})
