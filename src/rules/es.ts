import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))

/** Labels before the title of another story. */
const label =
  '^\\W{0,3}(?:(?:le[aeé]r?|mir[aá]|ver) tambi[eé]n|(?:también )?[tl]e (?:puede|podría) interesar|s[ei]gu[eiía]r? leyendo|(?:te )?recomendamos(?: leer)?|(?:noticia |nota )?relacionad[ao])'
const labelHints = [
  'lee tamb',
  'lea tamb',
  'leer tamb',
  'mira tamb',
  'ver tamb',
  'interesar',
  'leyendo',
  'recomendamos',
  'relacionad'
] as const
/** Who made a picture: words that begin with a capital, and the few that do not. */
const credit = '[\\p{Lu}@©][^\\s/|,]{0,30}(?:(?: ?[/|] ?| [–-] |,? )(?:[\\p{Lu}@©][^\\s/|,]{0,30}|del?|l[ao]s?|y)){0,9}\\)?\\.?$'
const person = "\\p{Lu}[\\p{L}.'-]{0,20}(?: \\p{L}[\\p{L}.'-]{0,20}){0,4}"
const agency = '(?:EFE|AFP|R(?:euters|EUTERS)|E(?:uropa Press|UROPA PRESS)|Getty(?: Images)?|Shutterstock|iStock)'

