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

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']
const shortMonths = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']
const days = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
/** Labels before the title of another story: any mark may stand between them. */
const labels = [
  ...each(['lee', 'lea', 'leé', 'leer', 'puedes leer', 'puede leer', 'podés leer', 'mira', 'mirá', 'ver'], ['también']),
  ...each(['te', 'le', 'les', 'también te', 'también le', 'quizás te'], ['puede interesar', 'podría interesar', 'pueden interesar'])
]
const hintsLabels = [
  'lee también',
  'lea también',
  'leer también',
  'mira también',
  'ver también',
  'puede interesar',
  'podría interesar',
  'pueden interesar'
] as const
/** Labels that are noise only before a colon. */
const colonLabels = [
  'sigue leyendo',
  'seguí leyendo',
  'seguir leyendo',
  'siga leyendo',
  'continúa leyendo',
  'puedes leer',
  'puede leer',
  'podés leer',
  'recomendamos leer',
  'te recomendamos leer',
  'le recomendamos leer',
  'lee más',
  'leer más',
  'noticia relacionada',
  'nota relacionada',
  'relacionada',
  'relacionado',
  'artículo relacionado',
  'contenido relacionado'
]
const hintsColon = ['leyendo:', ' leer:', 'lee más:', 'leer más:', 'relacionada:', 'relacionado:'] as const
const title = '[¿¡"“«\']{0,2}[\\p{Lu}\\p{N}]'
/** A whole line: the label and a title, of several sentences or questions too. */
const titleLine = (list: readonly string[], separator: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(list)})${separator} ?${title}.{3,230}[^.…\\s]$`, 'u')
/** A sentence: the label and a title. */
const titleSentence = (list: readonly string[], separator: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(list)})${separator} ?${title}.{8,200}$`, 'u')
/** Not what someone says in the article. */
const unsaid = '(?![^\\n]{0,240}(?:, |— ?|– )(?:dijo|dice|decía|pidió|rogó|escribió|gritó|repetía|rezaba|cuenta|prometía|les))'
const networks =
  '(?:facebook|twitter|instagram|google news|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|bluesky|redes sociales|x)(?!\\p{L})'
/** Who made a picture: words that begin with a capital, and the few that do not. */
const creditWord =
  "(?:[\\p{Lu}@©][\\p{L}\\p{N}.'_@-]{0,30}|de|del|la|las|los|y|vía|cortesía|archivo|especial|captura|pantalla|redes|sociales|gentileza|internet|vídeo|video|i\\p{Lu}\\p{Ll}{2,12})"
const credit = `(?!(?:de|del|la|las|los|y) )${creditWord}(?:(?: ?[/|,(–:] ?| - | )${creditWord}){0,10}[)\\]]?\\.?[)\\]]?$`
const person = "\\p{Lu}[\\p{L}.'-]{0,20}(?: (?:de |del |la ){0,2}\\p{Lu}[\\p{L}.'-]{0,20}){1,4}"

