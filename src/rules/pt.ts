import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))

/** Labels before the title of another story. */
const label =
  '^\\W{0,3}(?:(?:leia|lê|ler|veja|confira) também|leia mais|saiba mais|(?:também )?pode(?:rá)? (?:também )?(?:te |lhe )?interessar|(?:matéria|notícia) relacionada)'
const labelHints = [
  'leia tamb',
  'ler tamb',
  'lê tamb',
  'veja tamb',
  'confira tamb',
  'leia mais',
  'saiba mais',
  'interessar',
  'relacionada'
] as const
/** Who made a picture: words that begin with a capital, and the few that do not. */
const credit =
  '(?:divulgação|reprodução|arquivo|[\\p{Lu}@©][^\\s/|,]{0,30})(?:(?: ?[/|] ?| [–—-] |,? )(?:[\\p{Lu}@©][^\\s/|,]{0,30}|d[aeo]s?|e|pessoal|sociais)){0,9}\\)?\\.?$'
const person = "\\p{Lu}[\\p{L}.'-]{0,20}(?: \\p{L}[\\p{L}.'-]{0,20}){0,4}"
const agency =
  '(?:AFP|Reuters|REUTERS|L(?:usa|USA)|Folhapress|Agência Brasil|Estadão Conteúdo|Getty(?: Images)?|Shutterstock|Reprodução|Divulgação)'