export default defineRules('es', {
  'consent-lines': {
    category: 'consent',
    lines: [
      'Aceptar',
      'Aceptar todo',
      'Aceptar todas',
      'Aceptar cookies',
      'Aceptar todas las cookies',
      'Aceptar y cerrar',
      'Aceptar y continuar',
      'Rechazar',
      'Rechazar todo',
      'Rechazar cookies',
      'Rechazar y suscribirse',
      'Continuar sin aceptar',
      'Gestionar cookies',
      'Configuración de cookies',
      'Política de cookies',
      'Preferencias de cookies',
      'Guardar preferencias',
      'Gestionar preferencias',
      'Configuración de privacidad',
      'Valoramos tu privacidad.',
      'Tu privacidad es importante para nosotros.',
      'Siempre activo',
      'Acepto la política de privacidad.'
    ],
    examples: ['{{Aceptar todas las cookies}}', '{{CONFIGURACION DE COOKIES}}', '{{Continuar sin aceptar →}}'],
    nearMisses: ['Rechazar todo lo que venga de fuera no es un programa, dijo la concejala.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookies'],
    pattern:
      /^(?:(?:(?:en )?(?:est[ea]|nuestr[oa]) (?:sitio|página|web|portal)|nosotros y nuestros)[^.,]{0,40} )?(?:usa|utiliza)(?:mos|n)? [^.:]{0,40}cookies(?: propias| y | o | de terceros| para (?:mejorar|ofrecer|personalizar|almacenar|que)|\.?$)|^para (?:ver|mostrar|cargar) est[ea] [^.]{2,60}cookies/iu,
    examples: [
      '{{Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Puedes aceptarlas o rechazarlas.}}',
      '{{Nosotros y nuestros socios usamos cookies y tecnologías similares para analizar el tráfico.}}',
      '{{Para ver este contenido es necesario aceptar las cookies de terceros.}}'
    ],
    nearMisses: [
      'Usamos cookies de avena para la base de la tarta, y queda mejor que con galletas.',
      'El informe dice que la empresa utiliza cookies para ofrecer anuncios a los menores, algo que la ley prohíbe.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['al suscrib', 'al registrar', 'de baja en', 'recaptcha'],
    pattern: /^(?:al (?:suscribir|registrar)[st]e[^.]{1,90}acept|puedes? dar[st]e de baja en |este [^.]{0,30} protegido por recaptcha)/iu,
    removes: 'sentence',
    examples: ['{{Al suscribirte aceptas nuestra política de privacidad.}}', '{{Puedes darte de baja en cualquier momento.}}'],
    nearMisses: ['Puede darse de baja quien quiera, respondió el presidente del club, pero nadie lo hizo.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Lee', 'Lea', 'Leer', 'Mira', 'Vea', 'Ver'], ['también']),
      ...each(['Te', 'Le', 'También te'], ['puede interesar', 'podría interesar']),
      ...each(['Noticias', 'Notas', 'Entradas'], ['relacionadas', 'destacadas']),
      ...each(['Artículos', 'Contenidos'], ['relacionados', 'recomendados']),
      ...each(['Lo más', 'Más'], ['leído', 'visto']),
      ...each(['Las más', 'Más'], ['leídas', 'vistas']),
      ...each(['Últimas', 'Más', 'Otras'], ['noticias', 'notas']),
      'Lee además',
      'Te puede interesar también',
      'También te puede gustar',
      'También puedes leer',
      'Sigue leyendo',
      'Te recomendamos leer',
      'Otros artículos',
      'Seguí leyendo',
      'Seguir leyendo',
      'Te recomendamos',
      'Recomendamos',
      'Recomendados',
      'Recomendado para ti',
      'Artículo relacionado',
      'Noticia relacionada',
      'Nota relacionada',
      'Contenido relacionado',
      'Relacionado',
      'Relacionados',
      'Relacionadas',
      'Temas relacionados',
      'Lo más reciente',
      'Lo último',
      'Es noticia',
      'Entradas recientes',
      'Últimas entradas',
      'Últimos artículos',
      'Más sobre este tema',
      'Más de este autor',
      'Más noticias de este autor',
      'En otras noticias',
      'No te lo pierdas',
      'Siguiente artículo',
      'Artículo anterior',
      'Siguiente noticia',
      'Noticia anterior',
      'Entrada siguiente',
      'Entrada anterior'
    ],
    examples: ['{{Te puede interesar:}}', '{{LO MÁS LEÍDO}}', '{{Noticias relacionadas}}', '{{LEA TAMBIEN}}'],
    nearMisses: [
      'Más noticias malas llegaron con el correo de la tarde, y nadie quiso abrir las cartas.',
      'Seguir leyendo era lo único que le calmaba por las noches, cuenta su hija.'
    ]
  },
  'label-line': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→–-]{1,2} ?.{8,220}[^.…]$`, 'iu'),
    examples: [
      '{{Lee también: ¿Quién paga el puente? Lo que se sabe del plan}}',
      '{{LEE TAMBIÉN - Por qué cayó el puente. Y qué pasará ahora}}',
      '{{Te puede interesar | Cierran el paso de la sierra por nieve}}'
    ],
    nearMisses: ['Lee también los clásicos rusos en su lengua', 'Te puede interesar o no, pero el puente sigue cerrado: nadie sabe nada']
  },
  'label-sentence': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→] ?.{8,200}$`, 'iu'),
    removes: 'sentence',
    examples: ['Las obras durarán hasta mayo. {{Lea también: El ferry pierde su último horario}}'],
    nearMisses: ['Lee también los prólogos: casi siempre los escribió otro.']
  },
  'related-here': {
    category: 'related',
    precision: 0.5,
    hints: ['clic aquí', 'completa aquí', 'información aquí', 'este enlace'],
    pattern: /(?:clic|completa|información) aquí|en este enlace/iu,
    removes: 'sentence',
    examples: ['{{Haz clic aquí}}', '{{Más información aquí}}'],
    nearMisses: ['Se puede ver la casa aquí, dijo el guía, en el rincón derecho del cuadro.']
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      'Suscríbete',
      'Suscríbete!',
      'Recibir alertas',
      'Disponible en Google Play',
      'Suscribite',
      'Suscríbase',
      'Suscribirse',
      'Suscríbete gratis',
      'Suscríbete ahora',
      'Suscríbete por 0 € al mes',
      'Suscríbete para seguir leyendo',
      'Quiero suscribirme',
      'Hazte suscriptor',
      'Lee sin límites',
      'Ver planes',
      '¿Ya eres suscriptor?',
      '¿Ya eres suscriptor? Inicia sesión',
      '¿Ya sos suscriptor?',
      '¿Ya tienes una cuenta?',
      '¿No tienes cuenta?',
      '¿Quieres seguir leyendo?',
      'Solo suscriptores',
      'Solo para suscriptores',
      'Exclusivo para suscriptores',
      'Contenido exclusivo',
      'Contenido exclusivo para suscriptores',
      'Inicia sesión para seguir leyendo',
      'Regístrate para seguir leyendo',
      'Activa las notificaciones',
      'Recibir notificaciones',
      'Descarga nuestra app',
      'Descarga la app',
      'Newsletter',
      'Recibe nuestra newsletter',
      'Síguenos',
      'Síguenos!',
      'Seguinos',
      'Síganos',
      'Síguenos en',
      'Síguenos en Facebook',
      'Síguenos en nuestras redes',
      'Síguenos en nuestras redes sociales',
      'Seguir en Google',
      'Añadir como fuente preferida en Google',
      'Tu correo electrónico',
      'Introduce tu correo electrónico',
      'Canal de WhatsApp'
    ],
    examples: ['{{Síguenos en nuestras redes}}', '{{¡Suscríbete!}}', '{{¿Ya eres suscriptor? Inicia sesión}}'],
    nearMisses: ['Suscríbete a la idea que quieras, decía su padre, pero léela entera antes.']
  },
  'signup-follow': {
    category: 'signup',
    hints: ['síguenos', 'seguinos', 'suscríbete', 'suscribite', 'apúntate', 'únete', 'en tu correo', 'nuestra app'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,90}[?!,:]{1,2} ?¡?)?(?:(?:síguenos|seguinos|suscr[íi]bete|suscribite|ap[úu]ntate|únete) [^.!?]{0,100}(?:facebook|\bx|instagram|google|whatsapp|telegram|redes|newsletter|bolet[íi]n|canal)|(?:recib[eí]|descarg[aá]) [^.!?]{0,90}(?:en tu correo|nuestra app))(?!\p{L})/iu,
    removes: 'sentence',
    examples: [
      '{{Síguenos en Google News y recibe las últimas noticias del puerto.}}',
      '{{Para estar al día, ¡únete a nuestro canal de WhatsApp!}}',
      'El ferry volverá en mayo. {{Suscríbete a nuestra newsletter.}}',
      '{{Recibe cada mañana en tu correo las noticias más importantes del día.}}'
    ],
    nearMisses: [
      'Síguenos en silencio hasta la orilla, susurró el guía, y no enciendas la linterna.',
      'Únete a ellos si puedes, le dijo su madre.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['suscriptores', 'seguir leyendo', 'artículos gratuitos'],
    pattern:
      /^\W{0,3}(?:est[ea] (?:artículo|contenido|noticia|nota) (?:es|está) [^.]{0,40}suscriptores|para seguir leyendo[^.]{0,60}(?:suscr|regístr|inicia)|(?:suscríbete|regístrate|inicia sesión)[^.]{0,20} para seguir leyendo|has leído [^.]{1,40}artículos gratuitos)/iu,
    removes: 'sentence',
    examples: [
      '{{Este artículo es exclusivo para suscriptores de La Gaceta.}}',
      '{{Para seguir leyendo, suscríbete por solo 1 euro al mes.}}'
    ],
    nearMisses: ['Este contenido no llega a los suscriptores, se queja el editor, porque el correo no funciona en la isla.']
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      'Apoya nuestro periodismo',
      'Apoya el periodismo independiente',
      'Apóyanos',
      'Haz una donación',
      'Dona ahora',
      'Donar ahora',
      'Donar',
      'Colabora con nosotros',
      'Hazte socio',
      'Hazte socia',
      'Necesitamos tu apoyo.'
    ],
    examples: ['{{Apoya el periodismo independiente}}', '{{¡Hazte socio!}}'],
    nearMisses: ['Donar ahora un riñón es más fácil que hace veinte años, explica la doctora.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['hazte soci', 'una donación', 'nuestro periodismo', 'periodismo independiente', 'ayúdanos a', 'tu apoyo', 'tu aporte'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,140}[,:!?] ?)?(?:hazte soci[oa]|haz una donación(?! d)|apoy[aáe] (?:nuestro periodismo|[ae]l periodismo independiente)|ayúdanos a seguir|con tu (?:apoyo|aporte) podemos)/iu,
    removes: 'sentence',
    examples: [
      '{{Si te gusta lo que hacemos, apoya nuestro periodismo con una cuota mensual.}}',
      '{{Con tu aporte podemos seguir informando.}}'
    ],
    nearMisses: ['Con tu apoyo llegué hasta aquí, le escribió el corredor a su entrenadora desde el hospital.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(['Compartir', 'Comparte'], ['este artículo', 'esta noticia', 'esta nota', 'en', 'en Facebook', 'en X']),
      'Haz clic para compartir en Facebook (Se abre en una ventana nueva)',
      'Haz clic para compartir en X (Se abre en una ventana nueva)',
      'Compartir en Facebook (Se abre en una ventana nueva)',
      'Haz clic para imprimir (Se abre en una ventana nueva)',
      'Haz clic para enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)',
      'Compartir',
      'Comparte',
      'Compartí',
      'Compártelo',
      'Compartir por correo electrónico',
      'Enviar por correo',
      'Enviar por correo electrónico',
      'Enviar por Facebook',
      'Copiar enlace',
      'Copiar link',
      'Enlace copiado',
      'Imprimir',
      'Escuchar nota',
      '¿Has visto algún error?',
      '¿Te ha resultado útil este artículo?',
      'Enviar a un amigo',
      'Guardar artículo',
      'Guardar para después',
      'Añadir a favoritos',
      '0 me gusta',
      'Me gusta 0',
      'Tuitear',
      '0 compartidos',
      '¿Encontraste un error?',
      '¿Te ha gustado este artículo?',
      'Escuchar artículo',
      'Escucha este artículo',
      'Escuchar'
    ],
    examples: ['{{Compartir}}', '{{COMPARTIR EN WHATSAPP}}', '{{Haz clic para compartir en Facebook (Se abre en una ventana nueva)}}'],
    nearMisses: ['Compartir piso', 'Me gusta más el otro puente, dijo la niña, porque tiene luces.']
  },
  'share-ask': {
    category: 'share',
    hints: ['comparte est', 'compártel'],
    pattern:
      /^\W{0,3}(?:si (?:te|crees) [^.!?]{2,90}(?:compártel[oa]|comparte est[ea])|comparte est[ea] (?:artículo|noticia|nota|contenido) )/iu,
    removes: 'sentence',
    examples: ['{{Si te ha gustado este artículo, compártelo en tus redes sociales.}}', '{{Comparte esta noticia con tus amigos}}'],
    nearMisses: ['El vecino comparte esta información con la policía desde marzo, según el auto del juez.']
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...each(['Foto', 'Imagen'], ['de archivo', 'ilustrativa', '0 de 0']),
      'Ver galería',
      'Ver galería de fotos',
      'Ver más fotos',
      '0 fotos',
      'Ver 0 fotos',
      'Galería de fotos',
      'Fotogalería',
      'Ampliar imagen',
      'Ampliar foto',
      'Getty Images',
      'Archivo particular'
    ],
    examples: ['{{Imagen de archivo}}', '{{Ver galería de fotos}}', '{{Foto 3 de 12}}'],
    nearMisses: ['Foto de archivo en mano, la anciana señaló la casa donde había nacido.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'foto /', 'crédito:', 'créditos:', 'de la imagen,'],
    pattern: new RegExp(
      `^(?:Fuente de la imagen, |(?:[^.!?…:]{8,190}[.!]? ?)?[(|/–[-]? ?(?:(?:F(?:oto|OTO)[sS]?|Créditos?):|Foto /) ?)${credit}`,
      'u'
    ),
    examples: [
      '{{Foto: Lucía Ferrán / EFE}}',
      '{{El alcalde en el puente nuevo. Foto: Lucía Ferrán}}',
      '{{Vecinos del puerto durante la inauguración (Foto: Cortesía del Ayuntamiento)}}',
      '{{Fuente de la imagen, Getty Images}}'
    ],
    nearMisses: ['Foto: cámara de 50 megapíxeles con zoom doble y flash', 'El móvil cuesta 300 euros, foto: buena, batería: regular']
  },
  'caption-agency': {
    category: 'caption',
    hints: ['getty', 'shutterstock', 'istock', 'europa press', 'reuters', 'afp', '(efe', '/efe', '/ efe', 'efe/', 'efe /'],
    pattern: new RegExp(
      `^(?:[^.!?;]{8,190}[(/|©] ?${agency}\\)?|(?:[^!?;]{8,190}[(|/] ?|\\()?(?:${agency} ?/ ?${person}|${person} ?/ ?${agency})\\)?\\.?)$`,
      'u'
    ),
    examples: [
      '{{El presidente, durante la rueda de prensa (EFE)}}',
      '{{Vecinos en el muelle. (Juan Roldán/AFP)}}',
      '{{EFE/Lucía Ferrán}}',
      '{{El ferry al salir del puerto / Europa Press}}'
    ],
    nearMisses: [
      'El presidente dimitió el lunes (EFE), aunque su oficina lo negó.',
      'El presidente dimitió el lunes. (EFE)',
      'La demanda la presentó Getty Images'
    ]
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(['Hace', 'Actualizado hace', 'Publicado hace'], ['0 minutos', '0 horas', '0 días']),
      'Redacción',
      'Por Redacción',
      'Por la redacción',
      'Por Agencias',
      'Por EFE',
      'Por AFP',
      'Por Europa Press',
      'Agencia EFE',
      'Agencias',
      'EFE',
      'AFP',
      'Europa Press',
      'EFE / Redacción',
      'Redacción / EFE',
      'Redacción / Agencias',
      'Escrito por',
      'Publicado por',
      'Tiempo de lectura: 0 min',
      'Tiempo de lectura: 0 minutos',
      'Lectura: 0 min',
      '0 min de lectura',
      '0 minutos de lectura',
      '0 min lectura',
      '0 visitas',
      'Última actualización',
      'Archivado en',
      'Etiquetas'
    ],
    examples: ['{{Tiempo de lectura: 8 minutos}}', '{{hace 3 horas}}', '{{(Agencias)}}'],
    nearMisses: ['Redacción de un testamento', 'EFE y otras agencias cubrieron la noticia desde el primer día.']
  },
  tags: {
    category: 'byline',
    hints: ['etiquetas:', 'archivado en:', 'tags:', 'temas:'],
    pattern: /^\W{0,3}(?:archivado en|etiquetas|tags|temas(?=[^,]{2,40},)): ?[^.!?;]{2,240}$/iu,
    examples: ['{{Archivado en: Puertos, Transporte, Cádiz}}', '{{Etiquetas: ferry, puerto, obras}}'],
    nearMisses: ['Archivado en 1994 por falta de pruebas, el caso volvió al juzgado en marzo.']
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      'Sobre el autor',
      'Sobre la autora',
      'Acerca del autor',
      'Acerca de la autora',
      'Sobre la firma',
      'Más sobre el autor',
      'Ver todas las entradas',
      'Ver todos sus artículos'
    ],
    examples: ['{{Sobre la firma}}', '{{Acerca del autor}}'],
    nearMisses: ['Sobre los autores del robo no hay pistas']
  },
  'bio-role': {
    category: 'bio',
    precision: 0.86,
    hints: ['es redactor', 'es corresponsal', 'es periodista'],
    pattern: new RegExp(`^(?:${person} e|E)s (?:redactora?|corresponsal|periodista) de (?:la sección|la redacción|\\p{Lu})`, 'u'),
    examples: ['{{Lucía Ferrán es redactora de Economía y escribe sobre puertos.}}', '{{Es corresponsal de EFE en el norte.}}'],
    nearMisses: ['Es periodista de profesión y marinero de corazón, y las dos cosas le salen bien.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Todos los derechos reservados.',
      '© 0 Todos los derechos reservados.',
      'Copyright 0',
      'Aviso legal',
      'Aviso de privacidad',
      'Política de privacidad',
      'Términos y condiciones',
      'Términos de uso',
      'Condiciones de uso',
      'Normas de participación',
      'Quiénes somos',
      'Contáctanos',
      'Contacta con nosotros',
      'Trabaja con nosotros',
      'Anúnciate',
      'Mapa del sitio',
      'Se adhiere a los criterios de',
      'Más información sobre The Trust Project'
    ],
    examples: ['{{AVISO LEGAL}}', '{{© 2024 Todos los derechos reservados}}'],
    nearMisses: ['Quiénes somos y adónde vamos son dos preguntas que el pueblo se hace cada invierno.']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['derechos reservados', 'prohibida la re', 'prohibida su re'],
    pattern:
      /^(?:[^.]{0,80}(?:©|copyright) .{0,80})?(?:todos los )?derechos reservados(?! al? )|^[^,]{0,40}prohibida (?:la|su) re(?:producción|distribución) .{0,30}(?:total|parcial|sin |todo )/iu,
    examples: [
      '{{© 2024 La Gaceta del Puerto. Todos los derechos reservados.}}',
      '{{Queda prohibida la reproducción total o parcial sin autorización.}}'
    ],
    nearMisses: ['Todos los derechos reservados a los nobles pasaron en 1812 al ayuntamiento.']
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: ['de afilia', 'opiniones expresadas', 'opiniones vertidas'],
    pattern:
      /^(?:est[ea] (?:artículo|post|contenido|página) [^.]{0,60}de afilia|(?:si|cuando) (?:compras|compra) [^.]{0,90}de afilia|las opiniones (?:expresadas|vertidas) )/iu,
    removes: 'sentence',
    examples: [
      '{{Este artículo contiene enlaces de afiliados, por los que podemos recibir una comisión.}}',
      '{{Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor.}}'
    ],
    nearMisses: ['El sindicato perdió dos mil afiliados en la crisis del astillero.']
  },
  'source-line': {
    category: 'source',
    hints: ['fuente:', 'fuentes:', 'con información de', 'originalmente en'],
    pattern: new RegExp(
      `^\\(?(?:F(?:uente|UENTE)[sS]?: ?${credit}|Con información de (?:la |Agencia )?${agency}.{0,60}$|(?:Est[ea] (?:artículo|nota|texto) (?:fue|ha sido) p|P)ublicad[oa] originalmente en .{2,100}$)`,
      'u'
    ),
    examples: ['{{Fuente: EFE}}', '{{(Con información de AFP)}}', '{{Este artículo fue publicado originalmente en La Gaceta del Puerto.}}'],
    nearMisses: [
      'Fuente: la plaza tiene una, de piedra, con cuatro caños y un santo.',
      'Con información de la policía, el juez ordenó registrar la casa del contable.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...each(
        ['La noticia continúa', 'La nota continúa', 'Sigue leyendo', 'Continúa'],
        ['después de la publicidad', 'después del anuncio', 'tras la publicidad']
      ),
      'Publicidad',
      'Anuncio',
      'Anuncios',
      'Espacio publicitario',
      'Patrocinado',
      'Patrocinado por',
      'Contenido patrocinado',
      'Enlaces patrocinados',
      'Contenido promocionado',
      'Contenido ofrecido por',
      'Ofrecido por',
      'Publirreportaje',
      'Branded content',
      'Cerrar anuncio',
      'Comprar ahora',
      'Comprar en Amazon',
      'Ver oferta',
      'Ver precio',
      'Añadir al carrito',
      'Agregar al carrito'
    ],
    examples: ['{{PUBLICIDAD}}', '{{Contenido patrocinado}}', '{{La nota continúa después de la publicidad}}'],
    nearMisses: ['Publicidad engañosa', 'Comprar ahora es caro, pero esperar lo será todavía más, calcula el agente.']
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      ...each(['Deja', 'Dejar', 'Escribe', 'Añade'], ['un comentario', 'tu comentario']),
      'Comentarios (0)',
      '0 comentarios',
      'No hay comentarios',
      'Deja una respuesta',
      'Tu dirección de correo electrónico no será publicada.',
      'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
      'Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.',
      'Lo siento, debes estar conectado para publicar un comentario.',
      'Deja un comentario Cancelar respuesta',
      'Deja una respuesta Cancelar la respuesta',
      'Cancelar respuesta',
      'Comentar',
      'Ver comentarios',
      'Ver comentarios (0)',
      'Ir a los comentarios (0)',
      'Cargar más comentarios',
      'Los comentarios están cerrados.',
      'Publicar comentario',
      'Publicar un comentario',
      'Enviar comentario',
      'Responder',
      'Regístrate para comentar',
      'Inicia sesión para comentar',
      'Sé el primero en comentar',
      'Únete a la conversación',
      'Participa en la conversación'
    ],
    examples: ['{{Deja un comentario}}', '{{Comentarios (12)}}', '{{¡Sé el primero en comentar!}}'],
    nearMisses: ['Comentarios', 'Responder era fácil, dice la testigo; lo difícil era que alguien escuchara la respuesta.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['en los comentarios'],
    pattern: /^\W{0,3}(?:cuéntanos|dinos|te leemos|deja tu) [^.]{0,80}en los comentarios/iu,
    removes: 'sentence',
    examples: ['{{Te leemos en los comentarios.}}', '{{Cuéntanos qué opinas en los comentarios.}}'],
    nearMisses: ['Los comentarios de los lectores llenaron tres páginas, y ninguno defendía al alcalde.']
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      ...each(['Leer', 'Lee', 'Ver', 'Mostrar', 'Cargar', 'Saber'], ['más']),
      'Leer nota completa',
      'Leer artículo completo',
      'Continuar leyendo',
      'Ver menos',
      'Mostrar menos',
      'Ver todo',
      'Ver en vivo',
      'Edición impresa',
      'Ver todos',
      'Ver todas',
      'Ver más noticias',
      'Cargar más noticias',
      'Ver vídeo',
      'Ver esta publicación en Instagram',
      'Una publicación compartida de',
      'Más información',
      'Más información aquí',
      'Haz clic aquí',
      'Saltar al contenido',
      'Saltar al contenido principal',
      'Ir al contenido',
      'Ir al contenido principal',
      'Volver al inicio',
      'Volver arriba',
      'Ir arriba',
      'Página siguiente',
      'Página anterior',
      'Siguiente',
      'Anterior',
      'Página 0 de 0',
      'Menú principal',
      'Abrir menú',
      'Cerrar menú',
      'Navegación de entradas',
      'Buscar',
      'Iniciar sesión',
      'Inicia sesión',
      'Registrarse',
      'Regístrate',
      'Crear cuenta',
      'Mi cuenta',
      '¿Olvidaste tu contraseña?',
      '¿Has olvidado tu contraseña?',
      'Cerrar',
      'Cargando',
      'Enviar',
      'Tabla de contenidos',
      'Índice de contenidos',
      'En este artículo',
      'Reproducir',
      'Reproducir vídeo',
      'Activar sonido',
      'Pantalla completa',
      'Este contenido no está disponible.',
      'Este video no está disponible.',
      'Página no encontrada',
      'Ha ocurrido un error.',
      'Se abre en una ventana nueva',
      'Usted está aquí',
      'Final de Recomendamos',
      'Saltar Recomendamos y continuar leyendo',
      'Fin del artículo',
      'Resumen generado por IA'
    ],
    examples: ['{{Saltar al contenido}}', '{{← Anterior}}', '{{Leer más »}}', '{{Cargando…}}', '{{Página 2 de 5}}'],
    nearMisses: ['Cerrar el puerto', 'Buscar setas sin permiso cuesta desde este otoño trescientos euros.', 'Última hora']
  },
  'nav-technical': {
    category: 'nav',
    hints: ['javascript', 'tu navegador'],
    pattern: /^(?:[^.]{3,70} )?(?:(?:habilit|activ)ar? (?:el )?javascript|tu navegador no (?:soporta|admite|es compatible))/iu,
    removes: 'sentence',
    examples: ['{{Para ver los comentarios, es necesario activar JavaScript.}}', '{{Tu navegador no soporta el elemento de vídeo.}}'],
    nearMisses: [
      'Su navegador no se equivocaba nunca: conocía cada roca de la costa y cada corriente.',
      'El curso enseña JavaScript en doce semanas.'
    ]
  }
})