export default defineRules('es', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(
        ['Aceptar', 'Rechazar', 'Gestionar', 'Configurar', 'Configuración de', 'Preferencias de', 'Política de'],
        ['cookies', 'las cookies', 'todas las cookies']
      ),
      'Ajustes de cookies',
      'Personalizar cookies',
      'Administrar cookies',
      'Aceptar todo',
      'Aceptar todas',
      'Aceptar y continuar',
      'Aceptar y cerrar',
      'Aceptar y seguir navegando',
      'Aceptar solo las necesarias',
      'Rechazar todo',
      'Rechazar todas',
      'Rechazar y continuar',
      'Rechazar y suscribirse',
      'Rechazar y pagar',
      'Continuar sin aceptar',
      'Guardar preferencias',
      'Guardar configuración',
      'Guardar y cerrar',
      'Gestionar opciones',
      'Gestionar preferencias',
      'Gestionar consentimiento',
      'Gestionar el consentimiento de las cookies',
      'Administrar consentimiento',
      'Administrar preferencias',
      'Configurar preferencias',
      'Ver preferencias',
      'Configuración de privacidad',
      'Preferencias de privacidad',
      'Centro de preferencias de privacidad',
      'Tu privacidad es importante para nosotros.',
      'Su privacidad es importante para nosotros.',
      'Valoramos tu privacidad.',
      'Valoramos su privacidad.',
      'Nos importa tu privacidad.',
      'Respetamos tu privacidad.',
      'Cookies estrictamente necesarias',
      'Cookies técnicas',
      'Cookies analíticas',
      'Cookies de rendimiento',
      'Cookies publicitarias',
      'Cookies de terceros',
      'Siempre activo',
      'Siempre activas',
      'Lista de socios',
      'Lista de proveedores',
      'Este sitio web usa cookies.',
      'Esta web utiliza cookies.',
      'Este sitio web utiliza cookies.',
      'Esta web usa cookies.',
      'Utilizamos cookies.',
      'Usamos cookies.',
      'He leído y acepto la política de privacidad.',
      'Acepto la política de privacidad.',
      'Acepto los términos y condiciones.',
      'Información básica sobre protección de datos',
      'Revocar consentimiento',
      'Cargar contenido externo',
      'Mostrar contenido externo',
      'Aceptar y ver el contenido'
    ],
    examples: [
      '{{Aceptar todas las cookies}}',
      '{{CONFIGURACION DE COOKIES}}',
      '{{Tu privacidad es importante para nosotros.}}',
      '{{Continuar sin aceptar →}}'
    ],
    nearMisses: [
      'Aceptar todas las condiciones fue un error, admitió el alcalde ante los vecinos del puerto.',
      'Rechazar todo lo que venga de fuera no es un programa, dijo la concejala.'
    ]
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern:
      /^(?:(?:(?:en )?(?:este|esta|nuestro|nuestra|el|la|nuestros|nuestras) (?:sitio|página|web|portal|sitios|páginas)(?: web)?|nosotros y nuestros (?:socios|\d{1,4} socios)|nuestros socios y nosotros|(?:en|desde) [\p{Lu}][\p{L}.]{1,25}(?: [\p{L}.]{1,25})?|tanto nosotros como nuestros socios|con su acuerdo, nosotros y nuestros socios),? )?(?:utilizamos|usamos|utiliza|usa|hace uso de|empleamos|emplea|almacenamos|usan|utilizan)(?: las)? (?:tanto )?cookies(?: propias(?: y|,)(?: de)? (?:terceros|ajenas)| técnicas| y (?:otras )?tecnologías (?:similares|parecidas)| o (?:tecnologías|identificadores) similares| de terceros| propias)?,? (?:para (?:mejorar|analizar|mostrar|ofrecer|personalizar|recordar|garantizar|almacenar|que (?:usted|la|tengas?|puedas)|recopilar|facilitar|optimizar|fines|medir|asegurar|elaborar|obtener|conocer|dar|proporcion|hacer|brindar|permitir|el|la)|con (?:el fin|la finalidad|el objetivo)|que (?:nos )?permit|y (?:otras|tecnologías)|con fines|a fin de|necesarias)[^"“”«»]{4,300}$/iu,
    removes: 'sentence',
    examples: [
      '{{Utilizamos cookies propias y de terceros para mejorar nuestros servicios y mostrarle publicidad.}}',
      '{{Este sitio web utiliza cookies para que usted tenga la mejor experiencia de usuario.}}',
      '{{Nosotros y nuestros socios usamos cookies y tecnologías similares para analizar el tráfico.}}'
    ],
    nearMisses: [
      'Usamos cookies de avena para la base de la tarta, y queda mejor que con galletas.',
      'El informe explica que la empresa utiliza cookies para seguir a los menores, algo que la ley prohíbe.'
    ]
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['navegando', 'al suscribir', 'al registrar', 'al hacer clic'],
    pattern:
      /^(?:si (?:continúas?|sigues?) navegando[^"“”«»]{0,60}(?:acept|consider|consient|consentim|cookie)[^"“”«»]{0,160}|al (?:suscribirte|suscribirse|registrarte|registrarse|hacer clic)[^"“”«»]{0,90}(?:aceptas?|estás? de acuerdo|consientes?|confirmas?|autorizas?) [^"“”«»]{0,200})$/iu,
    removes: 'sentence',
    examples: [
      '{{Si continúa navegando, consideramos que acepta su uso.}}',
      '{{Al suscribirte aceptas nuestra política de privacidad.}}',
      '{{Al hacer clic en Enviar, aceptas recibir nuestros boletines.}}'
    ],
    nearMisses: [
      'Al hacer clic en la foto, el hombre descubrió que era su propia casa.',
      'Si continúas navegando hacia el norte, verás el faro antes de que anochezca.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: ['cookies', 'tu consentimiento', 'contenido externo'],
    pattern:
      /^(?:para (?:ver|visualizar|mostrar|cargar|reproducir|escuchar) [^"“”«»]{2,80}(?:acept|habilit|permit)[^"“”«»]{0,40}cookies[^"“”«»]{0,80}|(?:este contenido|este vídeo|este video|esta publicación) [^"“”«»]{0,80}(?:cookies|tu consentimiento|contenido externo)[^"“”«»]{0,120}|(?:necesitamos|requerimos) tu consentimiento para (?:mostrar|cargar)[^"“”«»]{3,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Para ver este contenido es necesario aceptar las cookies de terceros.}}',
      '{{Este vídeo no se puede reproducir porque no aceptas las cookies.}}',
      '{{Necesitamos tu consentimiento para cargar este mapa.}}'
    ],
    nearMisses: [
      'Para vender el cuadro hay que pedir el consentimiento de la familia, que vive en otra ciudad.',
      'Este contenido del tratado se conoció sin el permiso de nadie.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['recaptcha', 'de baja en cualquier', 'tus datos', 'política de privacidad'],
    pattern:
      /^(?:este (?:sitio|formulario)(?: web)? está protegido por recaptcha.{0,160}|(?:puedes|podrás|podés|puede|podrá) (?:darte|darse) de baja en cualquier momento[^"“”«»]{0,90}|(?:utilizaremos|usaremos|trataremos) tus datos [^"“”«»]{3,200}|tus datos (?:personales )?(?:serán|se utilizarán|se tratarán|no se compartirán|no serán)[^"“”«»]{3,200}|(?:consulta|lee|lea|consulte) (?:nuestra|la) política de privacidad[^"“”«»]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Este sitio está protegido por reCAPTCHA y se aplican la política de privacidad y los términos de Google.}}',
      '{{Puedes darte de baja en cualquier momento.}}',
      '{{Consulta nuestra política de privacidad.}}'
    ],
    nearMisses: [
      'Tus datos están en venta desde hace años, advierte la abogada en la primera página de su libro.',
      'Puede darse de baja quien quiera, respondió el presidente del club, pero nadie lo hizo.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...labels.filter((label) => !label.startsWith('les ') && !label.startsWith('pued') && !label.startsWith('pod')),
      ...each(
        ['Noticias', 'Notas', 'Artículos', 'Contenidos', 'Entradas', 'Temas', 'Videos'],
        [
          'relacionadas',
          'relacionados',
          'recomendadas',
          'recomendados',
          'destacadas',
          'destacados',
          'recientes',
          'más leídas',
          'más leídos',
          'que te pueden interesar'
        ]
      ).filter((line) => (/^(?:Noti|Nota|Entr)/.test(line) ? !/os$/.test(line) : !/as$/.test(line))),
      'Te puede interesar también',
      'También te interesa',
      'Además te puede interesar',
      'Quizás te interese',
      'También te pueden interesar',
      'Puede leer',
      'Puedes leer',
      'Podés leer',
      'También puedes leer',
      'Lee además',
      'Leer además',
      'Mira además',
      'Sigue leyendo',
      'Seguí leyendo',
      'Siga leyendo',
      'Seguir leyendo',
      'Continúa leyendo',
      'Para seguir leyendo',
      'Te recomendamos',
      'Te recomendamos leer',
      'Le recomendamos',
      'Recomendamos',
      'Te sugerimos',
      'Recomendados',
      'Recomendaciones para ti',
      'Recomendado para ti',
      'Recomendados para ti',
      'Recomendadas para ti',
      'Seleccionado para ti',
      'Vea también',
      'Escucha también',
      'Descubre también',
      'Artículo relacionado',
      'Noticia relacionada',
      'Nota relacionada',
      'Contenido relacionado',
      'Información relacionada',
      'Enlaces relacionados',
      'Relacionado',
      'Relacionados',
      'Relacionadas',
      'Temas relacionados',
      'Artículos similares',
      'Publicaciones relacionadas',
      'Vídeos relacionados',
      'Lo más leído',
      'Lo más leído hoy',
      'Lo más leído de la semana',
      'Lo más visto',
      'Lo más visto hoy',
      'Lo más comentado',
      'Lo más reciente',
      'Lo último',
      'Lo último en',
      'Las más leídas',
      'Las más vistas',
      'Los más leídos',
      'Los más vistos',
      'Más leídas',
      'Más leídos',
      'Más leído',
      'Más vistas',
      'Más visto',
      'Más vistos',
      'Más populares',
      'Más comentadas',
      'Las + leídas',
      'Lo + leído',
      'Es tendencia',
      'Es noticia',
      'Últimas noticias',
      'Últimas noticias de hoy',
      'Últimas notas',
      'Últimas entradas',
      'Últimas publicaciones',
      'Últimos artículos',
      'Últimos vídeos',
      'Últimos videos',
      'Noticias de hoy',
      'Más noticias',
      'Más noticias de',
      'Más noticias en',
      'Más notas',
      'Más artículos',
      'Más contenidos',
      'Más para leer',
      'Más para ti',
      'Más entradas',
      'Más sobre este tema',
      'Más sobre el tema',
      'Más sobre esta noticia',
      'Más sobre',
      'Más de este autor',
      'Más del autor',
      'Más en esta sección',
      'Más de',
      'Más en',
      'Otras noticias',
      'Otras noticias de interés',
      'Otras notas',
      'Otros artículos',
      'Otros artículos de interés',
      'Otros artículos del autor',
      'En otras noticias',
      'También en la web',
      'Hoy en portada',
      'Hoy destacamos',
      'No te lo pierdas',
      'No se lo pierda',
      'Artículo siguiente',
      'Siguiente artículo',
      'Artículo anterior',
      'Siguiente noticia',
      'Noticia siguiente',
      'Noticia anterior',
      'Próximo artículo',
      'Próxima noticia',
      'Nota siguiente',
      'Nota anterior',
      'Próxima nota',
      'Entrada siguiente',
      'Entrada anterior',
      'Siguiente entrada',
      'Te puede gustar',
      'También te puede gustar',
      'También te podría gustar',
      'Historias recomendadas',
      'Descubre más'
    ],
    examples: ['{{Te puede interesar:}}', '{{LO MÁS LEÍDO}}', '{{Noticias relacionadas}}', '{{Seguí leyendo:}}', '{{LEA TAMBIEN}}'],
    nearMisses: [
      'Más noticias malas llegaron con el correo de la tarde, y nadie quiso abrir las cartas.',
      'Lo más leído de aquella biblioteca eran las novelas del Oeste, según el viejo librero.',
      'Seguir leyendo era lo único que le calmaba por las noches, cuenta su hija.'
    ]
  },
  'label-line': {
    category: 'related',
    hints: hintsLabels,
    pattern: titleLine(labels, ' ?[:|►▶»>→–—-]{1,2}'),
    examples: [
      '{{Lee también: ¿Quién paga el puente? Lo que se sabe del plan}}',
      '{{Leé también | El ferry pierde su último horario}}',
      '{{LEA TAMBIEN - Por qué cayó el puente. Y qué pasará ahora}}',
      '{{TE PUEDE INTERESAR: Cierran el paso de la sierra por nieve}}',
      '{{También te puede interesar: «Nadie nos preguntó». Los vecinos hablan del muro}}'
    ],
    nearMisses: [
      'Lee también: quien no lee no escribe, repetía el maestro a los muchachos del pueblo.',
      'Ver también la otra orilla',
      'Le puede interesar: a un niño de ocho años todo le puede interesar, dice la maestra.',
      'Te puede interesar o no'
    ]
  },
  'label-sentence': {
    category: 'related',
    hints: hintsLabels,
    pattern: titleSentence(labels, ' ?[:|►▶»>→]'),
    removes: 'sentence',
    examples: [
      'El puente cerró a las ocho. {{Lea también: Diez puentes que nunca se abrieron}}',
      '{{Mirá también: La larga espera del nuevo ferry.}} El intendente no quiso hablar.',
      '{{(Lee también: El muro del puerto costará el doble.)}}',
      'El puente cerró a las ocho. {{Le puede interesar: Diez puentes que nunca se abrieron.}}'
    ],
    nearMisses: [
      'Lee también: al abuelo le gustaba dar esa orden al acabar la cena, y nadie la cumplía.',
      'Lee también a Cervantes, le decía su abuela, y no te fíes de los resúmenes.',
      'Me dijo que podría interesar: era una casa sin techo, pero con vistas al puerto.'
    ]
  },
  'colon-line': {
    category: 'related',
    hints: hintsColon,
    pattern: titleLine(colonLabels, ':'),
    examples: [
      '{{Noticia relacionada: ¿Quién paga el muro? Las claves del plan}}',
      '{{Relacionado: El ferry pierde su último horario}}',
      '{{Te recomendamos leer: Por qué cayó el puente viejo}}',
      '{{Seguí leyendo: ¿Quién paga el muro? Las claves del plan}}',
      '{{PUEDES LEER: El ferry pierde su último horario}}'
    ],
    nearMisses: [
      'Relacionado: con la familia del alcalde, el contratista ganó tres obras en un año',
      'Relacionado con el alcalde',
      'Lee más: lee de noche, lee en el tren, lee en la cola del mercado',
      'Ver más lejos'
    ]
  },
  'colon-sentence': {
    category: 'related',
    hints: hintsColon,
    pattern: titleSentence(colonLabels, ':'),
    removes: 'sentence',
    examples: [
      'El molino abrió en mayo. {{Nota relacionada: La historia del molino viejo.}}',
      '{{Artículo relacionado: Diez puentes que nunca se abrieron}}',
      'El molino abrió en mayo. {{Puede leer: La historia del molino viejo.}}'
    ],
    nearMisses: [
      'El artículo relacionado con el puente se aprobó por dos votos.',
      'Seguir leyendo: eso era lo único que pedía el preso, y ni eso le dejaron.',
      'Lee más: eso fue todo lo que le recomendó el médico.'
    ]
  },
  'label-glued': {
    category: 'related',
    hints: ['lee también', 'lea también', 'leer también', 'mira también', 'ver también', 'puede interesar'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:[Ll](?:ee|ea|eé|eer)|[Mm]ir[aá]|[Vv]er|LEE|LEA|LEER|MIRA|MIRÁ|VER) (?:[Tt]ambi[eé]n|TAMBI[EÉ]N)|(?:[Tt]ambién )?(?:[Tt]e|[Ll]e) puede [Ii]nteresar|TE PUEDE INTERESAR) ?[¿¡"“«]?(?:[\p{Lu}\p{N}]\S{0,24})(?: [^\s.]{1,30}){4,24}[^.,;:\s]$/u,
    examples: [
      '{{Lee también Cierran tres puentes de la provincia por el temporal}}',
      '{{Te puede interesar El ferry pierde su último horario de la noche}}',
      '{{Leé también«Nadie nos preguntó»: los vecinos hablan del muro}}'
    ],
    nearMisses: ['Lee también Cervantes con los ojos de un niño, y por eso lo entiende mejor que nosotros.', 'Ver también Roma']
  },
  'related-here': {
    category: 'related',
    hints: ['este enlace', 'este link', 'siguiente enlace', 'clic aquí', 'completa aquí', 'información aquí', 'consulta aquí'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:(?:puedes?|podés|podéis|pueden) )?(?:lee|lea|leé|leer|ver|mira|mirá|consulta|consultá|consulte|consultar|descarga|descargar|escucha|escuchar|revisa|revisar|conoce|conocer|accede|acceder|encuentra|encontrar|descubre|visita|sigue|seguir) (?:a )?(?:la|el|los|las|más|todas?|todos?|nuestra|nuestro)(?: [^\s.?!"“”«»,]{1,24}){0,9} (?:completa aquí|en este enlace|en este link|en el siguiente enlace|haciendo clic aquí)|consulta aquí (?:la|el|los|las|más|toda|todas|nuestra|nuestro) [^.?!"“”«»]{3,110}|(?:más información aquí|(?:más (?:información|detalles|noticias|datos)|(?:la )?(?:nota|noticia|entrevista|información) completa|(?:el )?(?:artículo|informe|texto|reportaje|comunicado) completo)(?: sobre [^.?!"“”«»]{2,60})?,? ?:? en (?:este enlace|este link|el siguiente enlace)))[^\p{L}\p{N}]{0,4}$/iu,
    removes: 'sentence',
    examples: [
      '{{Lee la entrevista completa aquí.}}',
      '{{Puedes leer la nota completa en este enlace}}',
      'El molino abrió en mayo. {{Más información aquí.}}',
      '{{Consulta aquí todas las noticias del puerto}}'
    ],
    nearMisses: [
      'Puedes ver las islas desde aquí, y en los días claros también la costa de enfrente.',
      'Se puede ver la casa aquí, dijo el guía, en el rincón derecho del cuadro.'
    ]
  },
  'related-click': {
    category: 'related',
    hints: ['clic aquí', 'pincha aquí', 'este enlace', 'siguiente enlace'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:para|si (?:quieres?|querés|deseas?)) [^.?!"“”«»]{3,120},? )?(?:(?:haz|haga|hacé|da|dale) clic (?:aquí|en este enlace|en el siguiente enlace)|pincha (?:aquí|en este enlace|en el siguiente enlace))(?: (?:para|y) [^"“”«»]{3,140})?[^\p{L}\p{N}]{0,4}$/iu,
    removes: 'sentence',
    examples: [
      '{{Haz clic aquí para leer más noticias del puerto.}}',
      '{{Para ver la lista completa, haga clic aquí.}}',
      '{{Si quieres saber más sobre el molino, pincha aquí}}'
    ],
    nearMisses: [
      'Haz clic aquí, decía la pantalla, y el anciano obedeció y esperó el café.',
      'Da clic la cerradura y la puerta se abre sola, como en los cuentos.'
    ]
  },
  'related-more-on': {
    category: 'related',
    cue: true,
    hints: ['más noticias de', 'últimas noticias', 'lo último en', 'todas las entradas'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:Ver |Lee |Leer )?[Mm]ás noticias (?:de|del) |[Úú]ltimas noticias (?:de|sobre|en) |Lo último en |(?:Ver |Lee |Leer )?[Tt]odas las entradas (?:de|del|sobre|en|por) )[\p{L}\p{N}"“«][^.?!,;:]{1,60}[^\p{L}\p{N}]{0,3}$/u,
    examples: [
      '{{Más noticias de Economía}}',
      '{{Lo último en Deportes}}',
      '{{Ver todas las entradas de Lucía Ferrán}}',
      '{{Últimas noticias sobre el puerto}}'
    ],
    nearMisses: [
      'Lo último de la noche fue un vals, y con él se apagaron las luces del casino.',
      'Más noticias de la guerra llegaron en abril, cuando nadie las esperaba ya.'
    ]
  },
  'related-previous': {
    category: 'related',
    hints: ['entrada anterior', 'entrada siguiente', 'artículo anterior', 'artículo siguiente'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:[Aa]rtículo|[Ee]ntrada) (?:anterior|siguiente|ANTERIOR|SIGUIENTE) ?[:→»›|–-]? ?[¿¡"“«]?[\p{Lu}\p{N}](?!.{0,180}\.$)\S{0,24}(?: \S{1,30}){2,24}$/u,
    examples: ['{{Entrada anterior: Diez puentes que nunca se abrieron}}', '{{Artículo siguiente El ferry pierde su último horario}}'],
    nearMisses: ['Artículo siguiente de la ley', 'La nota anterior decía otra cosa, y por eso el juez llamó al escribano.']
  },
  'related-buttons': {
    category: 'nav',
    lines: [
      'Leer más',
      'Lee más',
      'Leer nota completa',
      'Leer la nota completa',
      'Leer artículo completo',
      'Leer el artículo completo',
      'Leer noticia completa',
      'Leer nota',
      'Leer noticia',
      'Leer artículo',
      'Leer entrada',
      'Ver más',
      'Ver menos',
      'Ver todo',
      'Ver todos',
      'Ver todas',
      'Ver todas las noticias',
      'Ver más noticias',
      'Ver más artículos',
      'Ver nota',
      'Ver noticia',
      'Ver detalles',
      'Ver artículo',
      'Ver vídeo',
      'Ver el video',
      'Ver esta publicación en Instagram',
      'Ver en Instagram',
      'Ver en YouTube',
      'Mostrar más',
      'Mostrar menos',
      'Mostrar todo',
      'Cargar más',
      'Cargar más noticias',
      'Cargar más artículos',
      'Saber más',
      'Conoce más',
      'Conocer más',
      'Más info',
      'Más información',
      'Más detalles',
      'Clic aquí',
      'Haz clic aquí',
      'Haga clic aquí',
      'Pincha aquí',
      'Más información aquí',
      'Una publicación compartida de',
      'Continuar leyendo',
      'Expandir'
    ],
    examples: ['{{Leer más »}}', '{{Cargar más noticias}}', '{{Ver esta publicación en Instagram}}'],
    nearMisses: [
      'Leer más que escribir: ese era su consejo para los poetas jóvenes que la visitaban.',
      'Ver todo aquello de cerca le cambió la vida, dice su hermana.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(['Síguenos en', 'Seguinos en', 'Síganos en'], ['redes', 'nuestras redes']),
      ...each(['Suscríbete', 'Suscribite', 'Suscríbase'], ['gratis', 'ahora', 'aquí', 'ya']),
      'Suscríbete',
      'Suscribite',
      'Suscríbase',
      'Suscríbete!',
      'Suscribirse',
      'Suscríbete a la newsletter',
      'Únete a nuestra comunidad',
      'Únete al canal de WhatsApp',
      'Quiero suscribirme',
      'Quiero recibirlo',
      'Suscríbete para seguir leyendo',
      'Suscríbete para leer',
      'Suscríbete por solo 0 €',
      'Suscríbete por 0€',
      'Hazte suscriptor',
      'Hazte premium',
      'Lee sin límites',
      'Ver planes',
      'Elige tu suscripción',
      'Elige tu plan',
      'Cancela cuando quieras',
      'Regala una suscripción',
      '¿Ya eres suscriptor?',
      '¿Ya eres suscriptor? Inicia sesión',
      '¿Ya eres suscriptor? Inicia sesión aquí',
      '¿Ya es suscriptor?',
      '¿Ya sos suscriptor?',
      '¿Ya tienes una cuenta?',
      '¿Ya tienes cuenta?',
      '¿Ya tienes una cuenta? Inicia sesión',
      '¿Ya estás suscrito?',
      '¿Aún no tienes cuenta?',
      '¿No tienes cuenta?',
      '¿No tienes cuenta? Regístrate',
      '¿Todavía no eres suscriptor?',
      '¿Quieres seguir leyendo?',
      '¿Quieres añadir otro usuario a tu suscripción?',
      'Tu suscripción se está usando en otro dispositivo.',
      'Añadir usuario',
      'Continuar leyendo aquí',
      'Exclusivo suscriptores',
      'Exclusivo para suscriptores',
      'Solo suscriptores',
      'Solo para suscriptores',
      'Contenido exclusivo',
      'Contenido exclusivo para suscriptores',
      'Contenido para suscriptores',
      'Este contenido es exclusivo para suscriptores.',
      'Este artículo es exclusivo para suscriptores.',
      'Artículo solo para suscriptores',
      'Inicia sesión para seguir leyendo',
      'Regístrate para seguir leyendo',
      'Para seguir leyendo, suscríbete',
      'Activa las notificaciones',
      'Activar notificaciones',
      'Recibir notificaciones',
      'Recibir alertas',
      'Descarga nuestra app',
      'Descarga la app',
      'Descargá la app',
      'Descarga la aplicación',
      'Disponible en Google Play',
      'Disponible en App Store',
      'Nuestros boletines',
      'Nuestras newsletters',
      'Boletín de noticias',
      'Recibe nuestra newsletter',
      'Recibe nuestro boletín',
      'Recibe las noticias en tu correo',
      'Recibe las últimas noticias',
      'Síguenos',
      'Seguinos',
      'Síganos',
      'Síguenos!',
      'Sigue nuestro canal de WhatsApp',
      'Seguir tema',
      'Seguir en Google',
      'Añadir como fuente preferida en Google',
      'Agregar como fuente preferida en Google',
      'Tu correo electrónico',
      'Tu email',
      'Introduce tu correo electrónico',
      'Introduce tu email',
      'Ingresa tu correo electrónico',
      'Ingresa tu email',
      'Canal de WhatsApp',
      'Escucha nuestro podcast',
      'Escucha el podcast'
    ],
    examples: ['{{Síguenos en nuestras redes}}', '{{¡Suscribite gratis!}}', '{{¿Ya eres suscriptor? Inicia sesión}}', '{{SUSCRIBETE}}'],
    nearMisses: [
      'Síguenos en silencio hasta la orilla, susurró el guía, y no enciendas la linterna.',
      'Suscríbete a la idea que quieras, decía su padre, pero léela entera antes.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: ['síguenos', 'seguinos', 'síganos', 'únete a', 'súmate a', 'en google news', 'en facebook'],
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]{0,4}(?:[^.?!"“”«»]{3,90}[?!,:]{1,2} ¡?)?(?:y |también )?(?:(?:síguenos|seguinos|síganos|únete a|súmate a|sumate a)${unsaid}[^"“”«»]{0,150} ${networks}[^"“”«»]{0,110}|(?:puedes seguir|sigue|seguí|siga) (?:a |toda |todas )[^"“”«»,.]{3,70} en (?:facebook|google news)(?!\\p{L})(?:(?:, | y | e |, y |/)(?:en )?${networks}){0,5}(?:,? o apunta[^"“”«»]{3,80})?[^\\p{L}\\p{N}]{0,4})$`,
      'iu'
    ),
    removes: 'sentence',
    examples: [
      '{{Síguenos en Google News y recibe las últimas noticias del puerto.}}',
      '{{Síguenos en X}}',
      '{{Puedes seguir a La Gaceta del Puerto en Facebook y X, o apuntarte aquí a nuestra newsletter semanal.}}',
      '{{Para estar al día, ¡únete a nuestro canal de WhatsApp!}}',
      'Las obras durarán hasta mayo. {{Sigue toda la información de Cádiz en Facebook y X.}}'
    ],
    nearMisses: [
      'Síguenos en Facebook, decía el cartel del bar, y debajo alguien había pintado una barca.',
      'Únete a ellos si puedes, le dijo su madre cuando supo lo de la huelga.'
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'boletín', 'boletines', 'en tu correo', 'nuestro canal'],
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]{0,4}(?:(?:si (?:quieres?|querés|deseas?)|para|(?:quieres|quiere|querés|te gustaría)|te (?:gusta|gustó|ha gustado))[^.!"“”«»]{3,120}[,?:] ¡?)?(?:suscríbete|suscribite|suscríbase|apúntate|apuntate|apúntese|inscríbete|inscribite|regístrate|únete|date de alta|(?:recibe|recibí|reciba|recibir)(?= (?:cada|todas?|todos|las|nuestr|gratis|lo |los (?:mejores|titulares)|noticias|alertas|la (?:newsletter|actualidad|mejor|última)|el (?:boletín|newsletter)|en tu|más|a diario)))${unsaid}[^"“”«»]{1,160}(?:newsletters?|(?:nuestro|nuestros|el|los) bolet(?:ín|ines)|en tu correo|nuestro canal de \\p{L}{3,10})(?!\\p{L})[^"“”«»]{0,120}$`,
      'iu'
    ),
    removes: 'sentence',
    examples: [
      '{{Suscríbete aquí a nuestra newsletter diaria sobre el puerto.}}',
      '{{Recibe cada mañana en tu correo las noticias más importantes del día.}}',
      '{{Si quieres recibir más historias como esta, apúntate a nuestro boletín semanal}}',
      'El ferry volverá en mayo. {{Suscríbete a nuestra newsletter.}}'
    ],
    nearMisses: [
      'Los clientes recibían en su correo tres mensajes al día, hasta que la ley lo prohibió.',
      '«Suscríbete a la newsletter y ganarás un viaje», prometía la tienda, y ella se suscribió.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['suscriptores', 'seguir leyendo', 'tu suscripción', 'continúas leyendo', 'viendo esto'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:este|esta) (?:artículo|contenido|noticia|nota|texto|reportaje|entrevista|información) (?:es|está|solo está) [^"“”«»]{0,50}suscriptores[^"“”«»]{0,100}|(?:para|si (?:quieres?|deseas?)) seguir leyendo[^"“”«»]{0,90}(?:suscríbete|suscríbase|suscribite|regístrate|inicia sesión|(?:debes|necesitas|tienes que|puedes) (?:suscribirte|una suscripción|ser suscriptor))[^"“”«»]{0,120}|(?:suscríbete|suscríbase|suscribite|regístrate|inicia sesión)(?: gratis)? (?:para|y) seguir leyendo[^"“”«»]{0,140}|si continúas leyendo en este dispositivo[^"“”«»]{0,60}|tu suscripción se está usando en otro dispositivo[^"“”«»]{0,120}|por qué estás viendo esto\?)$/iu,
    removes: 'sentence',
    examples: [
      '{{Este artículo es exclusivo para suscriptores de La Gaceta.}}',
      '{{Para seguir leyendo, suscríbete por solo 1 euro al mes.}}',
      '{{Suscríbete para seguir leyendo sin límites}}',
      '{{Tu suscripción se está usando en otro dispositivo y solo puedes acceder desde uno a la vez.}}'
    ],
    nearMisses: [
      'Este contenido no llega a los suscriptores, se queja el editor, porque el correo no funciona en la isla.',
      'La suscripción costaba entonces dos reales y el periódico llegaba en burro.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      ...each(
        ['Apoya', 'Apoyá', 'Apoye'],
        [
          'nuestro periodismo',
          'el periodismo independiente',
          'al periodismo independiente',
          'nuestro trabajo',
          'este proyecto',
          'a este medio',
          'el periodismo de calidad'
        ]
      ),
      'Apóyanos',
      'Haz una donación',
      'Hacé una donación',
      'Haz tu donación',
      'Haz un donativo',
      'Haz tu aporte',
      'Dona ahora',
      'Doná ahora',
      'Donar ahora',
      'Dona aquí',
      'Quiero donar',
      'Quiero colaborar',
      'Colabora con nosotros',
      'Hazte socio',
      'Hazte socia',
      'Hazte socio, hazte socia',
      'Hazte socio/a',
      'Hacete socio',
      'Hazte miembro',
      'Invítame a un café',
      'Invitame un cafecito',
      'Ayúdanos a seguir informando',
      'Firma la petición',
      'Firmá la petición',
      'Firma esta petición',
      'Contribuye ahora',
      'Tu apoyo es importante.',
      'Tu apoyo es fundamental.',
      'Necesitamos tu apoyo.',
      'Necesitamos tu ayuda.'
    ],
    examples: ['{{Apoya el periodismo independiente}}', '{{¡Hazte socio!}}', '{{Haz una donación}}'],
    nearMisses: [
      'Apóyanos, Señor, cantaban las mujeres en los bancos, mientras el techo goteaba.',
      'Donar ahora un riñón es más fácil que hace veinte años, explica la doctora.'
    ]
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['nuestro periodismo', 'periodismo independiente', 'nuestros lectores', 'hazte soci', 'tu apoyo', 'tu aporte'],
    pattern:
      /^(?=.{0,500}(?:nuestro periodismo|periodismo independiente|nuestros lectores|hazte soci|tu apoyo|tu aporte))[^\p{L}\p{N}]{0,4}(?:(?:si (?:te gusta|valoras|valorás|crees en|quieres que|crees que)|para que (?:podamos|sigamos)|para (?:seguir|poder seguir|continuar))[^.!?"“”«»]{3,160}, ?)?(?:por favor,? |hoy |te pedimos que )?(?:(?:(?:apoya|apoyá|apoye) (?:a )?(?:nuestr[oa]|el periodismo|este (?:medio|proyecto)|a este medio)|apóyanos|ayúdanos|ayudanos|hazte soci[oa]|colabora con (?:nosotros|nuestr)|haz una donación|hacé una donación|dona (?:aquí|ahora|hoy|para que)|considera (?:hacer|apoyar|hacerte|unirte|donar|convertirte)|contribuye (?:a|con) nuestr|necesitamos tu apoyo|tu apoyo (?:es|nos|hace)|con tu (?:apoyo|aporte))(?!,? Señor)(?![^\n]{0,200}, (?:dijo|dice|pidió|rogó))[^"“”«»]{0,140}(?:periodismo|lectores|soci[oa]s?|apoyo|donación|aporte|informando|independiente)[^"“”«»]{0,100}|(?:existimos|es posible|somos posibles|podemos (?:seguir|hacer)|seguimos) [^"“”«»]{0,60}gracias a (?:nuestros lectores|tu apoyo|tu aporte)[^"“”«»]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Si te gusta lo que hacemos, apoya nuestro periodismo con una cuota mensual.}}',
      '{{Hazte socio y ayúdanos a hacer periodismo independiente.}}',
      '{{Con tu aporte podemos seguir informando.}}',
      '{{Existimos gracias a nuestros lectores y lectoras.}}'
    ],
    nearMisses: [
      'Con tu apoyo llegué hasta aquí, le escribió el corredor a su entrenadora desde el hospital.',
      'La donación de la viuda permitió abrir el asilo, que hoy atiende a treinta personas.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(
        ['Compartir en', 'Compartir por', 'Comparte en', 'Enviar por'],
        ['Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'correo', 'correo electrónico', 'email']
      ),
      ...['Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Pinterest'].flatMap((name) => [
        `Haz clic para compartir en ${name} (Se abre en una ventana nueva)`,
        `Compartir en ${name} (Se abre en una ventana nueva)`
      ]),
      'Haz clic para imprimir (Se abre en una ventana nueva)',
      'Haz clic para enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)',
      'Compartir en Pinterest',
      'Compartir en Bluesky',
      'Compartir',
      'Comparte',
      'Compartí',
      'Compartilo',
      'Compártelo',
      'Compartir artículo',
      'Compartir este artículo',
      'Comparte este artículo',
      'Compartir noticia',
      'Comparte esta noticia',
      'Compartir esta noticia',
      'Compartí esta noticia',
      'Comparte la noticia',
      'Compartí esta nota',
      'Comparte esta nota',
      'Comparte este contenido',
      'Comparte esta publicación',
      'Comparte en',
      'Compartir en',
      'Compartir por',
      'Compartir enlace',
      'Compartir en redes sociales',
      'Comparte en redes sociales',
      'Comparte en tus redes sociales',
      'Opciones para compartir',
      'Copiar enlace',
      'Copiar link',
      'Enlace copiado',
      'Link copiado',
      'Enlace copiado al portapapeles',
      'Imprimir',
      'Imprimir artículo',
      'Enviar a un amigo',
      'Guardar artículo',
      'Guardar noticia',
      'Guardar nota',
      'Guardar para después',
      'Guardar para más tarde',
      'Añadir a favoritos',
      'Agregar a favoritos',
      'Leer después',
      '0 me gusta',
      'Me gusta 0',
      'Tuitear',
      '0 compartidos',
      'Reportar error',
      'Reportar un error',
      '¿Encontraste un error?',
      '¿Encontraste un error? Avísanos',
      '¿Has visto algún error?',
      '¿Te gustó este artículo?',
      '¿Te ha gustado este artículo?',
      '¿Te gustó esta nota?',
      '¿Te ha gustado la noticia?',
      '¿Te ha gustado?',
      '¿Te gustó?',
      '¿Te ha resultado útil este artículo?',
      '¿Te resultó útil este artículo?',
      '¿Fue útil esta información?',
      'Valora este artículo',
      'Escuchar artículo',
      'Escucha este artículo',
      'Escuchar nota',
      'Escuchar esta nota',
      'Escuchar resumen',
      'Mostrar resumen',
      'Tamaño de letra',
      'Tamaño de texto',
      'Descargar PDF'
    ],
    examples: [
      '{{Compartir}}',
      '{{COMPARTIR EN WHATSAPP}}',
      '{{Haz clic para compartir en Facebook (Se abre en una ventana nueva)}}',
      '{{¿Te ha gustado este artículo?}}'
    ],
    nearMisses: [
      'Compartir piso',
      'Compartir el pan era la primera regla de la casa, según contaba el fraile.',
      'Me gusta más el otro puente, dijo la niña, porque tiene luces.'
    ]
  },
  'share-ask': {
    category: 'share',
    hints: ['comparte este', 'comparte esta', 'compártel'],
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:si (?:te (?:ha gustado|gustó|gusta|ha parecido|pareció|sirvió|resultó)|crees|consideras)[^.!?"“”«»]{2,100},? (?:compártelo|compártela|comparte est[ea])(?!\p{L})[^"“”«»]{0,80}|comparte (?:este|esta) (?:artículo|noticia|nota|post|entrada|publicación|contenido|receta|información) (?:con|en|a través)[^"“”«»]{3,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Si te ha gustado este artículo, compártelo en tus redes sociales.}}',
      '{{Comparte esta noticia con tus amigos}}',
      '{{Si crees que puede ayudar a alguien, compártelo.}}'
    ],
    nearMisses: [
      'Quien tenga pan, compártalo, decía la abuela cada vez que sacaba la hogaza.',
      'El vecino comparte esta información con la policía desde marzo, según el auto del juez.'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...each(['Foto', 'Imagen', 'Fotografía'], ['de archivo', 'ilustrativa', 'referencial', 'de referencia']),
      'Foto 0 de 0',
      'Imagen 0 de 0',
      'Imagen generada con IA',
      'Imagen creada con IA',
      'Imagen generada por IA',
      'Imagen generada con inteligencia artificial',
      'Ver galería',
      'Ver galería de fotos',
      'Ver fotos',
      'Ver fotos (0)',
      'Ver las fotos',
      'Ver todas las fotos',
      'Ver más fotos',
      'Ver imágenes',
      'Ver 0 fotos',
      '0 fotos',
      '+0 fotos',
      'Abrir galería',
      'Galería de fotos',
      'Galería de imágenes',
      'Fotogalería',
      'Ampliar imagen',
      'Ampliar foto',
      'Pie de foto',
      'Foto cortesía',
      'Getty Images',
      'Shutterstock',
      'iStock',
      'EFE/Archivo',
      'Archivo EFE',
      'Pie de foto,',
      'Archivo particular'
    ],
    examples: ['{{Imagen de archivo}}', '{{Ver galería de fotos}}', '{{Foto 3 de 12}}'],
    nearMisses: [
      'Foto de archivo en mano, la anciana señaló la casa donde había nacido.',
      'Ver fotos de entonces le duele, y por eso guarda el álbum bajo llave.'
    ]
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'foto /', 'fotografía:', 'imagen:', 'crédito:'],
    pattern: new RegExp(
      `^[(/|[]? ?(?:(?:[Ff]otos?|FOTOS?):|(?:[Ff]oto|FOTO) /|(?:[Ff]otograf[ií]a|FOTOGRAF[IÍ]A|[Ii]magen|IMAGEN): ?(?=[\\p{L}.' ]{3,40}(?:[/|(]|\\)$)|Getty|EFE|AFP|Reuters|Shutterstock|iStock|@|©|[Cc]ortesía|[Aa]rchivo|[Cc]aptura)|(?:[Cc]r[eé]dito|CR[EÉ]DITO):|(?:[Ff]uente|[Aa]utor|[Cc]rédito) de la (?:foto|imagen):) ?${credit}`,
      'u'
    ),
    examples: [
      '{{Foto: Lucía Ferrán / EFE}}',
      '{{Foto: EFE}}',
      '{{(Foto: Cortesía del Ayuntamiento)}}',
      '{{FOTO: ARCHIVO LA GACETA}}',
      '{{Crédito: AFP | Juan Roldán}}',
      '{{Imagen: Getty Images/iStockphoto}}'
    ],
    nearMisses: [
      'Foto: cámara de 50 megapíxeles con zoom doble y flash',
      'Imagen: El espejo del agua es aquí la imagen de la memoria. La poeta vuelve a ella en cada libro.',
      'Fotografía: Lucía Ferrán'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto:', 'fotografía:', 'imagen:', 'crédito:'],
    pattern: new RegExp(
      `^(?!\\()(?:[^.!?…:]|\\.(?! [\\p{Lu}(]| ?\\(?[Ff]oto)){8,190}(?:[.!?]? ?[(/|–—[-] ?|[.,;] )(?:[Ff]oto|FOTO|[Ff]otografía|[Ii]magen|[Cc]rédito|CRÉDITO): ?${credit}`,
      'u'
    ),
    examples: [
      '{{El alcalde en el puente nuevo. Foto: Lucía Ferrán}}',
      '{{Vecinos del puerto durante la inauguración (Foto: EFE/Juan Roldán)}}',
      '{{El ferry sale del muelle al amanecer | Foto: Cortesía}}'
    ],
    nearMisses: [
      'El alcalde inauguró el puente a mediodía. Acudieron trescientas personas. Hubo banda (foto: Lucía Ferrán) y después todos cruzaron a la otra orilla.',
      'El móvil cuesta 300 euros, foto: buena, batería: regular'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: ['getty', 'shutterstock', 'europa press', '(efe', '/efe', '/ efe', '/afp', '/ afp', '/reuters'],
    pattern: new RegExp(
      `^(?!\\()(?=\\S{1,30} \\S{1,30} )(?:[^!?;\\n.]|\\.(?! \\p{Lu})){8,190}(?:(?<![.…]) \\((?:EFE|Europa Press|EUROPA PRESS|Getty Images|Shutterstock)\\)|\\.? \\(${person}(?: ?/ ?(?:EFE|AFP|Europa Press|Getty(?: Images)?|Shutterstock)|/(?:Reuters|REUTERS))\\)| ?/ ?(?:EFE|Europa Press|EUROPA PRESS|Getty(?: Images)?|Shutterstock)| ?\\| ?(?:Getty Images|Europa Press|Shutterstock))$`,
      'u'
    ),
    examples: [
      '{{El presidente, durante la rueda de prensa (EFE)}}',
      '{{Vecinos en el muelle. (Juan Roldán/AFP)}}',
      '{{El ferry al salir del puerto / Europa Press}}',
      '{{Imagen del puerto viejo | Getty Images}}'
    ],
    nearMisses: [
      'El presidente dimitió el lunes (EFE), aunque su oficina lo negó.',
      'La demanda la presentó Getty Images',
      'El presidente dimitió el lunes. (EFE)'
    ]
  },
  'caption-credit-agency': {
    category: 'caption',
    hints: ['efe/', '/efe', '/ efe', 'getty', 'europa press', '/afp', '/ afp', '/reuters', 'shutterstock'],
    pattern: new RegExp(
      `^[(|/©]? ?©? ?(?:(?:EFE|Europa Press|EUROPA PRESS)/(?:${person}|\\p{Ll}{2,4})|Getty Images ?/ ?${person}|${person}(?: ?/ ?(?:EFE|AFP|Getty(?: Images)?|Europa Press|EUROPA PRESS|Shutterstock)|/(?:Reuters|REUTERS)))\\)?\\.?$`,
      'u'
    ),
    examples: ['{{EFE/Lucía Ferrán}}', '{{Lucía Ferrán / Europa Press}}', '{{(Juan Roldán / AFP)}}'],
    nearMisses: [
      'EFE y AFP compiten por el mismo contrato desde hace dos años.',
      'La agencia EFE/AFP no existe, aclaró el ministro con una sonrisa.'
    ]
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(
        ['hace'],
        ['0 minutos', '0 minuto', '0 min', '0 horas', '0 hora', '0 días', '0 día', '0 semanas', '0 meses', '0 años', 'una hora', 'un día']
      ),
      'Redacción',
      'Por Redacción',
      'Por: Redacción',
      'Por la redacción',
      'Redacción digital',
      'Redacción web',
      'Por Redacción Web',
      'Por Agencias',
      'Por EFE',
      'Por: EFE',
      'Por AFP',
      'Por AP',
      'Por Europa Press',
      'Por Agencia EFE',
      'Agencia EFE',
      'Agencias',
      '(Agencias)',
      'EFE',
      '(EFE)',
      'EFE.',
      '(EFE).',
      '(AFP)',
      '(Europa Press)',
      'Europa Press',
      'EFE / Redacción',
      'Redacción / EFE',
      'Redacción / Agencias',
      'Escrito por',
      'Publicado por',
      'Tiempo de lectura: 0 min',
      'Tiempo de lectura: 0 minutos',
      'Tiempo de lectura 0 min',
      'Tiempo de lectura 0 minutos',
      'Tiempo de lectura aproximado: 0 minutos',
      'Tiempo estimado de lectura: 0 minutos',
      'Lectura: 0 min',
      'Lectura: 0 minutos',
      'Lectura de 0 minutos',
      '0 min de lectura',
      '0 min. de lectura',
      '0 minutos de lectura',
      '0 minuto de lectura',
      '0 min lectura',
      '0 visitas',
      '0 lecturas',
      '0 vistas',
      '0 visualizaciones',
      'Leído 0 veces',
      'Última actualización',
      'Fecha de publicación',
      'Archivado en',
      'Etiquetas',
      'Temas en esta noticia',
      'En esta nota',
      'En esta noticia'
    ],
    examples: ['{{Tiempo de lectura: 8 minutos}}', '{{hace 3 horas}}', '{{EFE}}', '{{(Agencias)}}'],
    nearMisses: ['Redacción de un testamento', 'EFE y otras agencias cubrieron la noticia desde el primer día.']
  },
  'byline-date-lines': {
    category: 'byline',
    lines: [
      ...months.flatMap((m) => [`0 de ${m} de 0, 0:0`, `0 de ${m} de 0 0:0`, `0 de ${m} de 0 - 0:0`, `0 de ${m} de 0 a las 0:0`]),
      ...shortMonths.flatMap((m) => [`0 ${m} 0 - 0:0`, `0 ${m} 0 0:0 h`, `0 ${m} 0, 0:0`]),
      ...days.flatMap((d) => months.map((m) => `${d}, 0 de ${m} de 0`)),
      '0/0/0 0:0 h',
      '0/0/0 a las 0:0',
      '0/0/0 - 0:0 h'
    ],
    examples: ['{{12 de marzo de 2024 - 14:35}}', '{{12/03/2024 14:35 h}}', '{{martes, 12 de marzo de 2024}}'],
    nearMisses: ['12 de marzo de 2019', '14:35']
  },
  'byline-dated': {
    category: 'byline',
    hints: ['publicado:', 'publicado el', 'publicada el', 'publicado hace', 'actualizado:', 'actualizado el', 'última actualización'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:noticia |artículo |nota |entrada )?(?:publicado(?: el|:|(?= hace))|publicada el|actualizado(?: el|:)|última actualización(?: el|:)?)) ?(?:el )?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom)\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} (?:de )?\p{L}{3,10}\.?,?(?: (?:de |del )?\d{4})?|\p{L}{3,10}\.? \d{1,2},? \d{4}|hace \d{1,2} \p{L}{3,8}|hoy|ayer|(?:a las )?\d{1,2}[:.]\d{2})(?:[ ,|/•·–—-]{0,3}(?:a las? )?\d{1,2}[:.]\d{2}(?::\d{2})?)?(?: ?(?:h|hs|hrs|horas|a\. ?m\.|p\. ?m\.|am|pm|cet|cest|gmt ?[+-]?\d{0,2})\.?)?(?:[ ,;|/•·–(-]{1,4}(?:actualizad[oa]|última actualización|actualización)[^.!?]{0,50})?\)?\.?$/iu,
    examples: [
      '{{Publicado el 12 de marzo de 2024}}',
      '{{Actualizado: 12/03/2024 14:35 h}}',
      '{{Última actualización: 12 mar 2024, 14:35 CET}}',
      '{{Publicado hace 3 horas}}',
      '{{Publicado: 12 marzo 2024 | Actualizado: 13 marzo 2024 10:05}}'
    ],
    nearMisses: [
      'Publicado en 1911 y nunca reeditado',
      'Actualizado el 12 de marzo, el censo recoge tres mil vecinos menos que hace una década.'
    ]
  },
  'byline-name': {
    category: 'byline',
    hints: ['por:', 'escrito por', 'autor,', ', corresponsal', ', enviad'],
    pattern: new RegExp(
      `^(?:(?:[Pp]or|POR):|Escrito por:?|Autor,|(?:[Pp]or|POR) (?=[^,]{4,60}, (?:corresponsal|enviad[oa] especial)(?: |$))) ?${person}(?: y ${person})?(?: ?[,|/•·–—-] ?(?:EFE|AFP|AP|Reuters|Redacción|@\\S{2,30}|(?:corresponsal|enviad[oa] especial)(?: (?:en|a) [\\p{Lu}][\\p{L} ]{2,30})?|(?:Especial )?para [\\p{Lu}][\\p{L} ]{2,30}))?$`,
      'u'
    ),
    examples: [
      '{{Por: Juan Roldán de la Vega}}',
      '{{POR: LUCÍA FERRÁN | EFE}}',
      '{{Escrito por Lucía Ferrán y Juan Roldán}}',
      '{{Por Lucía Ferrán, enviada especial a Cádiz}}'
    ],
    nearMisses: ['Por Castilla la Vieja', 'Por Lucía Ferrán preguntaban todos los días en la fonda, y nadie la conocía.']
  },
  tags: {
    category: 'byline',
    hints: ['etiquetas:', 'archivado en', 'tags:', 'temas:'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:archivado en|etiquetas(?=:)|tags(?=:)|temas(?=: ?[\p{L} ]{2,40},)) ?:? ?[#\p{L}\p{N}][^.!?;]{1,240}$/iu,
    examples: ['{{Archivado en: Puertos, Transporte, Cádiz}}', '{{Etiquetas: ferry, puerto, obras}}', '{{Tags: puente, obras públicas}}'],
    nearMisses: [
      'Archivado en 1994 por falta de pruebas, el caso volvió al juzgado en marzo. Nadie lo esperaba.',
      'Etiquetas hay para todos los gustos y precios, dice el vinatero.'
    ]
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      'Sobre el autor',
      'Sobre la autora',
      'Sobre los autores',
      'Sobre las autoras',
      'Sobre la firma',
      'Acerca del autor',
      'Acerca de la autora',
      'Acerca de los autores',
      'Ver biografía',
      'Más sobre el autor',
      'Ver todas las entradas',
      'Ver todas las publicaciones',
      'Ver más del autor',
      'Ver más artículos del autor',
      'Ver todos sus artículos',
      'Todos los artículos del autor',
      'Otros artículos de este autor',
      'Más notas del autor',
      'Contactar al autor',
      'Web del autor',
      'Perfil del autor',
      'Ver perfil del autor'
    ],
    examples: ['{{Sobre la firma}}', '{{Acerca del autor}}', '{{Ver todas las entradas}}'],
    nearMisses: ['Sobre el autor se sabe poco: que fue herrero y que escribía de noche.', 'Sobre los autores del robo no hay pistas']
  },
  'bio-role': {
    category: 'bio',
    precision: 0.9,
    hints: ['es periodista', 'es redactor', 'es corresponsal'],
    pattern:
      /^(?:[\p{Lu}][\p{L}'-]{1,18}(?: (?:de |del |la )?[\p{Lu}][\p{L}'-]{1,18}){1,3} es |Es )(?:periodista|redactora?(?: jefe| jefa)?|corresponsal)(?: (?:freelance|especializad[oa]|digital))? (?:de|en|del) (?:(?:la )?(?:sección|redacción|web|edición|mesa) (?:de )?|(?:este|nuestro) (?:diario|medio|periódico|portal)|EL PAÍS|EL MUNDO|ABC|La Vanguardia|elDiario|El Confidencial|Infobae|Clarín|La Nación|El Tiempo|El Universal|El Comercio|EFE|AFP|AP|Reuters|BBC|CNN)(?! y (?:fue|murió))[^"“”«»!?]{0,400}$/u,
    examples: [
      '{{Lucía Ferrán es redactora de la sección de Economía y escribe sobre puertos.}}',
      '{{Es periodista en la redacción de Madrid. Antes trabajó en una radio local.}}',
      '{{Es corresponsal de EFE en el norte.}}'
    ],
    nearMisses: [
      'Es periodista de profesión y marinero de corazón, y las dos cosas le salen bien.',
      'Lucía Ferrán es periodista y vive en un barco con tres gatos desde hace diez años.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Todos los derechos reservados.',
      'Derechos reservados.',
      '© 0 Todos los derechos reservados.',
      'Copyright © 0',
      'Copyright 0',
      'Copyright © 0 Todos los derechos reservados.',
      'Copyright © 0. Todos los derechos reservados.',
      'Prohibida su reproducción.',
      'Prohibida su reproducción total o parcial.',
      'Prohibida la reproducción total o parcial.',
      'Reproducción prohibida.',
      'Queda prohibida la reproducción total o parcial.',
      'Aviso legal',
      'Aviso legal y política de privacidad',
      'Aviso de privacidad',
      'Política de privacidad',
      'Política de privacidad y cookies',
      'Política de protección de datos',
      'Términos y condiciones',
      'Términos y condiciones de uso',
      'Términos de uso',
      'Términos del servicio',
      'Condiciones de uso',
      'Condiciones generales',
      'Condiciones de contratación',
      'Declaración de accesibilidad',
      'Código ético',
      'Normas de uso',
      'Normas de participación',
      'Normas de la comunidad',
      'Quiénes somos',
      'Contáctanos',
      'Contactanos',
      'Contáctenos',
      'Contacta con nosotros',
      'Trabaja con nosotros',
      'Publicidad y contacto',
      'Anúnciate',
      'Anúnciate aquí',
      'Anúnciate con nosotros',
      'Mapa del sitio',
      'Mapa web',
      'Rectificar',
      'Se adhiere a los criterios de',
      'Más información sobre The Trust Project',
      'Conforme a los criterios de',
      'Por qué confiar en nosotros',
      'Defensor del lector',
      'Edición impresa',
      'Venta de contenidos',
      'Licencia de contenidos'
    ],
    examples: [
      '{{Todos los derechos reservados.}}',
      '{{AVISO LEGAL}}',
      '{{© 2024 Todos los derechos reservados}}',
      '{{Prohibida su reproducción total o parcial.}}'
    ],
    nearMisses: [
      'Aviso legal no hubo, ni carta ni llamada: un lunes apareció la excavadora.',
      'Quiénes somos y adónde vamos son dos preguntas que el pueblo se hace cada invierno.'
    ]
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['derechos reservados'],
    pattern:
      /^[^\p{L}\p{N}©]{0,3}(?:(?:©|copyright|\(c\))[^"“”«»]{0,120}derechos reservados[^"“”«»]{0,220}|todos los derechos reservados[^"“”«»\p{L}]{1,6}(?:©|copyright|\d{4}|prohib|queda|este|no |el )[^"“”«»]{0,220})$/iu,
    examples: [
      '{{© 2024 La Gaceta del Puerto. Todos los derechos reservados.}}',
      '{{Todos los derechos reservados. Prohibida su reproducción total o parcial.}}'
    ],
    nearMisses: [
      'Todos los derechos reservados a los nobles pasaron en 1812 al ayuntamiento.',
      'Los derechos reservados al traductor caducaron en mayo, recuerda la editorial.'
    ]
  },
  'legal-reuse': {
    category: 'legal',
    hints: ['prohibida la re', 'prohibida su re', '© efe'],
    pattern:
      /^[^\p{L}\p{N}©]{0,3}(?:(?:está |queda )?(?:expresamente |terminantemente |totalmente )?prohibida (?:la|su) (?:reproducción|redistribución|redifusión)[^"“”«»]{0,60}(?:total|parcial|sin|contenidos?|textos?|artículo|material|todo o parte)[^"“”«»]{0,160}|© EFE.{0,60})$/iu,
    removes: 'sentence',
    examples: [
      '{{© EFE 2024.}}',
      '{{Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe, sin su previo y expreso consentimiento.}}',
      '{{Queda prohibida la reproducción total o parcial sin autorización.}}'
    ],
    nearMisses: [
      'Queda prohibida la reproducción de los perros en el refugio, explicó la veterinaria, por falta de sitio.',
      'La reproducción del cuadro cuelga en el bar; el original se vendió.'
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: [
      'de afiliad',
      'carácter informativo',
      'meramente informativo',
      'fines informativos',
      'no sustituye',
      'opiniones expresadas',
      'opiniones vertidas'
    ],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:(?:este|el) (?:artículo|post|contenido|sitio|texto)|esta (?:página|web|entrada|noticia|publicación)|(?:algunos|los) (?:de los )?enlaces|en calidad|(?:si|cuando) (?:compras|compra|haces una compra|realizas una compra)|[\p{L}.]{3,20} (?:puede|podría)) [^"“”«»]{0,120}de afiliad[oa]s?(?!\p{L})[^"“”«»]{0,160}|(?:este|el) (?:artículo|contenido|texto)[^"“”«»]{0,40}(?:carácter informativo|meramente informativo|fines informativos)[^"“”«»]{0,200}|(?:la información|el contenido|este artículo|este contenido)[^"“”«»]{0,60} no sustituye[^"“”«»]{0,60}(?:consejo|asesoramiento|recomendación|consulta|diagnóstico)[^"“”«»]{0,160}|(?:las )?opiniones (?:expresadas|vertidas)[^"“”«»]{0,60}(?:exclusiva|responsabilidad|son de|no (?:reflejan|representan|necesariamente))[^"“”«»]{0,180})$/iu,
    removes: 'sentence',
    examples: [
      '{{Este artículo contiene enlaces de afiliados, por los que podemos recibir una comisión.}}',
      '{{Este contenido tiene carácter meramente informativo.}}',
      '{{La información de esta página no sustituye el consejo médico de un profesional.}}',
      '{{Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor.}}'
    ],
    nearMisses: [
      'El banco cobraba una comisión por cada venta, y el cliente solo se enteraba un año después.',
      'El sindicato perdió dos mil afiliados en la crisis del astillero.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['fuente:', 'fuentes:', 'con información de'],
    pattern:
      /^[(/[*]{0,2} ?(?:(?:[Ff]uentes?|FUENTES?):|[Cc]on información de|CON INFORMACIÓN DE) ?(?:la |el |las |agencias? )?(?:EFE|Efe|Agencia EFE|AFP|AP|Reuters|REUTERS|Europa Press|EUROPA PRESS|DPA|dpa|ANSA|BBC(?: Mundo)?|CNN(?: en Español)?|Bloomberg|Xinhua|Sputnik|Télam|NA|Noticias Argentinas|Andina|Notimex|DW|Deutsche Welle|Agencias?|agencias?|El País|EL PAÍS|The New York Times|The Guardian|Infobae|Clarín|La Nación|El Universal|Milenio|Wikipedia|INE|Banco Mundial|elaboración propia|Elaboración propia|[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2})(?: ?(?:[/,|;&+–-]|y|e) ?(?:[\p{L}\p{N}.]{2,24} ?){1,4}){0,4}[)\]]?\.?$/u,
    examples: ['{{Fuente: EFE}}', '{{Con información de EFE y Reuters}}', '{{(Con información de AFP)}}', '{{Fuente: Europa Press / INE}}'],
    nearMisses: [
      'Fuente: la plaza tiene una, de piedra, con cuatro caños y un santo.',
      'Con información de la policía, el juez ordenó registrar la casa del contable.'
    ]
  },
  'source-origin': {
    category: 'source',
    hints: ['publicado originalmente', 'publicada originalmente', 'inteligencia artificial y revis'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:(?:este|el) (?:artículo|texto|contenido|reportaje|post)|esta (?:nota|entrevista|historia|noticia|columna)|artículo|texto|nota|historia)? ?(?:fue |ha sido )?(?:publicado|publicada) originalmente (?:en|por) (?!\d)[^"!?]{2,140}|(?:este|esta) (?:artículo|texto|contenido|nota|noticia|resumen|traducción) (?:fue|ha sido) (?:generad|cread|elaborad|traducid|hech|redactad|realizad)[oa] (?:con|por|mediante)[^"!?]{0,60}inteligencia artificial y revisad[^"!?]{0,160})\.?$/iu,
    removes: 'sentence',
    examples: [
      '{{Este artículo fue publicado originalmente en La Gaceta del Puerto.}}',
      '{{Este contenido fue hecho con la asistencia de una inteligencia artificial y revisado por un periodista.}}',
      '{{Publicado originalmente en puertoviejo.example}}'
    ],
    nearMisses: [
      'El libro, publicado originalmente en 1911, tardó un siglo en volver a las librerías.',
      'Editado por un puñado de locos, el fanzine duró tres números.'
    ]
  },
  'source-credit': {
    category: 'source',
    hints: ['traducido por', 'editado en español', 'editado por'],
    pattern:
      /^[(*]?(?:Traducido por|Editado (?:en español )?por|Reporte de [^"!?.]{3,120}[;.] ?[Ee]ditado (?:en español )?por) (?:[\p{Lu}][\p{L}'-]{1,16} ?(?:(?:de|del|de la|y) )?){1,5}[)*]?\.?$/u,
    examples: [
      '{{Traducido por Lucía Ferrán}}',
      '{{(Editado en español por Juan Roldán)}}',
      '{{(Reporte de Juan Roldán; editado por Lucía Ferrán)}}'
    ],
    nearMisses: ['Traducido por Lucía Ferrán en 1962, el libro circuló en copias hechas a mano.', 'Traducido por su propio hijo.']
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...each(
        ['La noticia continúa', 'La nota continúa', 'El artículo continúa', 'Sigue leyendo', 'Continúa leyendo', 'Continúa'],
        ['después de la publicidad', 'después del anuncio', 'tras la publicidad', 'debajo de la publicidad', 'después del video']
      ),
      'Publicidad',
      'Anuncio',
      'Anuncios',
      'Espacio publicitario',
      'Espacio patrocinado',
      'Patrocinado',
      'Patrocinado por',
      'Contenido patrocinado',
      'Contenido patrocinado por',
      'Artículo patrocinado',
      'Post patrocinado',
      'Enlaces patrocinados',
      'Contenido promocionado',
      'Contenido de marca',
      'Contenido publicitario',
      'Contenido ofrecido por',
      'Ofrecido por',
      'Publirreportaje',
      'Branded content',
      'En colaboración con',
      'Contenido elaborado por',
      'Cerrar anuncio',
      'Saltar anuncio',
      'Saltar publicidad',
      '¿Por qué veo este anuncio?',
      'Comprar ahora',
      'Compra ahora',
      'Compra aquí',
      'Comprar en Amazon',
      'Cómpralo en Amazon',
      'Comprar en Amazon por 0 €',
      'Ver oferta',
      'Ver la oferta',
      'Ver ofertas',
      'Ver precio',
      'Ver precio en Amazon',
      'Ver en Amazon',
      'Ver producto',
      'Ir a la tienda',
      'Ir a la oferta',
      'Añadir al carrito',
      'Agregar al carrito',
      'Reservar ahora',
      'Reserva ahora',
      'Comprar entradas',
      'Comparar precios',
      'Ofertas del día',
      'Solicita información',
      'Solicita presupuesto',
      'Solicita una demo',
      'El precio podría variar',
      'Cupones y descuentos'
    ],
    examples: ['{{PUBLICIDAD}}', '{{La nota continúa después de la publicidad}}', '{{Contenido patrocinado}}', '{{Comprar en Amazon}}'],
    nearMisses: [
      'Publicidad engañosa',
      'Comprar ahora es caro, pero esperar lo será todavía más, calcula el agente.',
      'Anuncio de lluvia para el domingo en toda la costa, según el servicio meteorológico.'
    ]
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      'Comentarios (0)',
      'Comentarios: 0',
      'Comentarios 0',
      '0 comentarios',
      '0 comentario',
      'No hay comentarios',
      'No hay comentarios aún',
      'Aún no hay comentarios',
      'Deja un comentario',
      'Dejá un comentario',
      'Deje un comentario',
      'Dejar un comentario',
      'Deja tu comentario',
      'Dejá tu comentario',
      'Dejar comentario',
      'Deja una respuesta',
      'Dejar una respuesta',
      'Deja un comentario Cancelar respuesta',
      'Deja una respuesta Cancelar la respuesta',
      'Cancelar respuesta',
      'Cancelar la respuesta',
      'Escribe un comentario',
      'Escribe tu comentario',
      'Escribir comentario',
      'Añade un comentario',
      'Añadir comentario',
      'Añadir un comentario',
      'Agregar comentario',
      'Comenta esta noticia',
      'Comenta este artículo',
      'Comentar',
      'Comenta',
      'Ver comentarios',
      'Ver comentarios (0)',
      'Ver los comentarios',
      'Ver 0 comentarios',
      'Ver todos los comentarios',
      'Ver más comentarios',
      'Mostrar comentarios',
      'Mostrar más comentarios',
      'Ocultar comentarios',
      'Cargar más comentarios',
      'Leer comentarios',
      'Comentarios recientes',
      'Comentarios cerrados',
      'Los comentarios están cerrados.',
      'Publicar comentario',
      'Publicar un comentario',
      'Enviar comentario',
      'Responder',
      'Denunciar comentario',
      'Reportar comentario',
      'Inicia sesión para comentar',
      'Inicia sesión para dejar un comentario',
      'Regístrate para comentar',
      'Inicia sesión o regístrate para comentar',
      'Debes iniciar sesión para comentar.',
      'Sé el primero en comentar',
      'Únete a la conversación',
      'Participa en la conversación',
      'Tu comentario',
      'Normas de uso de los comentarios',
      'Más valorados',
      'Los campos obligatorios están marcados con',
      '¿Qué opinas? Deja tu comentario'
    ],
    examples: ['{{Deja un comentario}}', '{{Comentarios (12)}}', '{{Inicia sesión para comentar}}', '{{¡Sé el primero en comentar!}}'],
    nearMisses: ['Comentarios', 'Responder era fácil, dice la testigo; lo difícil era que alguien escuchara la respuesta.']
  },
  'comments-notice': {
    category: 'comments',
    hints: [
      'no será publicad',
      'no se publicará',
      'akismet',
      'campos obligatorios',
      'próxima vez que',
      'en los comentarios',
      'para comentar',
      'publicar un comentario'
    ],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:tu|su) (?:dirección de )?(?:correo(?: electrónico)?|email|e-mail) no (?:será publicad[oa]|se publicará)[^"“”«»]{0,80}|(?:los )?campos obligatorios (?:están|son|se) [^"“”«»]{0,40}|guardar? mi nombre,? [^"“”«»]{4,120}próxima vez que (?:haga un )?coment[^"“”«»]{0,12}|este sitio (?:usa|utiliza) akismet.{0,120}|(?:cuéntanos|contanos|cuéntame|dinos|déjanos|dejanos|déjame|deja|dejá|compártelo|comparte|te leemos|te leo|os leo|los leo|los leemos)(?:(?! a (?:mi|su) )[^"“”«»]){0,90} en los comentarios[^"“”«»]{0,60}|(?:lo (?:sentimos|siento), )?(?:debes|tienes que|necesitas|debe) (?:estar|iniciar|ser|haber)[^"“”«»]{0,60} para (?:comentar|publicar un comentario)[^"“”«»]{0,20})$/iu,
    removes: 'sentence',
    examples: [
      '{{Tu dirección de correo electrónico no será publicada.}}',
      '{{Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.}}',
      '{{Cuéntanos qué opinas en los comentarios.}}',
      '{{Lo siento, debes estar conectado para publicar un comentario.}}'
    ],
    nearMisses: [
      'Los comentarios de los lectores llenaron tres páginas, y ninguno defendía al alcalde.',
      'Deja tu comentario para luego, le cortó el juez al abogado.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      'Saltar al contenido',
      'Saltar al contenido principal',
      'Saltar a contenido',
      'Ir al contenido',
      'Ir al contenido principal',
      'Pasar al contenido principal',
      'Ir a la portada',
      'Ir al inicio',
      'Volver al inicio',
      'Volver a la portada',
      'Volver arriba',
      'Volver atrás',
      'Página principal',
      'Página de inicio',
      'Página siguiente',
      'Página anterior',
      'Siguiente página',
      'Siguiente',
      'Anterior',
      'Página 0 de 0',
      'Pág. 0 de 0',
      'Ir arriba',
      'Menú principal',
      'Abrir menú',
      'Cerrar menú',
      'Menú de navegación',
      'Navegación principal',
      'Navegación de entradas',
      'Alternar navegación',
      'Todas las secciones',
      'Buscar',
      'Buscador',
      'Buscar en el sitio',
      'Buscar noticias',
      'Resultados de búsqueda',
      '¿Qué estás buscando?',
      '¿Qué buscas?',
      'Iniciar sesión',
      'Inicia sesión',
      'Ingresar',
      'Acceder',
      'Cerrar sesión',
      'Iniciar sesión con Google',
      'Registrarse',
      'Regístrate',
      'Crear cuenta',
      'Crear una cuenta',
      'Crea tu cuenta',
      'Mi cuenta',
      'Mi perfil',
      'Mi suscripción',
      'Recuperar contraseña',
      '¿Olvidaste tu contraseña?',
      '¿Has olvidado tu contraseña?',
      '¿Olvidó su contraseña?',
      'Recordarme',
      'Recuérdame',
      'Iniciar sesión / Registrarse',
      'Inicia sesión o regístrate',
      'Cerrar',
      'Cerrar ventana',
      'Cancelar',
      'Cargando',
      'Cargando comentarios',
      'Por favor, espera',
      'Enviar',
      'Guardar',
      'Filtrar por',
      'Ordenar por',
      'Tabla de contenidos',
      'Tabla de contenido',
      'Índice de contenidos',
      'Contenido del artículo',
      'Alternar tabla de contenidos',
      'En este artículo',
      'En este artículo encontrarás',
      'Seleccionar idioma',
      'Modo oscuro',
      'Modo claro',
      'Reproducir',
      'Reproducir vídeo',
      'Reproducir video',
      'Reproducir audio',
      'Activar sonido',
      'Pantalla completa',
      'Siguiente foto',
      'Foto anterior',
      'Ver en directo',
      'Ver en vivo',
      'Escuchar en vivo',
      'Tu navegador no soporta el elemento de audio.',
      'Contenido no disponible',
      'Este contenido no está disponible.',
      'Este video no está disponible.',
      'Página no encontrada',
      'Ha ocurrido un error.',
      'Ocurrió un error.',
      'Se ha producido un error.',
      'Inténtalo de nuevo',
      'Inténtelo de nuevo más tarde',
      'Habilita JavaScript',
      'Se abre en una ventana nueva',
      'Abrir en una pestaña nueva',
      'Estás leyendo',
      'Estás aquí',
      'Usted está aquí',
      'Portada del día',
      'Descargar',
      'Todas las noticias',
      'Elegir el mes',
      'Saltar Recomendamos y continuar leyendo',
      'Saltar Lo más leído y continuar leyendo',
      'Saltar Más leídas y continuar leyendo',
      'Final de Recomendamos',
      'Final de Más leídas',
      'Final de YouTube post',
      'Advertencia: El contenido externo puede contener anuncios',
      '¿Permitir contenido de X?',
      '¿Permitir contenido de Instagram?',
      '¿Permitir el contenido de Google YouTube?'
    ],
    examples: ['{{Saltar al contenido}}', '{{← Anterior}}', '{{¿Olvidaste tu contraseña?}}', '{{Cargando…}}', '{{Página 2 de 5}}'],
    nearMisses: [
      'Cerrar el puerto',
      'Buscar setas sin permiso cuesta desde este otoño trescientos euros.',
      'Última hora',
      'Continuar así no tiene sentido, reconoce el entrenador.'
    ]
  },
  'nav-technical': {
    category: 'nav',
    hints: ['javascript', 'tu navegador', 'su navegador'],
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:(?:(?:por favor,? )?(?:habilita|habilite|activa|active|debes activar|necesitas (?:activar|habilitar)) (?:el )?javascript|(?:para [^"“”«»]{3,80},? )(?:debes|es necesario|necesitas|por favor|tienes que)[^"“”«»]{0,40}javascript|javascript (?:está|parece) (?:desactivado|deshabilitado|estar desactivado))[^"“”«»]{0,120}|(?:tu|su) navegador (?:no (?:soporta|es compatible|admite|puede reproducir)|está (?:desactualizado|obsoleto))[^"“”«»]{0,140}|(?:este video|este vídeo|el video|el vídeo) no (?:es compatible|se puede reproducir) (?:con|en) (?:tu|su) navegador[^"“”«»]{0,60})$/iu,
    removes: 'sentence',
    examples: [
      '{{Para ver los comentarios, es necesario activar JavaScript.}}',
      '{{Tu navegador no soporta el elemento de vídeo.}}',
      '{{Por favor, habilita JavaScript en tu navegador para completar este formulario.}}'
    ],
    nearMisses: [
      'Su navegador no se equivocaba nunca: conocía cada roca de la costa y cada corriente.',
      'El curso enseña JavaScript en doce semanas y cuesta mil euros.'
    ]
  },
  'other-lines': {
    category: 'other',
    lines: [
      'Opciones de accesibilidad',
      'Resumen generado por IA',
      'Resumen hecho con IA',
      'Resumen con IA',
      'Resumir con IA',
      'Generado por IA',
      'Este resumen ha sido generado por IA.',
      'Voz generada por IA',
      'Audio generado con IA',
      'Audio generado por IA',
      'Velocidad de reproducción',
      'Fin del artículo',
      'Contacto de prensa',
      'Contacto para prensa'
    ],
    examples: ['{{Resumen generado por IA}}', '{{Audio generado con IA}}', '{{Opciones de accesibilidad}}'],
    nearMisses: ['Servicios', 'Generado por IA o no, el retrato se vendió por un millón.']
  },
  'caption-labels': {
    category: 'caption',
    hints: ['pie de foto,', 'fuente de la imagen,', 'título del autor,'],
    pattern: /^(?:Pie de foto, .{3,300}|Fuente de la imagen, .{2,80}|Título del autor, .{3,80})$/u,
    examples: [
      '{{Fuente de la imagen, Getty Images}}',
      '{{Pie de foto, El ferry perdió su último horario en marzo.}}',
      '{{Título del autor, Enviada especial al puerto}}'
    ],
    nearMisses: [
      'Fuente de la imagen, dice el escultor, no hay más que una: la memoria de su madre y las fotos rotas que guardaba en una caja de galletas.',
      'El pie de foto, escrito a mano, decía otra cosa.'
    ],
    precision: 0.95
  }
})