export default defineRules('pt', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(['Aceitar', 'Rejeitar'], ['cookies', 'todos os cookies', 'tudo', 'todos']),
      'Aceitar',
      'Aceitar e continuar',
      'Aceitar e fechar',
      'Concordar e fechar',
      'Continuar sem aceitar',
      'Configurações de cookies',
      'Definições de cookies',
      'Preferências de cookies',
      'Política de cookies',
      'Gerenciar cookies',
      'Gerenciar preferências',
      'Gerir preferências',
      'Salvar preferências',
      'Guardar preferências',
      'Sua privacidade é importante para nós.',
      'A sua privacidade é importante para nós.',
      'Sempre ativo',
      'Este site utiliza cookies.',
      'Li e aceito a política de privacidade.'
    ],
    examples: ['{{Aceitar todos os cookies}}', '{{CONFIGURACOES DE COOKIES}}', '{{Continuar sem aceitar →}}'],
    nearMisses: ['Rejeitar tudo o que vem de fora não é programa, disse a vereadora.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookies'],
    pattern:
      /^(?:(?:(?:n?est[ea]|nosso) (?:site|portal)|nós e (?:os )?nossos)[^.,]{0,40} )?(?:usa|utiliza)(?:mos|m)? [^.:]{0,40}cookies(?: próprios| e | para (?:melhorar|oferecer|personalizar|que|garantir))|^para (?:ver|exibir|carregar) est[ea] [^.]{2,60}cookies/iu,
    examples: [
      '{{Usamos cookies e outras tecnologias para melhorar a sua experiência. Ao continuar navegando, você concorda com a nossa política.}}',
      '{{Este site utiliza cookies para garantir a melhor experiência.}}',
      '{{Para exibir este conteúdo, é preciso autorizar o uso de cookies.}}'
    ],
    nearMisses: [
      'Usamos cookies de aveia na base da torta, e fica melhor do que com bolacha.',
      'O relatório diz que a empresa utiliza cookies para oferecer anúncios a menores, o que a lei proíbe.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['ao se inscrever', 'ao assinar', 'ao se cadastrar', 'recaptcha'],
    pattern: /^(?:ao (?:se inscrever|assinar|se cadastrar)[^.]{1,90}você (?:aceita|concorda)|este [^.]{0,30} protegido por recaptcha)/iu,
    removes: 'sentence',
    examples: ['{{Ao se inscrever, você concorda com a nossa política de privacidade.}}', '{{Este site é protegido por reCAPTCHA.}}'],
    nearMisses: ['Ao assinar o contrato, o jogador beijou a camisa.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Leia', 'Veja', 'Ouça', 'Assista', 'Confira', 'Ler'], ['também']),
      ...each(['Leia', 'Saiba', 'Veja'], ['mais']),
      ...each(['Notícias', 'Matérias'], ['relacionadas', 'recomendadas', 'em destaque']),
      ...each(['Artigos', 'Conteúdos', 'Posts'], ['relacionados', 'recomendados']),
      ...each(['Mais', 'As mais'], ['lidas', 'vistas', 'acessadas']),
      ...each(['Mais', 'Os mais'], ['lidos', 'vistos']),
      ...each(['Últimas', 'Mais', 'Outras', 'Veja mais', 'Principais'], ['notícias']),
      'Leia ainda',
      'Leia a seguir',
      'Continue lendo',
      'Continue a ler',
      'Continuar a ler',
      'A não perder',
      'Também pode interessar',
      'Você também pode gostar',
      'Você pode gostar',
      'Você pode se interessar',
      'Matéria relacionada',
      'Notícia relacionada',
      'Artigo relacionado',
      'Relacionado',
      'Relacionados',
      'Postagens relacionadas',
      'Recomendado para você',
      'Recomendados para você',
      'Recomendados',
      'Em alta',
      'Últimos artigos',
      'Mais artigos',
      'Mais sobre este tema',
      'Mais sobre este assunto',
      'Mais deste autor',
      'Outras matérias',
      'Próxima notícia',
      'Notícia anterior',
      'Próximo artigo',
      'Artigo anterior'
    ],
    examples: ['{{Leia também:}}', '{{AS MAIS LIDAS}}', '{{Notícias relacionadas}}', '{{Você também pode gostar}}'],
    nearMisses: [
      'Mais notícias ruins chegaram com o correio da tarde, e ninguém quis abrir as cartas.',
      'Saiba mais quem quiser, dizia o cartaz, e a porta estava fechada.'
    ]
  },
  'label-line': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→–—-]{1,2} ?.{8,220}[^.…]$`, 'iu'),
    examples: [
      '{{Leia também: Quem paga a ponte? O que se sabe do plano}}',
      '{{LEIA MAIS - Por que a ponte caiu. E o que vem agora}}',
      '{{Saiba mais | Neve fecha a passagem da serra}}'
    ],
    nearMisses: ['Leia também os clássicos russos na língua deles']
  },
  'label-sentence': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→] ?.{8,200}$`, 'iu'),
    removes: 'sentence',
    examples: ['As obras vão até maio. {{Leia também: A balsa perde o seu último horário}}'],
    nearMisses: ['Leia também os prefácios: quase sempre foi outro que escreveu.']
  },
  'related-here': {
    category: 'related',
    precision: 0.5,
    hints: ['clique aqui', 'neste link', 'mais aqui'],
    pattern: /(?:clique|mais) aqui|neste link/iu,
    removes: 'sentence',
    examples: ['{{Clique aqui}}', '{{Saiba mais aqui}}'],
    nearMisses: ['A casa se vê daqui, disse o guia, no canto direito do quadro.']
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(['Siga-nos', 'Siga-nos no', 'Nos siga no'], ['Facebook', 'X', 'Google News']).filter((line) => line.includes(' no ')),
      ...each(['Assine', 'Inscreva-se na', 'Subscreva a'], ['newsletter', 'nossa newsletter']),
      'Assine',
      'Assine!',
      'Assine agora',
      'Assine a newsletter',
      'Assine por R$ 0',
      'Assine por R$ 0/mês',
      'Assine a partir de 0 €',
      'Inscreva-se',
      'Subscreva',
      'Subscrever',
      'Seja assinante',
      'Torne-se assinante',
      'Já é assinante?',
      'Já é assinante? Entre',
      'Já é assinante? Faça login',
      'Já sou assinante',
      'Já tem uma conta?',
      'Exclusivo para assinantes',
      'Só para assinantes',
      'Conteúdo exclusivo',
      'Conteúdo exclusivo para assinantes',
      'Continue a ler este artigo',
      'Faça login para continuar lendo',
      'Cadastre-se para continuar lendo',
      'Você atingiu o limite de matérias gratuitas.',
      'Receber alertas',
      'Baixe o app',
      'Baixe o aplicativo',
      'Descarregue a app',
      'Siga-nos',
      'Siga nas redes sociais',
      'Siga-nos nas redes sociais',
      'Siga nosso canal no WhatsApp',
      'Entre no nosso canal do WhatsApp',
      'Seguir no Google',
      'Adicionar como fonte preferida no Google',
      'Seu e-mail',
      'Digite seu e-mail',
      'Insira o seu email',
      'Newsletter'
    ],
    examples: ['{{Siga-nos no Facebook}}', '{{Já é assinante? Faça login}}', '{{Assine nossa newsletter}}'],
    nearMisses: ['Assine embaixo, pediu o tabelião, e ela assinou sem ler.']
  },
  'signup-follow': {
    category: 'signup',
    hints: ['siga-nos', 'siga o ', 'siga a ', 'inscreva-se', 'nosso canal', 'nosso grupo', 'seu e-mail', 'newsletter'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,90}[?!,:] )?(?:clique aqui e )?(?:(?:siga(?:-nos| [oa])|inscreva-se) [^.!?,]{0,90}(?:facebook|instagram|no x|google|youtube|redes|newsletter)|(?:assine|subscreva) [^.!?]{0,40}newsletter|(?:inscreva-se no|entre no|participe do) nosso (?:canal|grupo)|receba [^.!?:]{0,90}no seu e-mail)(?!\p{L})/iu,
    removes: 'sentence',
    examples: [
      '{{Siga o nosso perfil no Instagram e receba as notícias do porto.}}',
      '{{Clique aqui e entre no nosso canal no WhatsApp.}}',
      'A balsa volta em maio. {{Inscreva-se na nossa newsletter.}}',
      '{{Receba todas as manhãs no seu e-mail as notícias mais importantes.}}'
    ],
    nearMisses: [
      'Siga o canal até a ponte e vire à esquerda no moinho.',
      'Entre 2019 e 2021, o nosso canal perdeu metade da água, conta a bióloga.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['assinantes', 'continuar lendo', 'gratuitas', 'é assinante'],
    pattern:
      /^\W{0,3}(?:est[ea] (?:artigo|conteúdo|matéria|reportagem) é [^.]{0,30}assinantes|(?:assine|para|faça login|cadastre-se)[^.]{0,20} continuar lendo|você (?:atingiu|já leu) [^.]{1,40}gratuitas|já é assinante\?)/iu,
    removes: 'sentence',
    examples: [
      '{{Este conteúdo é exclusivo para assinantes da Gazeta.}}',
      '{{Para continuar lendo, assine por R$ 1 ao mês.}}',
      '{{Você atingiu o limite de reportagens gratuitas.}}'
    ],
    nearMisses: ['Este conteúdo chega tarde aos assinantes, queixa-se o editor, porque o correio não funciona.']
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      ...each(
        ['Apoie'],
        ['o jornalismo independente', 'nosso jornalismo', 'o nosso jornalismo', 'nosso trabalho', 'agora', 'este projeto']
      ),
      'Apoie-nos',
      'Quero apoiar',
      'Faça uma doação',
      'Faça sua doação',
      'Faça um donativo',
      'Doe agora',
      'Seja membro',
      'Torne-se membro',
      'Assine a petição'
    ],
    examples: ['{{Apoie o jornalismo independente}}', '{{Faça uma doação!}}'],
    nearMisses: ['Doe sangue e leve um amigo']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['apoie', 'uma doação', 'sua doação', 'seja membro', 'torne-se membro'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,140}[,:!?] ?)?(?:apoie (?:o )?(?:nosso )?(?:jornalismo|trabalho)|faça (?:sua|uma) doação(?! d)|(?:seja|torne-se) membro)/iu,
    removes: 'sentence',
    examples: [
      '{{Se você gosta do que fazemos, apoie o nosso trabalho com uma cota mensal.}}',
      '{{Torne-se membro e ajude a manter a Gazeta no ar.}}'
    ],
    nearMisses: ['A doação da viúva permitiu abrir o asilo, que hoje atende trinta pessoas.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(['Compartilhar', 'Compartilhe', 'Partilhar', 'Partilhe'], ['no Facebook', 'no X', 'este artigo', 'esta notícia']),
      ...each(['Clique para compartilhar no', 'Compartilhar no'], ['Facebook (abre em nova janela)', 'X (abre em nova janela)']),
      'Clique para imprimir (abre em nova janela)',
      'Clique para enviar um link por e-mail para um amigo (abre em nova janela)',
      'Compartilhar',
      'Compartilhe',
      'Compartilhe essa notícia',
      'Compartilhar via',
      'Compartilhar por e-mail',
      'Partilhar',
      'Partilhe',
      'Partilhar por email',
      'Enviar por e-mail',
      'Copiar link',
      'Copiar o link',
      'Link copiado',
      'Imprimir',
      'Enviar para um amigo',
      'Adicionar aos favoritos',
      '0 curtidas',
      'Curtir',
      'Gosto 0',
      '0 compartilhamentos',
      'Reportar erro',
      'Encontrou um erro?',
      'Gostou do artigo?',
      'Gostou desta matéria?',
      'Gostou? Compartilhe',
      'Este artigo foi útil?',
      'Ouvir artigo',
      'Ouvir notícia',
      'Ouvir'
    ],
    examples: ['{{Compartilhar}}', '{{COMPARTILHAR NO WHATSAPP}}', '{{Clique para compartilhar no Facebook(abre em nova janela)}}'],
    nearMisses: ['Partilhar casa', 'Curtir mais o outro lado do rio, disse a menina, é coisa de peixe.']
  },
  'share-ask': {
    category: 'share',
    hints: ['compartilhe', 'partilhe'],
    pattern:
      /^\W{0,3}(?:(?:se |gostou)[^.!]{2,90}(?:com)?partilhe|(?:com)?partilhe (?:est[ea]|essa) (?:artigo|notícia|matéria|conteúdo|reportagem) )/iu,
    removes: 'sentence',
    examples: ['{{Se gostou deste artigo, compartilhe com os amigos.}}', '{{Partilhe esta notícia nas redes sociais}}'],
    nearMisses: ['Quem tem pão que o partilhe, dizia a avó sempre que tirava a broa do forno.']
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...each(['Foto', 'Imagem'], ['de arquivo', 'ilustrativa', 'meramente ilustrativa', 'de divulgação', '0 de 0']),
      'Ver galeria',
      'Ver fotos',
      'Ver mais fotos',
      'Galeria de fotos',
      'Fotogaleria',
      '0 fotos',
      'Ampliar imagem',
      'Getty Images',
      'Shutterstock',
      'Divulgação',
      'Arquivo pessoal'
    ],
    examples: ['{{Imagem ilustrativa}}', '{{Galeria de fotos}}', '{{Foto 3 de 12}}'],
    nearMisses: ['Foto de arquivo na mão, a velha apontou a casa onde tinha nascido.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'imagem:', 'crédito:', 'crédito,', 'créditos:', 'legenda da foto,'],
    pattern: new RegExp(
      `^(?:Legenda da foto, .{2,300}$|(?:Crédito, |[^.!?…:]{8,190}[.!]? ?[(|/–—[-]? ?Imagem: ?|(?:[^.!?…:]{8,190}[.!]? ?)?[(|/–—[-]? ?(?:F(?:oto|OTO)[sS]?|foto|Créditos?): ?)${credit})`,
      'u'
    ),
    examples: [
      '{{Moradores deixam casas de barco — Foto: Cauê Lemos/Gazeta do Porto}}',
      '{{Foto: Divulgação}}',
      '{{A ponte nova (foto: arquivo pessoal)}}',
      '{{Crédito, Getty Images}}',
      '{{A cozinheira no abrigo. Imagem: Reprodução/Redes Sociais}}'
    ],
    nearMisses: ['Foto: sensor de 50 megapixels com zoom duplo', 'O celular custa 300 reais, foto: boa, bateria: regular']
  },
  'caption-agency': {
    category: 'caption',
    hints: [
      'reuters',
      'afp',
      '/lusa',
      '(lusa',
      'folhapress',
      'agência brasil',
      'estadão conteúdo',
      'getty',
      'shutterstock',
      'reprodução/',
      '/reprodução',
      '(reprodução',
      'divulgação/',
      '/divulgação',
      '(divulgação'
    ],
    pattern: new RegExp(
      `^(?:[^.!?;]{8,190}[(/|©] ?${agency}\\)?|(?:[^!?;]{8,190}[(|/–—] ?|\\()?(?:${agency} ?/ ?${person}|${person} ?/ ?${agency})\\)?\\.?)$`,
      'u'
    ),
    examples: [
      '{{O presidente durante a coletiva (Reuters)}}',
      '{{Moradores no cais. (João Prado/AFP)}}',
      '{{Reprodução/TV Globo}}',
      '{{A balsa ao sair do porto (Divulgação)}}'
    ],
    nearMisses: ['O presidente renunciou na segunda-feira (Lusa), mas o gabinete nega.', 'A ação foi movida pela Getty Images']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(['Há', 'Atualizado há', 'Publicado há', '0/0/0 0h0 Atualizado há'], ['0 minutos', '0 horas', '0 dias']),
      ...each(['Tempo de leitura', 'Leitura'], ['0 min', '0 minutos']),
      '0/0/0 0h0 Atualizado 0/0/0 0h0',
      '0 horas atrás',
      'Redação',
      'Da redação',
      'Por Redação',
      'Pela redação',
      'Por Agência Brasil',
      'Agência Lusa',
      'Agência Brasil',
      'Por Estadão Conteúdo',
      'Estadão Conteúdo',
      'Lusa',
      'Por g0',
      'Escrito por',
      'Publicado por',
      'Assessoria de Imprensa',
      '0 min de leitura',
      '0 minutos de leitura',
      '0 min leitura',
      '0 visualizações',
      'Última atualização',
      'Arquivado em',
      'Etiquetas'
    ],
    examples: ['{{Tempo de leitura: 8 minutos}}', '{{há 3 horas}}', '{{Da Redação}}'],
    nearMisses: ['Redação de um testamento', 'A Lusa e outras agências cobriram o caso desde o primeiro dia.']
  },
  'byline-name': {
    category: 'byline',
    hints: [', g1', ', ge ', ', tv '],
    pattern: new RegExp(`^Por ${person}(?: e ${person})?, (?:g1|ge |TV ).{0,50}$`, 'u'),
    examples: ['{{Por Lúcia Prado, g1 SP — São Paulo}}', '{{Por João Prado e Lúcia Reis, TV Porto}}'],
    nearMisses: ['Por Lúcia Prado, a filha, perguntavam todos os dias na pensão.']
  },
  tags: {
    category: 'byline',
    hints: ['tags:', 'etiquetas:', 'tópicos:', 'assuntos:'],
    pattern: /^\W{0,3}(?:tags|etiquetas|tópicos|assuntos(?=[^,]{2,40},)): ?[^.!?;]{2,240}$/iu,
    examples: ['{{Tags: balsa, porto, obras}}', '{{Tópicos: Enchente, Defesa Civil}}'],
    nearMisses: ['Os assuntos: poucos, velhos e mal ditos.']
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      'Sobre o autor',
      'Sobre a autora',
      'Acerca do autor',
      'Saiba mais sobre o autor',
      'Mais sobre o autor',
      'Ver todos os posts',
      'Ver todas as publicações',
      'Mais artigos deste autor'
    ],
    examples: ['{{Sobre a autora}}', '{{Ver todos os posts}}'],
    nearMisses: ['Sobre os autores do roubo não há pistas']
  },
  'bio-role': {
    category: 'bio',
    precision: 0.86,
    hints: ['é repórter', 'é editor', 'é colunista', 'é jornalista'],
    pattern: new RegExp(`^(?:${person} é|É) (?:repórter|editora?|colunista|jornalista) d[aeo] \\p{Lu}`, 'u'),
    examples: ['{{Lúcia Prado é repórter de Cidades da Gazeta. Cobre clima e moradia.}}', '{{É colunista da Folha do Porto.}}'],
    nearMisses: ['É jornalista de profissão e marinheira de coração, e as duas coisas lhe saem bem.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Todos os direitos reservados.',
      '© 0 Todos os direitos reservados.',
      'Copyright 0',
      'Copyright © 0 Todos os direitos reservados.',
      'Proibida a reprodução total ou parcial.',
      'Política de privacidade',
      'Aviso legal',
      'Termos de uso',
      'Termos e condições',
      'Termos de utilização',
      'Princípios editoriais',
      'Fale conosco',
      'Trabalhe conosco',
      'Anuncie',
      'Anuncie conosco',
      'Mapa do site',
      'Expediente'
    ],
    examples: ['{{© 2024 Todos os direitos reservados}}', '{{POLÍTICA DE PRIVACIDADE}}'],
    nearMisses: ['Quem somos e para onde vamos são duas perguntas que a vila se faz todo inverno.']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['direitos reservados', 'proibida a re'],
    pattern:
      /^(?:[^.]{0,80}(?:©|copyright) .{0,80})?todos os direitos reservados(?! a)|^(?:é )?proibida a re(?:produção|distribuição) .{0,30}(?:total|parcial|sem |conteúdo)/iu,
    examples: [
      '{{© 2024 Gazeta do Porto. Todos os direitos reservados. É proibida a reprodução do conteúdo.}}',
      '{{É proibida a reprodução total ou parcial sem autorização.}}'
    ],
    nearMisses: ['Todos os direitos reservados aos nobres passaram em 1812 à câmara.']
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: ['de afilia', 'opiniões expressas', 'comissão'],
    pattern:
      /^(?:est[ea] (?:artigo|post|conteúdo|página|matéria)[^.]{0,60}de afilia|ao comprar [^.]{2,60}comissão|as opiniões expressas )/iu,
    removes: 'sentence',
    examples: [
      '{{Este artigo contém links de afiliados.}}',
      '{{Ao comprar pelos nossos links, podemos receber uma comissão.}}',
      '{{As opiniões expressas neste artigo são do autor.}}'
    ],
    nearMisses: ['O sindicato perdeu dois mil afiliados na crise do estaleiro.']
  },
  'source-line': {
    category: 'source',
    hints: ['fonte:', 'fontes:', 'com informações d', 'originalmente em', 'originalmente n'],
    pattern: new RegExp(
      `^\\(?(?:F(?:onte|ONTE)[sS]?: ?${credit}|\\*?Com informações d[aeo]s? (?:Agência |site )?${agency}.{0,60}$|(?:(?:Est[ea]|O) (?:artigo|matéria|texto) foi p|P)ublicad[oa] originalmente (?:em|n[oa]) .{2,100}$)`,
      'u'
    ),
    examples: [
      '{{Fonte: Estadão Conteúdo}}',
      '{{Com informações da Agência Brasil}}',
      '{{Este artigo foi publicado originalmente na Gazeta do Porto.}}'
    ],
    nearMisses: [
      'Fonte: a praça tem uma, de pedra, com quatro bicas e um santo.',
      'Com informações da polícia, o juiz mandou revistar a casa do contador.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      'Continua depois da publicidade',
      'Continua após a publicidade',
      'Continua após o anúncio',
      'A matéria continua após a publicidade',
      'O artigo continua após a publicidade',
      'Publicidade',
      'PUB',
      'Anúncio',
      'Espaço publicitário',
      'Patrocinado',
      'Patrocinado por',
      'Conteúdo patrocinado',
      'Conteúdo de marca',
      'Publieditorial',
      'Informe publicitário',
      'Branded content',
      'Oferecido por',
      'Fechar anúncio',
      'Comprar agora',
      'Compre agora',
      'Comprar na Amazon',
      'Ver oferta',
      'Adicionar ao carrinho'
    ],
    examples: ['{{PUBLICIDADE}}', '{{Continua depois da publicidade}}', '{{Conteúdo patrocinado}}'],
    nearMisses: ['Publicidade enganosa', 'Comprar agora é caro, mas esperar vai custar ainda mais, calcula o corretor.']
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      ...each(['Deixe', 'Escreva', 'Faça', 'Adicionar'], ['um comentário', 'seu comentário', 'o seu comentário']),
      'Comentários (0)',
      '0 comentários',
      '0 comentário',
      'Nenhum comentário',
      'Deixe uma resposta',
      'Deixe um comentário Cancelar resposta',
      'Deixe uma resposta Cancelar resposta',
      'Cancelar resposta',
      'Comentar',
      'Ver comentários',
      'Comentários encerrados',
      'Enviar comentário',
      'Responder',
      'Faça login para comentar',
      'Inicie sessão para comentar',
      'Seja o primeiro a comentar',
      'Participe da conversa',
      'O seu endereço de e-mail não será publicado.',
      'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
      'O seu endereço de email não será publicado. Campos obrigatórios marcados com *',
      'Salvar meus dados neste navegador para a próxima vez que eu comentar.',
      'Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar.',
      'Você precisa fazer o login para publicar um comentário.'
    ],
    examples: ['{{Deixe um comentário}}', '{{Comentários (12)}}', '{{Seja o primeiro a comentar!}}'],
    nearMisses: ['Comentários', 'Responder era fácil, diz a testemunha; difícil era que alguém ouvisse.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['nos comentários', 'os comentários são'],
    pattern:
      /^\W{0,3}(?:(?:conte|deixe|diga|escreva|comente)(?!\p{L})[^.]{0,80}nos comentários|os comentários são (?:de )?(?:exclusiva )?responsabilidade )/iu,
    removes: 'sentence',
    examples: ['{{Conte para a gente nos comentários.}}', '{{Os comentários são de responsabilidade exclusiva de seus autores.}}'],
    nearMisses: ['Nos comentários, que enchiam três páginas, ninguém defendia o prefeito.']
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      ...each(['Ler', 'Ver', 'Mostrar', 'Carregar', 'Exibir'], ['mais']),
      ...each(['Ir para', 'Pular para', 'Saltar para'], ['o conteúdo', 'o conteúdo principal']),
      'Leia na íntegra',
      'Ler artigo completo',
      'Continuar lendo',
      'Mostrar menos',
      'Ver tudo',
      'Ver todas as notícias',
      'Carregar mais notícias',
      'Mais informações',
      'Clique aqui',
      'Saiba mais aqui',
      'Assista ao vídeo',
      'Ver essa foto no Instagram',
      'Ver esta publicação no Instagram',
      'Uma publicação compartilhada por',
      'Um post compartilhado por',
      'Voltar ao topo',
      'Voltar para o topo',
      'Voltar ao início',
      'Página inicial',
      'Próxima página',
      'Próximo',
      'Anterior',
      'Página 0 de 0',
      'Menu',
      'Menu principal',
      'Abrir menu',
      'Fechar menu',
      'Navegação de Post',
      'Buscar',
      'Pesquisar',
      'O que você procura?',
      'Entrar',
      'Fazer login',
      'Iniciar sessão',
      'Cadastre-se',
      'Minha conta',
      'Esqueceu a senha?',
      'Esqueceu-se da palavra-passe?',
      'Fechar',
      'Carregando',
      'Enviar',
      'Índice de conteúdo',
      'Reproduzir vídeo',
      'Tela cheia',
      'Ao vivo',
      'Abre em nova janela',
      'Página não encontrada',
      'Ocorreu um erro.',
      'Você está aqui',
      'Pule Matérias recomendadas e continue lendo',
      'Fim do Matérias recomendadas',
      'Fim do post'
    ],
    examples: ['{{Ir para o conteúdo}}', '{{← Anterior}}', '{{Ver mais »}}', '{{Carregando…}}'],
    nearMisses: ['Fechar o porto', 'Buscar cogumelos sem licença custa desde este outono trezentos euros.']
  }
})
