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

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre', 'diciembre']
const shortMonths = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'sept', 'oct', 'nov', 'dic']
const days = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
const dates = [...months.flatMap((m) => [`0 de ${m} de 0`, `0 de ${m}, 0`, `${m} 0, 0`]), ...shortMonths.flatMap((m) => [`0 ${m} 0`, `0 ${m}. 0`]), '0/0/0', '0-0-0']
const times = ['0:0', '0:0 h', '0:0h', '0:0 hs', '0:0 am', '0:0 pm', '0:0 cet', '0:0 cest']
const networks = ['Facebook', 'Twitter', 'X', 'Instagram', 'TikTok', 'YouTube', 'WhatsApp', 'Telegram', 'LinkedIn', 'Threads', 'Bluesky', 'Google News', 'Google Discover', 'Google Noticias', 'Google', 'Spotify', 'redes', 'redes sociales', 'nuestras redes', 'nuestras redes sociales', 'las redes sociales']
/** Labels before the title of another story, by what they ask. */
const also = each(['lee', 'lea', 'leé', 'leer', 'puedes leer', 'puede leer', 'podés leer', 'mira', 'mire', 'mirá', 'ver', 'vea', 'escucha', 'descubre', 'conoce', 'consulta'], ['también'])
const interest = [
  ...each(['te', 'le', 'les', 'también te', 'también le', 'también les', 'quizás te', 'quizá te', 'tal vez te', 'además te'], ['puede interesar', 'podría interesar', 'pueden interesar', 'podrían interesar']),
  'también te interesa', 'además te interesa', 'quizás te interese', 'quizá te interese', 'tal vez te interese', 'te puede interesar leer', 'te puede interesar también', 'le puede interesar también'
]
const advice = ['te recomendamos leer', 'le recomendamos leer', 'recomendamos leer', 'le sugerimos leer', 'te sugerimos leer', 'te sugerimos', 'lectura recomendada', 'noticia relacionada', 'noticias relacionadas', 'nota relacionada', 'artículo relacionado', 'artículos relacionados', 'contenido relacionado', 'relacionado', 'relacionada']
const more = ['sigue leyendo', 'seguí leyendo', 'seguir leyendo', 'siga leyendo', 'continúa leyendo', 'puedes leer', 'puede leer', 'podés leer', 'también puedes leer', 'también puede leer', 'lee además', 'lea además', 'leer además', 'mira además', 'ver además', 'lee aquí', 'leé acá', 'entérate más', 'lee más', 'lea más', 'leer más', 'ver más']
const separator = '[:|►▶»>→–—-]{1,2}'
const title = '[¿¡"“«\']{0,2}[\\p{Lu}\\p{N}]'
/** A whole line: the label and a title, of several sentences or questions too. */
const titleLine = (labels: readonly string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(labels)}) ?${separator} ?${title}.{3,230}[^.…\\s]$`, 'u')
/** A sentence: the label and a title. */
const titleSentence = (labels: readonly string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${starts(labels)}) ?[:|►▶»>→] ?${title}.{8,200}$`, 'u')
const hintsAlso = ['lee también', 'lea también', 'leer también', 'mira también', 'mire también', 'ver también', 'vea también', 'escucha también', 'descubre también', 'conoce también', 'consulta también'] as const
const hintsInterest = ['interesar', 'te interes'] as const
const hintsAdvice = ['recomendamos leer', 'sugerimos', 'lectura recomendada', 'relacionad'] as const
const hintsMore = ['leyendo', 'puede leer', 'puedes leer', 'podés leer', 'lee además', 'lea además', 'leer además', 'ver además', 'mira además', 'lee aquí', 'lee acá', 'entérate más', 'lee más', 'lea más', 'leer más', 'ver más'] as const

export default defineRules('es', {
  'consent-lines': {
    category: 'consent',
    lines: stop([
      ...each(['Aceptar', 'Acepto', 'Rechazar', 'Denegar', 'Permitir', 'Autorizar', 'Administrar', 'Gestionar', 'Configurar', 'Personalizar', 'Configuración de', 'Ajustes de', 'Preferencias de', 'Política de', 'Más información sobre', 'Ver política de', 'Aviso de', 'Uso de'], ['cookies', 'las cookies', 'todas las cookies']),
      'Aceptar todo', 'Aceptar todas', 'Aceptar y continuar', 'Aceptar y cerrar', 'Aceptar y seguir navegando', 'Aceptar y navegar gratis', 'Aceptar selección', 'Aceptar solo las necesarias', 'Aceptar solo lo necesario', 'Rechazar todo', 'Rechazar todas', 'Rechazar y continuar', 'Rechazar y suscribirse', 'Rechazar y pagar', 'Continuar sin aceptar', 'Guardar preferencias', 'Guardar mis preferencias', 'Guardar configuración', 'Guardar y cerrar', 'Guardar ajustes', 'Guardar y aceptar', 'Gestionar opciones', 'Gestionar preferencias', 'Gestionar consentimiento', 'Gestionar el consentimiento', 'Gestionar el consentimiento de las cookies', 'Administrar consentimiento', 'Administrar opciones', 'Administrar preferencias', 'Configurar y rechazar', 'Configurar preferencias', 'Más opciones', 'Ver preferencias', 'Mis preferencias de privacidad', 'Configuración de privacidad', 'Configuración de la privacidad', 'Preferencias de privacidad', 'Centro de preferencias de privacidad', 'Tu privacidad es importante para nosotros', 'Su privacidad es importante para nosotros', 'Valoramos tu privacidad', 'Valoramos su privacidad', 'Nos importa tu privacidad', 'Nos preocupamos por tu privacidad', 'Respetamos tu privacidad', 'Cuidamos tu privacidad', 'Cookies estrictamente necesarias', 'Cookies técnicas', 'Cookies analíticas', 'Cookies de rendimiento', 'Cookies funcionales', 'Cookies de funcionalidad', 'Cookies publicitarias', 'Cookies de publicidad', 'Cookies de marketing', 'Cookies de terceros', 'Siempre activo', 'Siempre activas', 'Ver socios', 'Lista de socios', 'Lista de proveedores', 'Nuestros socios', 'Este sitio web usa cookies', 'Esta web utiliza cookies', 'Este sitio web utiliza cookies', 'Esta web usa cookies', 'Este sitio usa cookies', 'Este sitio utiliza cookies', 'Utilizamos cookies', 'Usamos cookies', 'He leído y acepto la política de privacidad', 'He leído y acepto las condiciones', 'Acepto la política de privacidad', 'Acepto los términos y condiciones', 'Acepto recibir comunicaciones comerciales', 'Acepto el aviso legal y la política de privacidad', 'Información básica sobre protección de datos', 'Protección de datos personales', 'Revocar consentimiento', 'Cambiar preferencias de cookies', 'Cargar contenido externo', 'Mostrar contenido externo', 'Activar contenido', 'Aceptar y ver el contenido', 'Aceptar cookies y ver el contenido'
    ]),
    examples: ['{{Aceptar todas las cookies}}', '{{CONFIGURACION DE COOKIES}}', '{{Tu privacidad es importante para nosotros.}}', '{{Continuar sin aceptar →}}'],
    nearMisses: ['Aceptar todas las condiciones fue un error, admitió el alcalde ante los vecinos del puerto.', 'Rechazar todo lo que venga de fuera no es un programa, dijo la concejala.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern: /^(?:(?:(?:en )?(?:este|esta|nuestro|nuestra|el|la|nuestros|nuestras) (?:sitio|página|web|portal|sitios|páginas)(?: web)?|nosotros y nuestros (?:socios|\d{1,4} socios)|nuestros socios y nosotros|(?:en|desde) [\p{Lu}][\p{L}.]{1,25}(?: [\p{L}.]{1,25})?|tanto nosotros como nuestros socios|con su acuerdo, nosotros y nuestros socios),? )?(?:utilizamos|usamos|utiliza|usa|hace uso de|empleamos|emplea|almacenamos|usan|utilizan)(?: las)? (?:tanto )?cookies(?: propias(?: y|,)(?: de)? (?:terceros|ajenas)| técnicas| y (?:otras )?tecnologías (?:similares|parecidas)| o (?:tecnologías|identificadores) similares| de terceros| propias)?,? (?:para (?:mejorar|analizar|mostrar|ofrecer|personalizar|recordar|garantizar|almacenar|que (?:usted|la|tengas?|puedas)|recopilar|facilitar|optimizar|fines|medir|asegurar|elaborar|obtener|conocer|dar|proporcion|hacer|brindar|permitir|el|la)|con (?:el fin|la finalidad|el objetivo)|que (?:nos )?permit|y (?:otras|tecnologías)|con fines|a fin de|necesarias)[^"“”«»]{4,300}$/iu,
    removes: 'sentence',
    examples: ['{{Utilizamos cookies propias y de terceros para mejorar nuestros servicios y mostrarle publicidad.}}', '{{Este sitio web utiliza cookies para que usted tenga la mejor experiencia de usuario.}}', '{{Nosotros y nuestros socios usamos cookies y tecnologías similares para analizar el tráfico.}}'],
    nearMisses: ['Usamos cookies de avena para la base de la tarta, y queda mejor que con galletas.', 'El informe explica que la empresa utiliza cookies para seguir a los menores, algo que la ley prohíbe.']
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['continúa navegando', 'continua navegando', 'continúas navegando', 'seguir navegando', 'sigues navegando', 'sigue navegando', 'al suscribirte', 'al registrarte', 'al hacer clic', 'al utilizar este'],
    pattern: /^(?:(?:si|al) (?:continúas?|sigues?|seguir|continuar) navegando[^"“”«»]{0,60}(?:acept|consider|consient|consentim|cookie)[^"“”«»]{0,160}|al (?:suscribirte|suscribirse|registrarte|registrarse|hacer clic|utilizar este sitio|usar este sitio)[^"“”«»]{0,90}(?:aceptas?|está(?:s)? de acuerdo|consientes?|confirmas?|autorizas?) [^"“”«»]{0,200})$/iu,
    removes: 'sentence',
    examples: ['{{Si continúa navegando, consideramos que acepta su uso.}}', '{{Al suscribirte aceptas nuestra política de privacidad.}}', '{{Al hacer clic en Enviar, aceptas recibir nuestros boletines.}}'],
    nearMisses: ['Al hacer clic en la foto, el hombre descubrió que era su propia casa.', 'Si continúas navegando hacia el norte, verás el faro antes de que anochezca.']
  },
  'consent-embed': {
    category: 'consent',
    hints: ['aceptar las cookies', 'aceptes las cookies', 'acepta las cookies', 'acepta cookies', 'aceptas las cookies', 'habilita las cookies', 'contenido externo', 'consentimiento'],
    pattern: /^(?:para (?:ver|visualizar|mostrar|cargar|reproducir|escuchar) [^"“”«»]{2,80}(?:acept|habilit|consentimiento|permit)[^"“”«»]{0,120}|(?:este contenido|este vídeo|este video|esta publicación) [^"“”«»]{0,80}(?:cookies|consentimiento|contenido externo)[^"“”«»]{0,120}|(?:necesitamos|requerimos) tu consentimiento para (?:mostrar|cargar)[^"“”«»]{3,120})$/iu,
    removes: 'sentence',
    examples: ['{{Para ver este contenido es necesario aceptar las cookies de terceros.}}', '{{Este vídeo no se puede reproducir porque no aceptas las cookies.}}', '{{Necesitamos tu consentimiento para cargar este mapa.}}'],
    nearMisses: ['Para vender el cuadro hay que pedir el consentimiento de la familia, que vive en otra ciudad.', 'Este contenido del tratado se conoció sin el permiso de nadie.']
  },
  'consent-data': {
    category: 'consent',
    hints: ['recaptcha', 'responsable del tratamiento', 'darte de baja', 'darse de baja', 'tus datos', 'sus datos', 'protección de datos'],
    pattern: /^(?:este (?:sitio|formulario)(?: web)? está protegido por recaptcha.{0,160}|responsable del tratamiento ?: ?.{2,200}|(?:puedes|podrás|podés|puede|podrá) (?:darte|darse) de baja (?:en cualquier momento|cuando quieras|cuando quiera)[^"“”«»]{0,90}|(?:utilizaremos|usaremos|trataremos) (?:tus|sus) datos [^"“”«»]{3,200}|(?:tus|sus) datos (?:personales )?(?:serán|se utilizarán|se tratarán|no se compartirán|no serán)[^"“”«»]{3,200}|(?:consulta|lee|lea|consulte) (?:nuestra|la) (?:política de (?:privacidad|protección de datos)|información (?:adicional )?sobre protección de datos)[^"“”«»]{0,100})$/iu,
    removes: 'sentence',
    examples: ['{{Este sitio está protegido por reCAPTCHA y se aplican la política de privacidad y los términos de Google.}}', '{{Puedes darte de baja en cualquier momento.}}', '{{Responsable del tratamiento: Ediciones del Puerto, S. L.}}'],
    nearMisses: ['Tus datos están en venta desde hace años, advierte la abogada en la primera página de su libro.', 'Puede darse de baja quien quiera, respondió el presidente del club, pero nadie lo hizo.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: plain([
      ...also, ...interest, ...advice, ...more,
      'Te recomendamos', 'Te recomendamos leer', 'Te recomendamos también', 'Le recomendamos', 'Recomendamos', 'Recomendados', 'Recomendadas', 'Recomendaciones para ti', 'Recomendado para ti', 'Recomendados para ti', 'Recomendadas para ti', 'Recomendado para vos', 'Recomendado para usted', 'Te sugerimos', 'Seleccionado para ti', 'Seleccionadas para ti', 'Elegido para vos',
      ...each(['Noticias', 'Notas', 'Artículos', 'Contenidos', 'Entradas', 'Temas', 'Historias', 'Publicaciones', 'Posts', 'Reportajes', 'Vídeos', 'Videos', 'Recetas'], ['relacionadas', 'relacionados', 'recomendadas', 'recomendados', 'destacadas', 'destacados', 'recientes', 'populares', 'más leídas', 'más leídos', 'más vistas', 'más vistos', 'similares', 'que te pueden interesar', 'que te puede interesar', 'que podrían interesarte', 'que pueden interesarte']),
      'Artículo relacionado', 'Noticia relacionada', 'Nota relacionada', 'Tema relacionado', 'Contenido relacionado', 'Información relacionada', 'Enlaces relacionados', 'Enlace relacionado', 'Entrada relacionada', 'Relacionado', 'Relacionados', 'Relacionada', 'Relacionadas', 'Vídeo relacionado', 'Cobertura relacionada', 'Análisis relacionado',
      'Lo más leído', 'Lo más leído hoy', 'Lo más leído de la semana', 'Lo más leído en la web', 'Lo más visto', 'Lo más visto hoy', 'Lo más comentado', 'Lo más compartido', 'Lo más nuevo', 'Lo más reciente', 'Lo más popular', 'Lo más destacado del día', 'Lo último', 'Lo último en', 'Las más leídas', 'Las más vistas', 'Las más leídas de la semana', 'Las + leídas', 'Lo + leído', 'Lo + visto', 'Los más leídos', 'Los más vistos', 'Más leídas', 'Más leídos', 'Más leído', 'Más vistas', 'Más visto', 'Más vistos', 'Más populares', 'Más comentadas', 'Ranking de noticias', 'Top noticias', 'Es tendencia', 'Es noticia', 'Son tendencia', 'Trending', 'Tendencias hoy',
      'Últimas noticias', 'Últimas noticias de hoy', 'Últimas notas', 'Últimas entradas', 'Últimas publicaciones', 'Últimos artículos', 'Últimos vídeos', 'Últimos videos', 'Últimas recetas', 'Últimas noticias en', 'Último momento', 'Entradas recientes', 'Entradas anteriores', 'Noticias de hoy', 'Noticias importantes', 'Noticias principales', 'Noticias en vivo', 'Más noticias', 'Más noticias de hoy', 'Más noticias de', 'Más noticias en', 'Más noticias como esta', 'Más notas', 'Más artículos', 'Más contenidos', 'Más contenido', 'Más historias', 'Más para leer', 'Más para ti', 'Más entradas', 'Más reportajes', 'Más vídeos', 'Más videos', 'Más sobre este tema', 'Más sobre el tema', 'Más sobre esta noticia', 'Más sobre', 'Más de este tema', 'Más de este autor', 'Más de esta sección', 'Más de esta categoría', 'Más de lo mismo', 'Más del autor', 'Más de nuestro blog', 'Más en esta sección', 'Más en la web', 'Más de', 'Más en', 'Más temas', 'Más recetas', 'Más episodios',
      'Otras noticias', 'Otras noticias de interés', 'Otras noticias que te pueden interesar', 'Otras notas', 'Otras entradas', 'Otros artículos', 'Otros artículos de interés', 'Otros artículos que te pueden interesar', 'Otros artículos del autor', 'Otros contenidos', 'En otras noticias', 'Otros lectores han leído', 'Otros usuarios también leyeron', 'Los lectores también leyeron', 'También en la web', 'También en portada', 'En portada', 'Hoy en portada', 'Hoy destacamos', 'Destacados de hoy', 'Lo destacado', 'Lo destacado de hoy', 'No te lo pierdas', 'No te pierdas', 'No se lo pierda', 'No se pierda', 'No te pierdas estas noticias', 'No se pierda esto', 'Sigue leyendo', 'Seguí leyendo', 'Siga leyendo', 'Seguir leyendo', 'Continúa leyendo', 'Lee esto', 'Lee esto a continuación', 'Para leer más', 'Para seguir leyendo', 'A continuación, lee', 'Artículo siguiente', 'Siguiente artículo', 'Artículo anterior', 'Siguiente noticia', 'Noticia siguiente', 'Noticia anterior', 'Próximo artículo', 'Próxima noticia', 'Nota siguiente', 'Nota anterior', 'Próxima nota', 'Entrada siguiente', 'Entrada anterior', 'Siguiente entrada', 'Publicación anterior', 'Publicación siguiente', 'Lo más leído en nuestra web', 'Contenido que te puede interesar', 'De interés', 'Temas de interés', 'Te puede gustar', 'También te puede gustar', 'También te podría gustar', 'Quizás te guste', 'Mira también', 'Mirá también', 'Ver además', 'Leer además', 'Historias recomendadas', 'Contenidos recomendados', 'Contenido recomendado', 'Selección del editor', 'Elección del editor', 'Recomendado por los editores', 'Recomendados por el editor', 'Tu selección', 'Descubre más', 'Descubre más desde'
    ]),
    examples: ['{{Te puede interesar:}}', '{{LO MÁS LEÍDO}}', '{{Noticias relacionadas}}', '{{Seguí leyendo:}}', '{{LEA TAMBIEN}}'],
    nearMisses: ['Más noticias malas llegaron con el correo de la tarde, y nadie quiso abrir las cartas.', 'Lo más leído de aquella biblioteca eran las novelas del Oeste, según el viejo librero.', 'Seguir leyendo era lo único que le calmaba por las noches, cuenta su hija.']
  },
  'also-line': {
    category: 'related',
    hints: hintsAlso,
    pattern: titleLine(also),
    examples: ['{{Lee también: ¿Quién paga el puente? Lo que se sabe del plan}}', '{{Leé también | El ferry pierde su último horario}}', '{{LEA TAMBIEN - Por qué cayó el puente. Y qué pasará ahora}}'],
    nearMisses: ['Lee también: quien no lee no escribe, repetía el maestro a los muchachos del pueblo.', 'Ver también la otra orilla']
  },
  'also-sentence': {
    category: 'related',
    hints: hintsAlso,
    pattern: titleSentence(also),
    removes: 'sentence',
    examples: ['El puente cerró a las ocho. {{Lea también: Diez puentes que nunca se abrieron}}', '{{Mirá también: La larga espera del nuevo ferry.}} El intendente no quiso hablar.', '{{(Lee también: El muro del puerto costará el doble.)}}'],
    nearMisses: ['Lee también: al abuelo le gustaba dar esa orden al acabar la cena, y nadie la cumplía.', 'Lee también a Cervantes, le decía su abuela, y no te fíes de los resúmenes.']
  },
  'interest-line': {
    category: 'related',
    hints: hintsInterest,
    pattern: titleLine(interest),
    examples: ['{{TE PUEDE INTERESAR: Cierran el paso de la sierra por nieve}}', '{{También te puede interesar: «Nadie nos preguntó». Los vecinos hablan del muro}}', '{{Te puede interesar | ¿Vuelve el ferry? Lo que se sabe}}'],
    nearMisses: ['Le puede interesar: a un niño de ocho años todo le puede interesar, dice la maestra.', 'Te puede interesar o no']
  },
  'interest-sentence': {
    category: 'related',
    hints: hintsInterest,
    pattern: titleSentence(interest),
    removes: 'sentence',
    examples: ['{{(Te puede interesar: El muro del puerto costará el doble.)}}', 'El puente cerró a las ocho. {{Le puede interesar: Diez puentes que nunca se abrieron.}}'],
    nearMisses: ['Me dijo que podría interesar: era una casa sin techo, pero con vistas al puerto.', 'Le puede interesar: todo depende de cómo se lo cuentes, explica la psicóloga.']
  },
  'advice-line': {
    category: 'related',
    hints: hintsAdvice,
    pattern: titleLine(advice),
    examples: ['{{Noticia relacionada: ¿Quién paga el muro? Las claves del plan}}', '{{Relacionado: El ferry pierde su último horario}}', '{{Te recomendamos leer: Por qué cayó el puente viejo}}'],
    nearMisses: ['Relacionado: con la familia del alcalde, el contratista ganó tres obras en un año', 'Relacionado con el alcalde']
  },
  'advice-sentence': {
    category: 'related',
    hints: hintsAdvice,
    pattern: titleSentence(advice),
    removes: 'sentence',
    examples: ['El molino abrió en mayo. {{Nota relacionada: La historia del molino viejo.}}', '{{Artículo relacionado: Diez puentes que nunca se abrieron}}'],
    nearMisses: ['Te sugerimos: así empezaban todas las cartas del banco, y ninguna sugería nada bueno.', 'El artículo relacionado con el puente se aprobó por dos votos.']
  },
  'more-line': {
    category: 'related',
    hints: hintsMore,
    pattern: titleLine(more),
    examples: ['{{Seguí leyendo: ¿Quién paga el muro? Las claves del plan}}', '{{PUEDES LEER: El ferry pierde su último horario}}', '{{Lee más: Por qué cayó el puente viejo}}'],
    nearMisses: ['Lee más: lee de noche, lee en el tren, lee en la cola del mercado', 'Ver más lejos']
  },
  'more-sentence': {
    category: 'related',
    hints: hintsMore,
    pattern: titleSentence(more),
    removes: 'sentence',
    examples: ['El molino abrió en mayo. {{Puede leer: La historia del molino viejo.}}', '{{Sigue leyendo: Diez puentes que nunca se abrieron}}'],
    nearMisses: ['Seguir leyendo: eso era lo único que pedía el preso, y ni eso le dejaron.', 'Lee más: eso fue todo lo que le recomendó el médico.']
  },
  'related-glued': {
    category: 'related',
    hints: ['lee también', 'lea también', 'leé también', 'leer también', 'mira también', 'mirá también', 'ver también', 'te puede interesar', 'le puede interesar', 'seguí leyendo'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:[Ll](?:ee|ea|eé|eer)|[Mm]ir[aá]|[Vv]er|LEE|LEA|LEER|MIRA|MIRÁ|VER) (?:[Tt]ambi[eé]n|TAMBI[EÉ]N)|(?:[Tt]ambién )?(?:[Tt]e|[Ll]e) puede [Ii]nteresar|TE PUEDE INTERESAR|[Ss]eguí leyendo) ?[¿¡"“«]?(?:[\p{Lu}\p{N}]\S{0,24})(?: [^\s.]{1,30}){4,24}[^.,;:\s]$/u,
    examples: ['{{Lee también Cierran tres puentes de la provincia por el temporal}}', '{{Te puede interesar El ferry pierde su último horario de la noche}}', '{{Leé también«Nadie nos preguntó»: los vecinos hablan del muro}}'],
    nearMisses: ['Lee también Cervantes con los ojos de un niño, y por eso lo entiende mejor que nosotros.', 'Ver también Roma']
  },
  'related-here': {
    category: 'related',
    hints: ['aquí', 'este enlace', 'este link', 'siguiente enlace', 'siguiente link', 'haz clic', 'haga clic', 'hacé clic', 'pincha', 'este artículo'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:puedes?|podés|podéis|pueden) )?(?:(?:lee|lea|leé|leer|ver|mira|mirá|consulta|consultá|consulte|consultar|descarga|descargar|escucha|escuchar|revisa|revisar|conoce|conocer|accede|acceder|encuentra|encontrar|descubre|visita|sigue|seguir)(?: (?:aquí|acá))? (?:la|el|los|las|más|todas?|todos?|nuestra|nuestro)(?: [^\s.?!"“”«»,]{1,24}){0,9} (?:aquí|acá|en este enlace|en este link|en el siguiente enlace|en el siguiente link|haciendo clic aquí|pinchando aquí)|(?:lee|lea|leé|consulta|mira|mirá|escucha|descarga) (?:aquí|acá) (?:la|el|los|las|más|toda|todas|nuestra|nuestro) [^.?!"“”«»]{3,110}|(?:más (?:información|detalles|noticias|datos)|(?:la )?(?:nota|noticia|entrevista|información) completa|(?:el )?(?:artículo|informe|texto|reportaje|comunicado) completo)(?: sobre [^.?!"“”«»]{2,60})?,? ?:? (?:aquí|acá|en este enlace|en este link|en el siguiente enlace))[^\p{L}\p{N}]{0,4}$/iu,
    removes: 'sentence',
    examples: ['{{Lee la entrevista completa aquí.}}', '{{Puedes leer la nota completa en este enlace}}', 'El molino abrió en mayo. {{Más información aquí.}}', '{{Consulta aquí todas las noticias del puerto}}'],
    nearMisses: ['Puedes ver las islas desde aquí, y en los días claros también la costa de enfrente.', 'Se puede ver la casa aquí, dijo el guía, en el rincón derecho del cuadro.']
  },
  'related-click': {
    category: 'related',
    hints: ['haz clic', 'haga clic', 'hacé clic', 'hacer clic', 'haz click', 'pincha', 'pinche', 'da clic', 'dale clic', 'clic aquí'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:(?:para|si (?:quieres?|querés|deseas?)) [^.?!"“”«»]{3,120},? )?(?:haz|haga|hacé|da|dale|dé) (?:clic|click)(?: (?:aquí|acá|en este enlace|en este link|en el siguiente enlace|en el enlace))|(?:(?:para|si (?:quieres?|querés|deseas?)) [^.?!"“”«»]{3,120},? )?(?:pincha|pinche|pinchá|clica) (?:aquí|acá|en este enlace|en el siguiente enlace))(?: (?:para|y) [^"“”«»]{3,140})?[^\p{L}\p{N}]{0,4}$/iu,
    removes: 'sentence',
    examples: ['{{Haz clic aquí para leer más noticias del puerto.}}', '{{Para ver la lista completa, haga clic aquí.}}', '{{Si quieres saber más sobre el molino, pincha aquí}}'],
    nearMisses: ['Haz clic aquí, decía la pantalla, y el anciano obedeció y esperó el café.', 'Da clic la cerradura y la puerta se abre sola, como en los cuentos.']
  },
  'related-more-on': {
    category: 'related',
    cue: true,
    hints: ['más sobre', 'más noticias', 'más de ', 'más en ', 'últimas noticias', 'lo último en', 'lo último de', 'todas las ', 'todos los artículos', 'más artículos', 'ver más'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:[Mm]ás noticias (?:de|sobre|en) |[Úú]ltimas noticias (?:de|sobre|en) |Lo (?:último|más leído|más visto) (?:en|de|sobre) |(?:Ver |Lee |Leer )?(?:[Tt]odas las |[Tt]odos los |[Mm]ás )(?:noticias|notas|entradas|publicaciones|artículos|historias) (?:de|del|sobre|en|por) |Ver (?:todas|todos|más) (?:de|en|sobre) |Ver más (?:noticias|notas|artículos|contenidos) (?:de|del|sobre|en) |Más artículos (?:de|sobre|en) )[\p{L}\p{N}"“«][^.?!,;:]{1,60}[^\p{L}\p{N}]{0,3}$/u,
    examples: ['{{Más noticias de Economía}}', '{{Lo último en Deportes}}', '{{Ver todas las entradas de Lucía Ferrán}}', '{{Últimas noticias sobre el puerto}}'],
    nearMisses: ['Lo último de la noche fue un vals, y con él se apagaron las luces del casino.', 'Más noticias de la guerra llegaron en abril, cuando nadie las esperaba ya.']
  },
  'related-previous': {
    category: 'related',
    hints: ['anterior', 'siguiente', 'próxim'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:[Aa]rtículo|[Ee]ntrada|[Nn]oticia|[Nn]ota|[Pp]ost|[Pp]ublicación) (?:anterior|siguiente|previa|previo|ANTERIOR|SIGUIENTE)|(?:Siguiente|Anterior|Próximo|Próxima) (?:artículo|entrada|noticia|nota|post|publicación)|(?:Anterior|Siguiente)(?=:)) ?[:→»›|–-]? ?[¿¡"“«]?[\p{Lu}\p{N}](?!.{0,180}\.$)\S{0,24}(?: \S{1,30}){2,24}$/u,
    examples: ['{{Entrada anterior: Diez puentes que nunca se abrieron}}', '{{Artículo siguiente El ferry pierde su último horario}}', '{{Siguiente: Por qué cayó el puente viejo}}'],
    nearMisses: ['Artículo siguiente de la ley', 'La nota anterior decía otra cosa, y por eso el juez llamó al escribano.']
  },
  'related-buttons': {
    category: 'nav',
    lines: stop(['Leer más', 'Lee más', 'Leer nota completa', 'Leer la nota completa', 'Leer artículo completo', 'Leer el artículo completo', 'Leer noticia completa', 'Leer completo', 'Leer nota', 'Leer noticia', 'Leer artículo', 'Leer entrada', 'Leer la entrada completa', 'Ver más', 'Ver menos', 'Ver todo', 'Ver todos', 'Ver todas', 'Ver todas las noticias', 'Ver todos los artículos', 'Ver más noticias', 'Ver más artículos', 'Ver más contenidos', 'Ver más vídeos', 'Ver nota', 'Ver noticia', 'Ver nota completa', 'Ver detalles', 'Ver artículo', 'Ver original', 'Ver vídeo', 'Ver el video', 'Ver perfil', 'Ver mapa más grande', 'Ampliar el mapa', 'Ver esta publicación en Instagram', 'Ver en Instagram', 'Ver publicación en X', 'Ver en YouTube', 'Ver en Facebook', 'Ver en Twitter', 'Mostrar más', 'Mostrar menos', 'Mostrar todo', 'Mostrar más noticias', 'Cargar más', 'Cargar más noticias', 'Cargar más artículos', 'Saber más', 'Conoce más', 'Conocer más', 'Conoce más aquí', 'Más info', 'Más información', 'Más detalles', 'Clic aquí', 'Haz clic aquí', 'Haga clic aquí', 'Hacé clic acá', 'Pincha aquí', 'Pulsa aquí', 'Más información aquí', 'Descubre más aquí', 'Una publicación compartida de', 'Continuar leyendo', 'Sigue leyendo aquí', 'Desplegar', 'Expandir', 'Ver respuestas']),
    examples: ['{{Leer más »}}', '{{Cargar más noticias}}', '{{Ver esta publicación en Instagram}}'],
    nearMisses: ['Leer más que escribir: ese era su consejo para los poetas jóvenes que la visitaban.', 'Ver todo aquello de cerca le cambió la vida, dice su hermana.']
  },
  'signup-lines': {
    category: 'signup',
    lines: call([
      ...each(['Síguenos en', 'Síguenos por', 'Seguinos en', 'Síganos en', 'Seguidnos en', 'Encuéntranos en', 'Encontranos en', 'Únete en', 'Estamos en', 'Visítanos en', 'Búscanos en', 'Síguenos también en', 'Sigue nuestras noticias en', 'Añádenos en', 'Agréganos en', 'Danos like en', 'Síguenos a través de'], networks),
      ...each(['Suscríbete', 'Suscribite', 'Suscríbase', 'Suscribirse', 'Apúntate', 'Apuntate', 'Inscríbete', 'Inscribite', 'Regístrate', 'Únete', 'Unite', 'Súmate', 'Sumate'], ['a nuestra newsletter', 'a la newsletter', 'a nuestro newsletter', 'al newsletter', 'a nuestras newsletters', 'a nuestro boletín', 'al boletín', 'a nuestros boletines', 'a nuestro canal de WhatsApp', 'a nuestro canal de Telegram', 'al canal de WhatsApp', 'al canal de Telegram', 'a nuestro canal', 'a nuestro canal de YouTube', 'a nuestro podcast', 'a la comunidad', 'a nuestra comunidad', 'a nuestro blog', 'gratis', 'ahora', 'aquí', 'ya', 'hoy', 'por email', 'por correo electrónico', 'a nuestro grupo de WhatsApp']),
      'Suscríbete', 'Suscribite', 'Suscríbase', 'Suscribirme', 'Suscribirse', 'Quiero suscribirme', 'Quiero recibirlo', 'Quiero recibir la newsletter', 'Suscríbete para seguir leyendo', 'Suscríbete para continuar leyendo', 'Suscríbase para seguir leyendo', 'Suscríbete para leer', 'Suscríbete por solo 0 €', 'Suscríbete y lee sin límites', 'Suscríbete por 0€', 'Suscripción digital', 'Hazte suscriptor', 'Hazte premium', 'Hazte prémium', 'Lee sin límites', 'Leer sin límites', 'Lee gratis', 'Ver planes', 'Ver suscripciones', 'Ver oferta de suscripción', 'Elige tu suscripción', 'Elige tu plan', 'Pruébalo gratis', 'Cancela cuando quieras', 'Regala una suscripción', 'Accede a todos los contenidos',
      '¿Ya eres suscriptor?', '¿Ya eres suscriptor? Inicia sesión', '¿Ya eres suscriptor? Inicia sesión aquí', '¿Ya es suscriptor?', '¿Ya sos suscriptor?', '¿Ya tienes una cuenta?', '¿Ya tienes cuenta?', '¿Ya tienes una cuenta? Inicia sesión', '¿Ya tienes cuenta? Inicia sesión', '¿Ya estás suscrito?', '¿Ya estás registrado?', '¿Aún no tienes cuenta?', '¿No tienes cuenta?', '¿No tienes cuenta? Regístrate', '¿Todavía no eres suscriptor?', '¿Aún no estás suscrito?', '¿Quieres seguir leyendo?', '¿Quieres añadir otro usuario a tu suscripción?', 'Tu suscripción se está usando en otro dispositivo', 'Añadir usuario', 'Continuar leyendo aquí', 'Cambia tu suscripción a la modalidad Premium',
      'Exclusivo suscriptores', 'Exclusivo para suscriptores', 'Exclusiva suscriptores', 'Solo suscriptores', 'Solo para suscriptores', 'Sólo para suscriptores', 'Contenido exclusivo', 'Contenido exclusivo para suscriptores', 'Contenido solo para suscriptores', 'Contenido exclusivo para socios', 'Noticia exclusiva para suscriptores', 'Artículo exclusivo para suscriptores', 'Este contenido es exclusivo para suscriptores', 'Este es un contenido exclusivo para suscriptores', 'Este artículo es exclusivo para suscriptores', 'Este artículo es solo para suscriptores', 'Contenido premium', 'Artículo solo para suscriptores', 'Contenido para suscriptores', 'Inicia sesión para seguir leyendo', 'Regístrate para seguir leyendo', 'Regístrate gratis para seguir leyendo', 'Regístrate gratis y sigue leyendo', 'Para continuar leyendo, suscríbete', 'Para seguir leyendo, suscríbete', 'Te quedan 0 artículos gratis', 'Esta noticia es solo para suscriptores',
      'Activa las notificaciones', 'Activar notificaciones', 'Activá las notificaciones', 'Permitir notificaciones', 'Recibir notificaciones', 'Recibe notificaciones', 'Recibir alertas', 'Descarga nuestra app', 'Descarga la app', 'Descargá la app', 'Descarga la aplicación', 'Descárgate la app', 'Descarga nuestra aplicación', 'Disponible en Google Play', 'Disponible en App Store', 'Descárgalo en el App Store', 'Consíguelo en el App Store', 'Consíguelo en Google Play', 'Nuestros boletines', 'Nuestras newsletters', 'Boletín de noticias', 'Recibe nuestra newsletter', 'Recibe nuestro boletín', 'Recibe nuestro newsletter', 'Recibí nuestro newsletter', 'Recibe las noticias en tu correo', 'Recibe las últimas noticias', 'Recibe las noticias más importantes', 'Recibe lo mejor en tu correo', 'Síguenos', 'Seguinos', 'Síganos', 'Síguenos en nuestras redes sociales', 'Síguenos en redes', 'Sigue nuestro canal de WhatsApp', 'Sigue nuestro podcast', 'Sigue nuestro canal', 'Seguir al autor', 'Seguir a este autor', 'Seguir tema', 'Seguir en Google', 'Añadir como fuente preferida en Google', 'Agregar como fuente preferida en Google', 'Elígenos como fuente preferida', 'Tu correo electrónico', 'Tu email', 'Tu e-mail', 'Introduce tu correo electrónico', 'Introduce tu email', 'Ingresa tu correo electrónico', 'Ingresa tu email', 'Ingresá tu email', 'Escribe tu correo electrónico', 'Gracias por suscribirte', 'Gracias por suscribirse', 'Te has suscrito correctamente', 'Ver todas las newsletters', 'Entra en nuestro canal de WhatsApp', 'Toda la información en nuestro canal de WhatsApp', 'Canal de WhatsApp', 'Escucha nuestro podcast', 'Escucha el podcast', 'Escúchanos en Spotify', 'Escúchalo en Spotify'
    ]),
    examples: ['{{Síguenos en Google News}}', '{{¡Suscribite a nuestro canal de WhatsApp!}}', '{{¿Ya eres suscriptor? Inicia sesión}}', '{{SUSCRIBETE}}'],
    nearMisses: ['Síguenos en silencio hasta la orilla, susurró el guía, y no enciendas la linterna.', 'Suscríbete a la idea que quieras, decía su padre, pero léela entera antes.']
  },
  'signup-follow': {
    category: 'signup',
    hints: ['síguenos', 'seguinos', 'síganos', 'sigue a ', 'sigue toda', 'únete a', 'unite a', 'súmate a', 'sumate a', 'puedes seguir'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:[^.?!"“”«»]{3,90}[?!,:]{1,2} ¡?)?(?:y |también )?(?:(?:puedes seguir(?:nos)?|síguenos|seguinos|síganos|únete a|unite a|súmate a|sumate a|(?:sigue|seguí) (?:nuestr[oa]s? |toda la (?:información|actualidad|última)|todas las noticias|las (?:noticias|últimas)|la (?:actualidad|última hora)))(?![^\n]{0,240}(?:, |— ?|– )(?:dijo|dice|decía|pidió|rogó|escribió|gritó|repetía|rezaba|cuenta|prometía|les))[^"“”«»]{0,150}(?:facebook|twitter|instagram|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|redes sociales|newsletter|bluesky| x\b)[^"“”«»]{0,110}|(?:sigue|seguí|siga) a [^"“”«»,.]{3,60} en (?:facebook|twitter|instagram|google news|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|bluesky|x|redes sociales)(?:(?:, | y | e |, y |\/)(?:en )?(?:facebook|twitter|instagram|google news|google|youtube|tiktok|whatsapp|telegram|threads|spotify|discover|linkedin|bluesky|x|redes sociales)){0,5}[^\p{L}\p{N}]{0,4})$/iu,
    removes: 'sentence',
    examples: ['{{Síguenos en Google News y recibe las últimas noticias del puerto.}}', '{{Puedes seguir a La Gaceta del Puerto en Facebook y X, o apuntarte aquí a nuestra newsletter semanal.}}', '{{Para estar al día, ¡únete a nuestro canal de WhatsApp!}}', 'Las obras durarán hasta mayo. {{Sigue toda la información de Cádiz en Facebook y X.}}'],
    nearMisses: ['Síguenos en Facebook, decía el cartel del bar, y debajo alguien había pintado una barca.', 'Únete a ellos si puedes, le dijo su madre cuando supo lo de la huelga.']
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'boletín', 'boletines', 'en tu correo', 'en su correo', 'en tu celular', 'en tu móvil', 'en tu email', 'en tu bandeja', 'nuestro canal'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:si (?:quieres?|querés|deseas?)|para|(?:quieres|quiere|querés|te gustaría)|te (?:gusta|gustó|ha gustado))[^.!"“”«»]{3,120}[,?:] ¡?)?(?:suscríbete|suscribite|suscríbase|apúntate|apuntate|apúntese|inscríbete|inscribite|regístrate|registrate|únete|date de alta|(?:recibe|recibí|reciba|recibir)(?= (?:cada|todas?|todos|las|nuestr|gratis|lo |los (?:mejores|titulares)|noticias|alertas|la (?:newsletter|actualidad|mejor|última)|el (?:boletín|newsletter)|en tu|más|a diario)))(?![^\n]{0,240}(?:, |— ?|– )(?:dijo|dice|decía|pidió|rogó|escribió|gritó|repetía|rezaba|cuenta|prometía|les))[^"“”«»]{1,160}(?:newsletters?|(?:nuestro|nuestros|el|los) bolet[ií]n(?:es)?|en (?:tu|su) (?:correo|celular|móvil|email|e-mail|bandeja|teléfono)|nuestro canal de \p{L}{3,10})(?!\p{L})[^"“”«»]{0,120}$/iu,
    removes: 'sentence',
    examples: ['{{Suscríbete aquí a nuestra newsletter diaria sobre el puerto.}}', '{{Recibe cada mañana en tu correo las noticias más importantes del día.}}', '{{Si quieres recibir más historias como esta, apúntate a nuestro boletín semanal}}', 'El ferry volverá en mayo. {{Suscríbete a nuestra newsletter.}}'],
    nearMisses: ['Los clientes recibían en su correo tres mensajes al día, hasta que la ley lo prohibió.', '«Suscríbete a la newsletter y ganarás un viaje», prometía la tienda, y ella se suscribió.']
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['suscriptor', 'suscripción', 'suscríbete', 'suscríbase', 'regístrate', 'inicia sesión', 'otro dispositivo', 'dejarás de ser', 'estás viendo esto'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:este|esta) (?:artículo|contenido|noticia|nota|texto|reportaje|entrevista|información) (?:es|está|solo está) [^"“”«»]{0,50}(?:suscriptor\p{L}{0,2}|socios|suscritos)[^"“”«»]{0,100}|(?:para|si (?:quieres?|deseas?)) (?:seguir|continuar|poder) (?:leyendo|leer)[^"“”«»]{0,90}(?:suscríbete|suscríbase|suscribite|regístrate|inicia sesión|(?:debes|necesitas|tienes que|puedes) (?:suscribirte|una suscripción|ser suscriptor))[^"“”«»]{0,120}|(?:suscríbete|suscríbase|suscribite|regístrate|inicia sesión)(?: gratis)? (?:para|y) (?:seguir leyendo|continuar leyendo|leer|lee|accede|acceder|disfruta|desbloque)[^"“”«»]{0,140}|si continúas leyendo en este dispositivo[^"“”«»]{0,60}|tu suscripción se está usando en otro dispositivo[^"“”«»]{0,120}|por qué estás viendo esto\?|ya eres (?:suscriptor|socio)(?:a|\/a)?\?)$/iu,
    removes: 'sentence',
    examples: ['{{Este artículo es exclusivo para suscriptores de La Gaceta.}}', '{{Para seguir leyendo, suscríbete por solo 1 euro al mes.}}', '{{Suscríbete para seguir leyendo sin límites}}', '{{Tu suscripción se está usando en otro dispositivo y solo puedes acceder desde uno a la vez.}}'],
    nearMisses: ['Este contenido no llega a los suscriptores, se queja el editor, porque el correo no funciona en la isla.', 'La suscripción costaba entonces dos reales y el periódico llegaba en burro.']
  },
  'signup-app': {
    category: 'signup',
    precision: 0.9,
    hints: ['nuestra app', 'nuestra aplicación', 'nuestra nueva', 'notificaciones'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:y )?(?:recuerda que puedes recibir notificaciones|descarga|descargá|descargue|descárgate|bájate|instala|instalá|activa|activá)(?: ya| ahora| gratis| aquí)?(?: nuestra (?:nueva )?(?:app|aplicación)|(?<=notificaciones)\.| las notificaciones (?:para|y|de nuestr|en tu))(?![^\n]{0,200}, (?:dijo|dice|decía|pidió))[^"“”«»:]{0,140}$/iu,
    removes: 'sentence',
    examples: ['{{Descarga nuestra app y lleva las noticias contigo.}}', '{{Activa las notificaciones para no perderte nada}}', '{{Descargá nuestra app y enterate primero.}}'],
    nearMisses: ['Descarga la app y te llega la multa: así resumía la vecina el nuevo sistema de la zona azul.', 'Descargaba la aplicación en el bar porque en casa no había red.']
  },
  'appeal-lines': {
    category: 'appeal',
    lines: call([
      ...each(['Apoya', 'Apoyá', 'Apoye', 'Apoyar'], ['nuestro periodismo', 'el periodismo independiente', 'al periodismo independiente', 'nuestro trabajo', 'este proyecto', 'a este medio', 'nuestra labor', 'el periodismo libre', 'el periodismo de calidad']),
      'Apóyanos', 'Apoyanos', 'Haz una donación', 'Hacé una donación', 'Haga una donación', 'Haz tu donación', 'Haz un donativo', 'Haz tu aporte', 'Hacé tu aporte', 'Dona ahora', 'Doná ahora', 'Donar ahora', 'Dona aquí', 'Quiero donar', 'Quiero colaborar', 'Quiero apoyar', 'Colabora con nosotros', 'Hazte socio', 'Hazte socia', 'Hazte socio, hazte socia', 'Hazte socio/a', 'Hacete socio', 'Hacete socia', 'Hacete miembro', 'Hazte miembro', 'Asóciate', 'Asociate', 'Invítame a un café', 'Invitame un cafecito', 'Invítanos a un café', 'Ayúdanos a seguir', 'Ayudanos a seguir', 'Ayúdanos a seguir informando', 'Firma la petición', 'Firmá la petición', 'Firma esta petición', 'Contribuye ahora', 'Conviértete en mecenas', 'Sé parte de nuestra comunidad', 'Tu apoyo es importante', 'Tu apoyo es fundamental', 'Necesitamos tu apoyo', 'Necesitamos tu ayuda', 'Sin ti no es posible', 'Apóyanos en Patreon'
    ]),
    examples: ['{{Apoya el periodismo independiente}}', '{{¡Hazte socio!}}', '{{Haz una donación}}'],
    nearMisses: ['Apóyanos, Señor, cantaban las mujeres en los bancos, mientras el techo goteaba.', 'Donar ahora un riñón es más fácil que hace veinte años, explica la doctora.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['nuestro periodismo', 'periodismo independiente', 'nuestros lectores', 'nuestras lectoras', 'nuestros socios', 'hazte socio', 'hazte socia', 'tu apoyo', 'donación', 'tu aporte'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:(?:si (?:te gusta|valoras|valorás|crees en|quieres que|crees que)|para que (?:podamos|sigamos)|para (?:seguir|poder seguir|continuar))[^.!?"“”«»]{3,160}, ?)?(?:por favor,? |hoy |te pedimos que )?(?:(?:(?:apoya|apoyá|apoye) (?:a )?(?:nuestr[oa]|el periodismo|este (?:medio|proyecto)|a este medio)|apóyanos|ayúdanos|ayudanos|hazte soci[oa]|hacete soci[oa]|colabora con (?:nosotros|nuestr)|haz una donación|hacé una donación|dona (?:aquí|ahora|hoy|para que)|(?:considera|considere) (?:hacer|apoyar|hacerte|unirte|donar|convertirte)|contribuye (?:a|con) nuestr|necesitamos tu apoyo|tu apoyo (?:es|nos|hace)|con tu (?:apoyo|aporte|donación)|sin tu apoyo)(?!,? Señor)(?![^\n]{0,200}, (?:dijo|dice|pidió|rogó))[^"“”«»]{0,140}(?:periodismo|lectores|soci[oa]s?|apoyo|donación|aporte|informando|independiente)[^"“”«»]{0,100}|(?:existimos|es posible|somos posibles|podemos (?:seguir|hacer)|seguimos) [^"“”«»]{0,60}gracias a (?:nuestros|nuestras|lectores|tu|las personas|ti)[^"“”«»]{2,100})$/iu,
    removes: 'sentence',
    examples: ['{{Si te gusta lo que hacemos, apoya nuestro periodismo con una cuota mensual.}}', '{{Hazte socio y ayúdanos a hacer periodismo independiente.}}', '{{Con tu aporte podemos seguir informando.}}', '{{Existimos gracias a nuestros lectores y lectoras.}}'],
    nearMisses: ['Con tu apoyo llegué hasta aquí, le escribió el corredor a su entrenadora desde el hospital.', 'La donación de la viuda permitió abrir el asilo, que hoy atiende a treinta personas.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...call([
        'Compartir', 'Comparte', 'Compartí', 'Compartilo', 'Compártelo', 'Compártenos', 'Compartir artículo', 'Compartir este artículo', 'Comparte este artículo', 'Comparta este artículo', 'Compartí este artículo', 'Compartir noticia', 'Comparte esta noticia', 'Compartir esta noticia', 'Compartí esta noticia', 'Comparte la noticia', 'Compartir nota', 'Compartir esta nota', 'Comparte esta nota', 'Compartí esta nota', 'Compartir esta entrada', 'Comparte esta entrada', 'Comparte este post', 'Comparte este contenido', 'Compartir contenido', 'Comparte esta publicación', 'Compartir publicación', 'Comparte en', 'Compartir en', 'Compartir por', 'Compartir vía', 'Compartir con', 'Compartir enlace', 'Compartir link', 'Comparte esto', 'Compartir esto', 'Compartir en redes', 'Compartir en redes sociales', 'Comparte en redes sociales', 'Comparte en tus redes', 'Comparte en tus redes sociales', 'Comparte con tus amigos', 'Compartir con amigos', 'Comparte si te ha gustado', 'Opciones para compartir', 'Cerrar opciones para compartir',
        'Copiar enlace', 'Copiar el enlace', 'Copiar link', 'Copiar url', 'Copiar vínculo', 'Copia el enlace', 'Enlace copiado', 'Link copiado', 'Enlace copiado al portapapeles', 'Copiado al portapapeles', 'Copiado', 'Imprimir', 'Imprimir artículo', 'Imprimir noticia', 'Imprime', 'Versión para imprimir', 'Enviar por correo', 'Enviar por correo electrónico', 'Enviar por email', 'Enviar por e-mail', 'Enviar por mail', 'Enviar por WhatsApp', 'Enviar a un amigo', 'Enviar a un amigo por correo electrónico', 'Enviar noticia', 'Enviar artículo', 'Guardar artículo', 'Guardar noticia', 'Guardar nota', 'Guardar para después', 'Guardar para más tarde', 'Guardar para leer después', 'Guardar en favoritos', 'Añadir a favoritos', 'Agregar a favoritos', 'Leer después', 'Leer más tarde', 'Eliminar de favoritos', '0 me gusta', 'Me gusta 0', 'Ya no me gusta', 'Tuitear', 'Twittear', 'Retuitear', '0 compartidos', '0 veces compartido', 'Compartido 0 veces', 'Reportar error', 'Reportar un error', 'Reporta un error', 'Informar de un error', '¿Encontraste un error?', '¿Encontraste un error? Avísanos', '¿Has visto algún error?', '¿Te gustó este artículo?', '¿Te ha gustado este artículo?', '¿Te gustó esta nota?', '¿Te ha gustado este post?', '¿Te ha gustado la noticia?', '¿Te ha gustado?', '¿Te gustó?', '¿Te ha resultado útil este artículo?', '¿Te resultó útil este artículo?', '¿Te ha sido útil?', '¿Te sirvió esta información?', '¿Fue útil esta información?', 'Valora este artículo', 'Califica este artículo', 'Puntúa este artículo', 'Haz clic para puntuar esta entrada', 'Escuchar artículo', 'Escuchar este artículo', 'Escucha este artículo', 'Escuchar noticia', 'Escucha esta noticia', 'Escuchar nota', 'Escucha esta nota', 'Escuchar esta nota', 'Escuchar el artículo', 'Escuchar resumen', 'Ver resumen', 'Mostrar resumen', 'Ocultar resumen', 'Escuchar audio', 'Tamaño de letra', 'Tamaño de texto', 'Aumentar texto', 'Reducir texto', 'Aumentar tamaño de letra', 'Reducir tamaño de letra', 'Modo lectura', 'Descargar PDF', 'Descargar en PDF'
      ]),
      ...plain(each(['Compartir en', 'Compartir por', 'Compartir vía', 'Comparte en', 'Compartir a través de', 'Publicar en', 'Enviar por'], ['Facebook', 'Twitter', 'X', 'X (Twitter)', 'WhatsApp', 'Whatsapp', 'Telegram', 'LinkedIn', 'Linkedin', 'Pinterest', 'Reddit', 'Bluesky', 'Threads', 'Messenger', 'Email', 'email', 'e-mail', 'correo', 'correo electrónico', 'Google+', 'Flipboard', 'Menéame', 'Tumblr'])),
      ...['Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Pinterest', 'Reddit', 'Tumblr', 'Threads', 'Bluesky'].flatMap((name) => [`Haz clic para compartir en ${name} (Se abre en una ventana nueva)`, `Compartir en ${name} (Se abre en una ventana nueva)`, `Haz clic en ${name} para compartir (Se abre en una ventana nueva)`]),
      'Haz clic para imprimir (Se abre en una ventana nueva)', 'Haz clic para enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)', 'Imprimir (Se abre en una ventana nueva)'
    ],
    examples: ['{{Compartir}}', '{{COMPARTIR EN WHATSAPP}}', '{{Haz clic para compartir en Facebook (Se abre en una ventana nueva)}}', '{{¿Te ha gustado este artículo?}}'],
    nearMisses: ['Compartir piso', 'Compartir el pan era la primera regla de la casa, según contaba el fraile.', 'Me gusta más el otro puente, dijo la niña, porque tiene luces.']
  },
  'share-ask': {
    category: 'share',
    hints: ['comparte este', 'comparte esta', 'compartí est', 'compártel', 'compartilo', 'compártenos', 'compartirl', 'comparta est'],
    pattern: /^[^\p{L}\p{N}]{0,4}(?:si (?:te (?:ha gustado|gustó|gusta|ha parecido|pareció|sirvió|resultó)|crees|consideras)[^.!?"“”«»]{2,100},? (?:no (?:dudes en|olvides) )?(?:comparte|compártelo|compártela|compartilo|compartila|compartirlo|compartirla)[^"“”«»]{0,80}|(?:comparte|compartí|comparta) (?:este|esta) (?:artículo|noticia|nota|post|entrada|publicación|contenido|receta|información) (?:con|en|a través)[^"“”«»]{3,80})$/iu,
    removes: 'sentence',
    examples: ['{{Si te ha gustado este artículo, compártelo en tus redes sociales.}}', '{{Comparte esta noticia con tus amigos}}', '{{Si crees que puede ayudar a alguien, no dudes en compartirlo.}}'],
    nearMisses: ['Quien tenga pan, compártalo, decía la abuela cada vez que sacaba la hogaza.', 'El vecino comparte esta información con la policía desde marzo, según el auto del juez.']
  },
  'caption-lines': {
    category: 'caption',
    lines: stop([
      ...each(['Foto', 'Imagen', 'Fotografía', 'Fotografías', 'Imágenes'], ['de archivo', 'ilustrativa', 'referencial', 'de referencia', 'de recurso', 'de cortesía']),
      ...['Foto', 'Fotos', 'Imagen', 'Fotografía', 'Crédito', 'Créditos', 'Fuente', 'Fuente de la imagen', 'Fuente de la foto', 'Crédito foto'].flatMap((a) => ['EFE', 'Archivo', 'AFP', 'AP', 'Reuters', 'Getty Images', 'Getty', 'iStock', 'Shutterstock', 'Europa Press', 'Pixabay', 'Unsplash', 'Pexels', 'Freepik', 'Cortesía', 'Especial', 'Instagram', 'Facebook', 'Twitter', 'X', 'Redes sociales', 'Captura de pantalla', 'Captura de video', 'Captura', 'Difusión', 'Cuartoscuro', 'Agencias', 'Télam', 'NA', 'Andina', 'Internet', 'YouTube', 'Wikipedia', 'Wikimedia Commons', 'Xinhua', 'EPA'].map((b) => `${a}: ${b}`)),
      'Foto 0 de 0', 'Imagen 0 de 0', 'Fotografía 0 de 0', 'Imagen ilustrativa creada con IA', 'Imagen generada con IA', 'Imagen creada con IA', 'Imagen generada por IA', 'Imagen generada con inteligencia artificial', 'Ver galería', 'Ver galería de fotos', 'Ver galería (0 fotos)', 'Ver fotos', 'Ver fotos (0)', 'Ver las fotos', 'Ver todas las fotos', 'Ver más fotos', 'Ver imágenes', 'Ver 0 fotos', '0 fotos', '+0 fotos', 'Abrir galería', 'Galería de fotos', 'Galería de imágenes', 'Fotogalería', 'Ampliar imagen', 'Ampliar foto', 'Ampliar la imagen', 'Ver imagen en pantalla completa', 'Pie de foto', 'Foto cortesía', 'Imagen de portada', 'Getty Images', 'Shutterstock', 'iStock', 'EFE/Archivo', 'Archivo EFE', 'Fuente de la imagen, Getty Images', 'Fuente de la imagen, Reuters', 'Fuente de la imagen, EPA', 'Fuente de la imagen, AFP', 'Pie de foto,', 'Archivo particular', 'Imagen: IA'
    ]),
    examples: ['{{Imagen de archivo}}', '{{Foto: EFE}}', '{{Ver galería de fotos}}', '{{Foto 3 de 12}}'],
    nearMisses: ['Foto de archivo en mano, la anciana señaló la casa donde había nacido.', 'Ver fotos de entonces le duele, y por eso guarda el álbum bajo llave.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'foto /', 'fotografía:', 'fotografías:', 'imagen:', 'crédito', 'foto |', 'fotógraf', 'ilustración:'],
    pattern: /^[(/|[]? ?(?:(?:[Ff]otos?|FOTOS?|[Ff]otógraf[oa]) ?[:|/]|(?:[Ff]otograf[ií]as?|FOTOGRAF[IÍ]A|[Ii]m[aá]gen(?:es)?|IMAGEN|[Ii]lustración) ?: ?(?=[\p{L}.' ]{3,40}(?:[/|(]|\)$)|Getty|EFE|AFP|Reuters|Shutterstock|iStock|@|©|[Cc]ortesía|[Aa]rchivo|[Cc]aptura)|(?:Crédito|CRÉDITO|Créditos)(?: de (?:la )?(?:foto|fotografía|imagen|fotos))?(?:,| ?:)|(?:[Ff]uente|[Aa]utor) (?:de )?(?:la )?(?:foto|imagen|fotografía) ?:) ?(?!(?:de|del|la|el|y|por|da|do)\b)(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)(?:(?: ?[/|,(–:] ?| - | )(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)){0,12}[)\]]?\.?[)\]]?$/u,
    examples: ['{{Foto: Lucía Ferrán / EFE}}', '{{(Foto: Cortesía del Ayuntamiento)}}', '{{FOTO: ARCHIVO LA GACETA}}', '{{Crédito: AFP | Juan Roldán}}', '{{Imagen: Getty Images/iStockphoto}}'],
    nearMisses: ['Foto: cámara de 50 megapíxeles con zoom doble y flash', 'Imagen: El espejo del agua es aquí la imagen de la memoria. La poeta vuelve a ella en cada libro.', 'Fotografía: Lucía Ferrán']
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto:', 'foto/', 'foto /', 'fotografía:', 'imagen:', 'crédito:', 'foto de', 'fotografía de'],
    pattern: /^(?!\()(?:[^.!?…:]|\.(?! [\p{Lu}(]| ?\(?[Ff]oto)){8,190}(?:[.!?]? ?[(/|–—[-] ?|[.,;] )(?:(?:[Ff]oto|FOTO|[Ff]otografía|[Ii]magen|Crédito|CRÉDITO) ?[:/|] ?)(?!(?:de|del|la|el|y|por|da|do)\b)(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)(?:(?: ?[/|,(–:] ?| - | )(?:[\p{Lu}@©\d][\p{L}\p{N}.'’_@-]{0,30}|de|del|la|las|el|los|y|e|vía|via|por|da|do|dos|das|cortesía|archivo|especial|captura|pantalla|redes|sociales|sociais|i\p{Lu}\p{Ll}{2,12}|gentileza|internet|vídeo|video|divulgação|reprodução|arquivo|pessoal)){0,12}[)\]]?\.?$/u,
    examples: ['{{El alcalde en el puente nuevo. Foto: Lucía Ferrán}}', '{{Vecinos del puerto durante la inauguración (Foto: EFE/Juan Roldán)}}', '{{El ferry sale del muelle al amanecer | Foto: Cortesía}}'],
    nearMisses: ['El alcalde inauguró el puente a mediodía. Acudieron trescientas personas. Hubo banda (foto: Lucía Ferrán) y después todos cruzaron a la otra orilla.', 'El móvil cuesta 300 euros, foto: buena, batería: regular']
  },
  'caption-agency': {
    category: 'caption',
    hints: ['getty', 'shutterstock', 'istock', '(efe', '/efe', '/ efe', '| efe', 'afp', 'reuters', 'europa press', '(ap)', '/ap)'],
    pattern: /^(?!\()(?:[^!?;\n.]|\.(?! \p{Lu})){8,190}(?:\.? ?\((?:EFE|AFP|AP|Reuters|REUTERS|Europa Press|EUROPA PRESS|Getty(?: Images)?|Shutterstock|iStock|EFE\/[\p{L}. ]{3,30}|[\p{L}. ]{3,30}(?: ?\/ ?| vía | via )(?:EFE|AFP|AP|Reuters|Getty(?: Images)?|Europa Press|EP|Shutterstock))\)|\.? ?[/|] ?(?:EFE|AFP|Reuters|Europa Press|EUROPA PRESS|Getty(?: Images)?|Shutterstock|iStock))$/u,
    examples: ['{{El presidente, durante la rueda de prensa (EFE)}}', '{{Vecinos en el muelle. (Juan Roldán/AFP)}}', '{{El ferry al salir del puerto / Europa Press}}', '{{Imagen del puerto viejo | Getty Images}}'],
    nearMisses: ['El presidente dimitió el lunes (EFE), aunque su oficina lo negó.', 'La demanda la presentó Getty Images']
  },
  'caption-credit-agency': {
    category: 'caption',
    hints: ['efe/', 'efe /', '/efe', '/ efe', '(efe', 'getty', 'europa press', 'afp', 'reuters', 'shutterstock', 'ap/', 'ap /', '/ap', '/ ap'],
    pattern: /^[(|/©]? ?(?:©? ?(?:EFE|AFP|AP|REUTERS|Reuters|Getty(?: Images)?|Europa Press|EUROPA PRESS|EP|EPA|ACN) ?\/ ?(?:[\p{Lu}][\p{L}.'-]{0,20}(?: (?:de|del|la|[\p{Lu}][\p{L}.'-]{0,20})){0,4}|\p{Ll}{2,4})|(?:[\p{Lu}][\p{L}.'-]{0,20} ){1,4}(?:[/|-] ?|\()(?:EFE|AFP|AP|REUTERS|Reuters|Getty(?: Images)?|Europa Press|EUROPA PRESS|Shutterstock))\)?\.?$/u,
    examples: ['{{EFE/Lucía Ferrán}}', '{{Lucía Ferrán / Europa Press}}', '{{(Juan Roldán / AFP)}}'],
    nearMisses: ['EFE y AFP compiten por el mismo contrato desde hace dos años.', 'La agencia EFE/AFP no existe, aclaró el ministro con una sonrisa.']
  },
  'byline-lines': {
    category: 'byline',
    lines: plain([
                  ...each(['hace'], ['0 minutos', '0 minuto', '0 min', '0 horas', '0 hora', '0 h', '0 días', '0 día', '0 semanas', '0 semana', '0 meses', '0 mes', '0 años', '0 año', 'una hora', 'un día']),
      'Redacción', 'Por Redacción', 'Por: Redacción', 'Por la redacción', 'De la redacción', 'Redacción digital', 'Redacción web', 'Redacción online', 'Por Redacción Web', 'Por Redacción Digital', 'Por Agencias', 'Por EFE', 'Por: EFE', 'Por AFP', 'Por AP', 'Por The Associated Press', 'Por Europa Press', 'Agencia EFE', 'Agencias', '(Agencias)', 'EFE', '(EFE)', 'EFE.', '(EFE).', 'AFP', '(AFP)', 'EUROPA PRESS', '(EUROPA PRESS)', 'Europa Press', '(Europa Press)', 'EFE / Redacción', 'Redacción / EFE', 'Redacción/Agencias', 'Redacción / Agencias', 'Agencias / Redacción', 'EP', '(ANSA)', '(Xinhua)', '(Sputnik)', '(Reuters)', '(AP)', 'EFE Verde', 'Por Agencia EFE', 'Escrito por', 'Publicado por', 'Por nuestra redacción',
      'Tiempo de lectura: 0 min', 'Tiempo de lectura: 0 min.', 'Tiempo de lectura: 0 minutos', 'Tiempo de lectura: 0 minuto', 'Tiempo de lectura 0 min', 'Tiempo de lectura 0 minutos', 'Tiempo de lectura aprox: 0 min', 'Tiempo de lectura aproximado: 0 minutos', 'Tiempo de lectura estimado: 0 minutos', 'Tiempo estimado de lectura: 0 minutos', 'Tiempo estimado de lectura: 0 min', 'Lectura: 0 min', 'Lectura: 0 minutos', 'Lectura de 0 minutos', 'Lectura de 0 min', '0 min de lectura', '0 min. de lectura', '0 minutos de lectura', '0 minuto de lectura', '0 min lectura', '0 minutos leyendo', '0 mins de lectura', '0 min read', "0' de lectura", '0 visitas', 'Visitas: 0', '0 lecturas', 'Lecturas: 0', '0 vistas', 'Vistas: 0', '0 visualizaciones', '0 reproducciones', 'Leído 0 veces', 'Última actualización', 'Fecha de publicación', 'Fecha de actualización', 'Archivado en', 'Etiquetas', 'Temas en esta noticia', 'Temas de esta nota', 'En esta nota', 'En esta noticia', 'Temas relacionados'
    ]),
    examples: ['{{Tiempo de lectura: 8 minutos}}', '{{hace 3 horas}}', '{{EFE}}', '{{(Agencias)}}'],
    nearMisses: ['Redacción de un testamento', 'EFE y otras agencias cubrieron la noticia desde el primer día.']
  },
  'byline-date-lines': {
    category: 'byline',
    lines: [
      ...dates.flatMap((d) => times.flatMap((t) => [`${d} ${t}`, `${d}, ${t}`, `${d} - ${t}`])),
      ...dates.flatMap((d) => [`${d} a las 0:0`, `${d} | 0:0`, `${d} / 0:0`, `${d} · 0:0`, `${d}, a las 0:0`]),
      ...days.flatMap((d) => months.flatMap((m) => [`${d}, 0 de ${m} de 0`, `${d} 0 de ${m} de 0`, `${d}, 0 de ${m} de 0, 0:0`]))
    ],
    examples: ['{{12 de marzo de 2024 - 14:35}}', '{{12/03/2024 14:35 h}}', '{{martes, 12 de marzo de 2024}}'],
    nearMisses: ['12 de marzo de 2019', '14:35']
  },
  'byline-dated': {
    category: 'byline',
    hints: ['publicad', 'actualizad', 'última actualización', 'actualización', 'creado:', 'modificación'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:noticia |artículo |nota |entrada )?(?:publicad[oa]|actualizad[oa]|creado|última actualización|actualización|fecha de publicación|última modificación|primera publicación|última actualización el)(?: el| en| por última vez el)?) ?[:|]? ?(?:el )?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom)\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} (?:de )?\p{L}{3,10}\.?,?(?: (?:de |del )?\d{4})?|\p{L}{3,10}\.? \d{1,2},? \d{4}|hace \d{1,2} \p{L}{3,8}|hoy|ayer|(?:a las )?\d{1,2}[:.]\d{2})(?:[ ,|/•·–—-]{0,3}(?:a las? )?\d{1,2}[:.]\d{2}(?::\d{2})?)?(?: ?(?:h|hs|hrs|horas|a\. ?m\.|p\. ?m\.|am|pm|cet|cest|gmt ?[+-]?\d{0,2})\.?)?(?:[ ,;|/•·–(-]{1,4}(?:actualizad[oa]|última actualización|actualización)[^.!?]{0,50})?\)?\.?$/iu,
    examples: ['{{Publicado el 12 de marzo de 2024}}', '{{Actualizado: 12/03/2024 14:35 h}}', '{{Última actualización: 12 mar 2024, 14:35 CET}}', '{{Publicada hace 3 horas}}', '{{Publicado: 12 marzo 2024 | Actualizado: 13 marzo 2024 10:05}}'],
    nearMisses: ['Publicado en 1911 y nunca reeditado', 'Actualizado el 12 de marzo, el censo recoge tres mil vecinos menos que hace una década.']
  },
  'byline-name': {
    category: 'byline',
    hints: ['por ', 'por:', 'texto de', 'autor,'],
    pattern: /^(?:(?:[Pp]or|POR|Escrito por|Texto de|Texto y fotos de) ?[:|]?|Autor,) ?(?!Dios|Deus|Portugal|Brasil|Sempre|Exemplo|España|Europa|Castilla|Cristo|Jesús|Amor|Siempre|Qué|Favor|Ejemplo|Fin|Ahora|Mi|Tu|Un|Una|El|La|Los|Las)(?:[\p{Lu}][\p{Ll}'’-]{1,16}|[\p{Lu}]{3,16}|[\p{Lu}]\.)(?: (?:(?:de|del|de la|de los|y) )?(?:[\p{Lu}][\p{Ll}'’-]{1,16}|[\p{Lu}]{3,16}|[\p{Lu}]\.)){1,5}(?: ?[,|/•·–—-] ?(?:EFE|AFP|AP|Reuters|Redacción|@\S{2,30}|corresponsal|enviad[oa] especial|para [\p{Lu}][\p{L} ]{2,30}|Especial para [\p{Lu}][\p{L} ]{2,30}))?$/u,
    examples: ['{{Por Lucía Ferrán}}', '{{Por: Juan Roldán de la Vega}}', '{{POR LUCÍA FERRÁN | EFE}}', '{{Por Lucía Ferrán y Juan Roldán}}'],
    nearMisses: ['Por Castilla la Vieja', 'Por Lucía Ferrán preguntaban todos los días en la fonda, y nadie la conocía.']
  },
  'tags': {
    category: 'byline',
    hints: ['etiquetas', 'archivado en', 'etiquetado', 'tags:', 'temas:', 'hashtags:', 'categorías:', 'categoría:', 'temas relacionados:'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:archivado en|archivado como|etiquetado (?:en|como|con)|publicado en(?= la categoría)|etiquetas(?=:| ?\p{L}{2,30},)|tags(?=:)|hashtags(?=:)|temas(?=: ?[\p{L} ]{2,40},)|temas relacionados(?=:)|categorías?(?=: ?[\p{L} ]{2,30}(?:[,|/]|$))) ?:? ?[#\p{L}\p{N}][^.!?;]{1,240}$/iu,
    examples: ['{{Archivado en: Puertos, Transporte, Cádiz}}', '{{Etiquetas: ferry, puerto, obras}}', '{{Etiquetado como: puente, obras públicas}}'],
    nearMisses: ['Archivado en 1994 por falta de pruebas, el caso volvió al juzgado en marzo. Nadie lo esperaba.', 'Etiquetas hay para todos los gustos y precios, dice el vinatero.']
  },
  'bio-lines': {
    category: 'bio',
    lines: stop(['Sobre el autor', 'Sobre la autora', 'Sobre los autores', 'Sobre las autoras', 'Sobre la firma', 'Sobre este autor', 'Sobre el periodista', 'Acerca del autor', 'Acerca de la autora', 'Acerca del autor / autora', 'Acerca de los autores', 'Ver biografía', 'Más sobre el autor', 'Más sobre la autora', 'Ver todas las entradas', 'Ver todas las publicaciones', 'Ver más del autor', 'Ver más artículos del autor', 'Ver más artículos de este autor', 'Ver todos sus artículos', 'Ver todos los artículos del autor', 'Todos los artículos del autor', 'Todas las entradas del autor', 'Otros artículos de este autor', 'Más notas del autor', 'Leer más del autor', 'Leer más de este autor', 'Contactar con el autor', 'Contactar al autor', 'Escribir al autor', 'Escribe al autor', 'Web del autor', 'Perfil del autor', 'Ver perfil del autor', 'Sigue al autor', 'Conoce más del autor', 'Redactor jefe', 'Redactora jefa', 'Periodista especializada', 'Entradas del autor']),
    examples: ['{{Sobre la firma}}', '{{Acerca del autor}}', '{{Ver todas las entradas}}'],
    nearMisses: ['Sobre el autor se sabe poco: que fue herrero y que escribía de noche.', 'Sobre los autores del robo no hay pistas']
  },
  'bio-role': {
    category: 'bio',
    precision: 0.9,
    hints: ['periodista', 'redactor', 'corresponsal', 'es editor', 'es columnista', 'es reportero', 'es reportera'],
    pattern: /^(?:[\p{Lu}][\p{L}'-]{1,18}(?: (?:de |del |la )?[\p{Lu}][\p{L}'-]{1,18}){1,3} es |Es )(?:una? )?(?:periodista|redactora?(?: jefe| jefa)?|corresponsal|editora?|columnista|reporter[oa])(?: (?:freelance|especializad[oa]|digital))? (?:de|en|del) (?:(?:la )?(?:sección|redacción|web|edición|mesa) (?:de )?|(?:este|nuestro) (?:diario|medio|periódico|portal)|EL PAÍS|EL MUNDO|ABC|La Vanguardia|elDiario|El Confidencial|Infobae|Clarín|La Nación|El Tiempo|El Universal|El Comercio|EFE|AFP|AP|Reuters|BBC|CNN)(?! y (?:fue|murió))[^"“”«»!?]{0,400}$/u,
    examples: ['{{Lucía Ferrán es redactora de la sección de Economía y escribe sobre puertos.}}', '{{Es periodista en la redacción de Madrid. Antes trabajó en una radio local.}}', '{{Es corresponsal de EFE en el norte.}}'],
    nearMisses: ['Es periodista de profesión y marinero de corazón, y las dos cosas le salen bien.', 'Lucía Ferrán es periodista y vive en un barco con tres gatos desde hace diez años.']
  },
  'legal-lines': {
    category: 'legal',
    lines: stop(['Todos los derechos reservados', 'Derechos reservados', 'Todos los derechos reservados ©', '© Todos los derechos reservados', '© 0 Todos los derechos reservados', 'Copyright © 0', 'Copyright 0', '© Copyright 0', 'Copyright © 0 Todos los derechos reservados', 'Copyright © 0. Todos los derechos reservados', 'Prohibida su reproducción', 'Prohibida su reproducción total o parcial', 'Prohibida la reproducción total o parcial', 'Prohibida la reproducción', 'Reproducción prohibida', 'Queda prohibida su reproducción', 'Queda prohibida la reproducción total o parcial', 'Aviso legal', 'Aviso legal y política de privacidad', 'Aviso de privacidad', 'Política de privacidad', 'Políticas de privacidad', 'Política de privacidad y cookies', 'Política de protección de datos', 'Términos y condiciones', 'Términos y condiciones de uso', 'Términos de uso', 'Términos del servicio', 'Términos legales', 'Condiciones de uso', 'Condiciones generales', 'Condiciones de contratación', 'Condiciones de servicio', 'Declaración de accesibilidad', 'Código ético', 'Código de ética', 'Normas de uso', 'Normas de participación', 'Normas de la comunidad', 'Manual de estilo', 'Quiénes somos', 'Quiénes somos y contacto', 'Contáctanos', 'Contactanos', 'Contáctenos', 'Contacta con nosotros', 'Contacte con nosotros', 'Trabaja con nosotros', 'Publicidad y contacto', 'Anúnciate', 'Anúnciate aquí', 'Anuncie aquí', 'Anúnciate con nosotros', 'Anunciate con nosotros', 'Mapa del sitio', 'Mapa web', 'Sitios de interés', 'Rectificar', 'Rectifica', 'Cómo funciona The Trust Project', 'Se adhiere a los criterios de', 'Más información sobre The Trust Project', 'Conforme a los criterios de', 'Por qué confiar en nosotros', 'Defensor del lector', 'Edición impresa', 'Hemeroteca digital', 'Venta de contenidos', 'Licencia de contenidos', 'Compra de derechos']),
    examples: ['{{Todos los derechos reservados.}}', '{{AVISO LEGAL}}', '{{© 2024 Todos los derechos reservados}}', '{{Prohibida su reproducción total o parcial.}}'],
    nearMisses: ['Aviso legal no hubo, ni carta ni llamada: un lunes apareció la excavadora.', 'Quiénes somos y adónde vamos son dos preguntas que el pueblo se hace cada invierno.']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['derechos reservados', 'prohibid'],
    pattern: /^[^\p{L}\p{N}©]{0,3}(?:(?:©|copyright|\(c\))[^"“”«»]{0,120}(?:derechos reservados|prohibid[ao])[^"“”«»]{0,220}|todos los derechos (?:están )?reservados[^"“”«»\p{L}]{1,6}(?:©|copyright|\d{4}|prohib|queda|este|no |el )[^"“”«»]{0,220})$/iu,
    examples: ['{{© 2024 La Gaceta del Puerto. Todos los derechos reservados.}}', '{{Todos los derechos reservados. Prohibida su reproducción total o parcial.}}'],
    nearMisses: ['Todos los derechos reservados a los nobles pasaron en 1812 al ayuntamiento.', 'Los derechos reservados al traductor caducaron en mayo, recuerda la editorial.']
  },
  'legal-reuse': {
    category: 'legal',
    hints: ['reproducción', 'redistribución', 'redifusión', 'prohibida su', '© efe', 'licenciar este'],
    pattern: /^[^\p{L}\p{N}©]{0,3}(?:todos los derechos (?:están )?reservados[^"“”«»\p{L}]{1,6}(?:©|copyright|\d{4}|prohib|queda|este|no |el )[^"“”«»]{0,220}|(?:está |queda )?(?:expresamente |terminantemente |totalmente )?prohibida (?:la|su) (?:reproducción|redistribución|redifusión|copia|publicación|distribución)[^"“”«»]{0,60}(?:total|parcial|sin|contenidos?|textos?|artículo|material|todo o parte)[^"“”«»]{0,160}|© ?EFE.{0,60}|si (?:está|estás) interesad[oa] en licenciar este contenido.{0,60})$/iu,
    removes: 'sentence',
    examples: ['{{© EFE 2024.}}', '{{Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe, sin su previo y expreso consentimiento.}}', '{{Queda prohibida la reproducción total o parcial sin autorización.}}'],
    nearMisses: ['Queda prohibida la reproducción de los perros en el refugio, explicó la veterinaria, por falta de sitio.', 'La reproducción del cuadro cuelga en el bar; el original se vendió.']
  },
  'legal-affiliate': {
    category: 'legal',
    hints: ['afiliad', 'afiliación', 'una comisión', 'una pequeña comisión', 'ingresos derivados', 'meramente informativo', 'fines informativos', 'carácter informativo', 'asesoramiento', 'consejo médico', 'opiniones expresadas', 'opiniones vertidas'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:(?:este|el) (?:artículo|post|contenido|sitio|texto)|esta (?:página|web|entrada|noticia|publicación)|(?:algunos|los) (?:de los )?enlaces|en calidad de afiliad[oa]|(?:si|cuando) (?:compras|compra|haces una compra|realizas una compra)|[\p{L}.]{3,20} (?:puede|podría)) [^"“”«»]{0,120}(?:enlaces? de afiliad[oa]s?|afiliación|afiliad[oa]s?|comisión|ingresos derivados)[^"“”«»]{0,160}|(?:este|el) (?:artículo|contenido|texto)[^"“”«»]{0,40}(?:carácter|fines) (?:meramente |exclusivamente |únicamente |puramente )?informativos?[^"“”«»]{0,200}|(?:la información|el contenido|este artículo|este contenido)[^"“”«»]{0,60} no (?:sustituye|constituye|reemplaza|pretende sustituir|debe considerarse)[^"“”«»]{0,60}(?:consejo|asesoramiento|recomendación|consulta|diagnóstico)[^"“”«»]{0,160}|(?:las )?opiniones (?:expresadas|vertidas)[^"“”«»]{0,60}(?:exclusiva|responsabilidad|son de|no (?:reflejan|representan|necesariamente))[^"“”«»]{0,180})$/iu,
    removes: 'sentence',
    examples: ['{{Este artículo contiene enlaces de afiliados, por los que podemos recibir una comisión.}}', '{{Este contenido tiene carácter meramente informativo.}}', '{{La información de esta página no sustituye el consejo médico de un profesional.}}', '{{Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor.}}'],
    nearMisses: ['El banco cobraba una comisión por cada venta, y el cliente solo se enteraba un año después.', 'El sindicato perdió dos mil afiliados en la crisis del astillero.']
  },
  'source-line': {
    category: 'source',
    hints: ['fuente:', 'fuentes:', 'con información de', 'con datos de', 'vía:', 'información de agencias'],
    pattern: /^[(/[]? ?(?:(?:[Ff]uentes?|FUENTES?|[Vv]ía|Con información de|CON INFORMACIÓN DE|\*?Con información de|Con datos de|Información de|Nota de|Textos? de) ?:? ?(?:la |el |las |agencias? )?(?:EFE|Efe|Agencia EFE|AFP|AP|Reuters|REUTERS|Europa Press|EUROPA PRESS|DPA|dpa|ANSA|BBC(?: Mundo)?|CNN(?: en Español)?|Bloomberg|Xinhua|Sputnik|Télam|NA|Noticias Argentinas|Andina|Notimex|DW|Deutsche Welle|Agencias?|agencias?|El País|EL PAÍS|The New York Times|The Guardian|Infobae|Clarín|La Nación|El Universal|Milenio|Wikipedia|INE|Banco Mundial|elaboración propia|Elaboración propia|[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2})(?: ?(?:[/,|;&+–-]|y|e) ?(?:[\p{L}\p{N}.]{2,24} ?){1,4}){0,4}|EFE y AFP)[)\]]?\.?$/u,
    examples: ['{{Fuente: EFE}}', '{{Con información de EFE y Reuters}}', '{{(Con información de AFP)}}', '{{Fuente: Europa Press / INE}}', '{{Vía: puertoviejo.example}}'],
    nearMisses: ['Fuente: la plaza tiene una, de piedra, con cuatro caños y un santo.', 'Con información de la policía, el juez ordenó registrar la casa del contable.']
  },
  'source-origin': {
    category: 'source',
    hints: ['originalmente', 'por primera vez en', 'editado por', 'editado en español', 'inteligencia artificial', 'asistencia de'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:(?:este|el) (?:artículo|texto|contenido|reportaje|post)|esta (?:nota|entrevista|historia|noticia|columna)|artículo|texto|nota|historia)? ?(?:fue |se |ha sido )?(?:publicad[oa]|publicó|apareció) (?:originalmente|originariamente|por primera vez) (?:en|por) (?!\d)[^"!?]{2,140}|\(?(?:reporte|información|reportaje)(?: adicional)? de [^"!?.]{3,160}(?:; ?|\. ?)(?:editado|edición|traducido)[^"!?]{3,120}\)?|(?:este|esta) (?:artículo|texto|contenido|nota|noticia|resumen|traducción|imagen) (?:fue|ha sido|se ha) (?:reescrit|generad|cread|elaborad|traducid|hech|redactad|realizad)[oa] (?:con|por|mediante)[^"!?]{0,60}(?:inteligencia artificial|ia\b)[^"!?]{0,160})\.?$/iu,
    removes: 'sentence',
    examples: ['{{Este artículo fue publicado originalmente en La Gaceta del Puerto.}}', '{{(Reporte de Juan Roldán; editado por Lucía Ferrán)}}', '{{Este contenido fue hecho con la asistencia de una inteligencia artificial y revisado por un periodista.}}', '{{Publicado originalmente en puertoviejo.example}}'],
    nearMisses: ['El libro, publicado originalmente en 1911, tardó un siglo en volver a las librerías.', 'Editado por un puñado de locos, el fanzine duró tres números.']
  },
  'source-credit': {
    category: 'source',
    hints: ['traducid', 'traducción', 'editado por', 'editado en español', 'edición:', 'edición de'],
    pattern: /^[(*]?(?:(?:Traducid[oa] (?:al español )?|Editado (?:en español )?|Artículo traducido )(?:por|del)|Traducción(?: (?:de|por)|:)(?: de)?|Edición(?: en español)?(?: de| por|:)) (?:[\p{Lu}][\p{L}'-]{1,16} ?(?:(?:de|del|de la|y) )?){1,5}[)*]?\.?$/u,
    examples: ['{{Traducido por Lucía Ferrán}}', '{{(Editado en español por Juan Roldán)}}', '{{Traducción de Lucía Ferrán y Juan Roldán}}'],
    nearMisses: ['Traducido por Lucía Ferrán en 1962, el libro circuló en copias hechas a mano.', 'Traducido por su propio hijo.']
  },
  'ad-lines': {
    category: 'ad',
    lines: stop([
      'Publicidad', 'PUBLICIDAD', 'Publicidad - Sigue leyendo debajo', 'Publicidad, continúa leyendo', 'Anuncio', 'Anuncios', 'Anuncio publicitario', 'Espacio publicitario', 'Espacio patrocinado', 'Patrocinado', 'Patrocinado por', 'Patrocinada', 'Contenido patrocinado', 'Contenido patrocinado por', 'Artículo patrocinado', 'Post patrocinado', 'Entrada patrocinada', 'Noticia patrocinada', 'Enlaces patrocinados', 'Contenido promocionado', 'Contenidos promocionados', 'Contenido de marca', 'Contenido promovido', 'Contenido publicitario', 'Contenido ofrecido por', 'Ofrecido por', 'Promocionado', 'Publirreportaje', 'Publinota', 'Branded content', 'Brand content', 'En colaboración con', 'Colaboración pagada', 'Contenido elaborado por', 'Cerrar anuncio', 'Cerrar publicidad', 'Saltar anuncio', 'Saltar publicidad', 'Ocultar anuncio', 'Ver sin publicidad', 'Navega sin publicidad', 'Quitar anuncios', '¿Por qué veo este anuncio?', 'Sigue leyendo después de la publicidad', 'Fin de la publicidad',
      ...each(['Continúa', 'Continúe leyendo', 'Continúa leyendo', 'Sigue', 'Sigue leyendo', 'Siga leyendo', 'La noticia continúa', 'La nota continúa', 'La información continúa', 'El artículo continúa', 'El texto continúa', 'La historia continúa', 'La noticia sigue', 'Este artículo continúa', 'El contenido sigue', 'El contenido continúa', 'Continuar leyendo'], ['después de la publicidad', 'después del anuncio', 'tras la publicidad', 'tras el anuncio', 'debajo de la publicidad', 'después de este anuncio', 'después del video', 'después del vídeo', 'tras el vídeo', 'tras el video', 'debajo del anuncio', 'después de esta publicidad', 'debajo de este anuncio', 'abajo de la publicidad']),
      'Comprar ahora', 'Compra ahora', 'Comprá ahora', 'Compra aquí', 'Comprar aquí', 'Comprar online', 'Comprar en Amazon', 'Cómpralo en Amazon', 'Comprar en Amazon por 0 €', 'Cómpralo aquí', 'Cómpralo ahora', 'Ver oferta', 'Ver la oferta', 'Ver ofertas', 'Ver precio', 'Ver precios', 'Ver precio en Amazon', 'Ver en Amazon', 'Ver en la tienda', 'Ver producto', 'Ver productos', 'Ir a la tienda', 'Ir a la oferta', 'Ir al producto', 'Añadir al carrito', 'Añadir a la cesta', 'Agregar al carrito', 'Reservar ahora', 'Reserva ahora', 'Reserva aquí', 'Comprar entradas', 'Comprar boletos', 'Comparar precios', 'Consultar precio', 'Comprobar precio', 'Ver mejor precio', 'Mejores ofertas', 'Ofertas destacadas', 'Ofertas del día', 'Solicita información', 'Solicitar información', 'Solicita presupuesto', 'Pide presupuesto', 'Solicita una demo', 'Más ofertas', 'Ver disponibilidad', 'El precio podría variar', 'Cupones y descuentos', 'Descuentos y cupones'
    ]),
    examples: ['{{PUBLICIDAD}}', '{{La nota continúa después de la publicidad}}', '{{Contenido patrocinado}}', '{{Comprar en Amazon}}'],
    nearMisses: ['Publicidad engañosa', 'Comprar ahora es caro, pero esperar lo será todavía más, calcula el agente.', 'Anuncio de lluvia para el domingo en toda la costa, según el servicio meteorológico.']
  },
  'comments-lines': {
    category: 'comments',
    lines: call([
      'Comentarios (0)', 'Comentarios: 0', 'Comentarios 0', '0 comentarios', '0 comentario', '(0) comentarios', 'Sin comentarios aún', 'No hay comentarios', 'No hay comentarios aún', 'No hay comentarios todavía', 'Aún no hay comentarios', 'Todavía no hay comentarios', 'Deja un comentario', 'Dejá un comentario', 'Deje un comentario', 'Dejar un comentario', 'Deja tu comentario', 'Dejá tu comentario', 'Deje su comentario', 'Dejar comentario', 'Dejar respuesta', 'Deja una respuesta', 'Dejar una respuesta', 'Deja un comentario Cancelar respuesta', 'Deja una respuesta Cancelar la respuesta', 'Cancelar respuesta', 'Cancelar la respuesta', 'Escribe un comentario', 'Escribí un comentario', 'Escribe tu comentario', 'Escribir comentario', 'Escribir un comentario', 'Añade un comentario', 'Añadir comentario', 'Añadir un comentario', 'Agregar comentario', 'Agregar un comentario', 'Agrega un comentario', 'Comenta esta noticia', 'Comenta este artículo', 'Comentar esta noticia', 'Comentar noticia', 'Comentar artículo', 'Comentar', 'Comenta', 'Ver comentarios', 'Ver comentarios (0)', 'Ver los comentarios', 'Ver 0 comentarios', 'Ver todos los comentarios', 'Ver más comentarios', 'Mostrar comentarios', 'Mostrar comentarios (0)', 'Mostrar más comentarios', 'Ocultar comentarios', 'Cargar comentarios', 'Cargar más comentarios', 'Leer comentarios', 'Ir a comentarios', 'Ir a los comentarios', 'Mis comentarios', 'Comentarios recientes', 'Últimos comentarios', 'Comentarios cerrados', 'Los comentarios están cerrados', 'Comentarios desactivados', 'Los comentarios están desactivados', 'Publicar comentario', 'Publicar el comentario', 'Publicar un comentario', 'Enviar comentario', 'Responder', 'Responder a este comentario', 'Denunciar comentario', 'Reportar comentario', 'Reportar abuso', 'Inicia sesión para comentar', 'Iniciar sesión para comentar', 'Inicia sesión para dejar un comentario', 'Regístrate para comentar', 'Regístrate o inicia sesión para comentar', 'Inicia sesión o regístrate para comentar', 'Necesitas ser suscriptor para comentar', 'Debes iniciar sesión para comentar', 'Para comentar debes estar registrado', 'Debes estar conectado para publicar un comentario', 'Sé el primero en comentar', 'Sea el primero en comentar', 'Sé el primero en dejar un comentario', 'Únete a la conversación', 'Únete a la discusión', 'Participa en la conversación', 'Tu comentario', 'Normas de uso de los comentarios', 'Ver normas de participación', 'Más valorados', 'Más votados', 'Este comentario ha sido eliminado', 'Tu comentario está pendiente de moderación', 'Los campos obligatorios están marcados con', 'Los campos obligatorios están marcados', 'Recibir un correo electrónico con los siguientes comentarios a esta entrada', 'Recibir un correo electrónico con cada nueva entrada', 'Notificarme los nuevos comentarios por correo electrónico', 'Caracteres restantes 0', 'Sin comentarios todavía', '¿Qué opinas? Deja tu comentario', '¿Qué te parece? Deja tu comentario', 'Tu opinión es importante', 'Tu opinión nos importa'
    ]),
    examples: ['{{Deja un comentario}}', '{{Comentarios (12)}}', '{{Inicia sesión para comentar}}', '{{¡Sé el primero en comentar!}}'],
    nearMisses: ['Comentarios', 'Responder era fácil, dice la testigo; lo difícil era que alguien escuchara la respuesta.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['comentarios', 'tu comentario', 'que comente', 'no será publicad', 'no se publicará', 'akismet', 'campos obligatorios', 'campos requeridos', 'un comentario', 'para comentar'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:tu|su) (?:dirección de )?(?:correo(?: electrónico)?|email|e-mail) no (?:será publicad[oa]|se publicará|será visible)[^"“”«»]{0,80}|(?:los )?campos (?:obligatorios|requeridos|necesarios) (?:están|son|se) [^"“”«»]{0,40}|guardar? mi nombre,? [^"“”«»]{4,140}comente[^"“”«»]{0,12}|este sitio (?:usa|utiliza) akismet.{0,120}|aprende cómo se procesan los datos de tus comentarios.{0,4}|(?:cuéntanos|contanos|cuéntame|dinos|déjanos|dejanos|déjame|deja|dejá|compártelo|comparte|te leemos|te leo|os leo|los leo|los leemos)(?:(?! a (?:mi|su) )[^"“”«»]){0,90} en (?:los|la sección de) comentarios[^"“”«»]{0,60}|los comentarios (?:publicados|de los (?:lectores|usuarios)|vertidos|en esta página)[^"“”«»]{0,60}(?:responsabilidad|moderad|no (?:reflejan|representan)|opiniones)[^"“”«»]{0,140}|(?:lo (?:sentimos|siento), )?(?:debes|tienes que|necesitas|debe) (?:estar|iniciar|ser|haber)[^"“”«»]{0,60} para (?:comentar|publicar un comentario|escribir un comentario|dejar un comentario)[^"“”«»]{0,20})$/iu,
    removes: 'sentence',
    examples: ['{{Tu dirección de correo electrónico no será publicada.}}', '{{Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.}}', '{{Cuéntanos qué opinas en los comentarios.}}', '{{Lo siento, debes estar conectado para publicar un comentario.}}'],
    nearMisses: ['Los comentarios de los lectores llenaron tres páginas, y ninguno defendía al alcalde.', 'Deja tu comentario para luego, le cortó el juez al abogado.']
  },
  'nav-lines': {
    category: 'nav',
    lines: stop([
      'Saltar al contenido', 'Saltar al contenido principal', 'Saltar a contenido', 'Saltar al menú', 'Saltar navegación', 'Ir al contenido', 'Ir al contenido principal', 'Ir al menú', 'Ir al menú principal', 'Ir al pie de página', 'Ir directamente al contenido', 'Pasar al contenido principal', 'Ir a la portada', 'Ir a portada', 'Ir a la página principal', 'Ir al inicio', 'Volver al inicio', 'Volver a inicio', 'Volver a la portada', 'Volver a la página principal', 'Volver arriba', 'Volver al principio', 'Volver al blog', 'Volver al listado', 'Volver a noticias', 'Volver atrás', 'Página principal', 'Página de inicio', 'Página siguiente', 'Página anterior', 'Siguiente página', 'Siguiente', 'Anterior', 'Página 0 de 0', 'Pág. 0 de 0', 'Ir arriba', 'Menú principal', 'Abrir menú', 'Cerrar menú', 'Mostrar menú', 'Ocultar menú', 'Desplegar menú', 'Menú de navegación', 'Navegación principal', 'Navegación de entradas', 'Alternar navegación', 'Alternar menú', 'Abrir submenú', 'Todas las secciones', 'Ver secciones', 'Buscar', 'Buscador', 'Buscar en', 'Buscar en el sitio', 'Buscar en la web', 'Buscar noticias', 'Buscar por', 'Realizar búsqueda', 'Abrir buscador', 'Cerrar buscador', 'Mostrar búsqueda', 'Resultados de búsqueda', 'Resultados de la búsqueda', 'Introduce tu búsqueda', '¿Qué estás buscando?', '¿Qué buscas?', 'Iniciar sesión', 'Inicia sesión', 'Iniciá sesión', 'Inicie sesión', 'Ingresar', 'Acceder', 'Cerrar sesión', 'Iniciar sesión con Google', 'Inicia sesión con Google', 'Iniciar sesión con Facebook', 'Registrarse', 'Regístrate', 'Regístrese', 'Crear cuenta', 'Crear una cuenta', 'Crea tu cuenta', 'Crea una cuenta', 'Mi cuenta', 'Mi perfil', 'Mi suscripción', 'Mis suscripciones', 'Editar perfil', 'Recuperar contraseña', '¿Olvidaste tu contraseña?', '¿Has olvidado tu contraseña?', '¿Olvidó su contraseña?', '¿Has olvidado la contraseña?', 'Olvidé mi contraseña', 'Recordarme', 'Recuérdame', 'Mantener la sesión iniciada', 'Iniciar sesión / Registrarse', 'Inicia sesión o regístrate', 'Cerrar', 'Cerrar ventana', 'Cerrar ventana emergente', 'Cancelar', 'Cargando', 'Cargando contenido', 'Cargando comentarios', 'Cargando siguiente contenido', 'Por favor, espera', 'Espere por favor', 'Enviar', 'Guardar', 'Filtrar', 'Filtrar por', 'Ordenar por', 'Tabla de contenidos', 'Tabla de contenido', 'Índice de contenidos', 'Índice del artículo', 'Contenidos del artículo', 'Mostrar tabla de contenidos', 'Contenido del artículo', 'Alternar tabla de contenidos', 'Ocultar índice', 'Mostrar índice', 'En este artículo', 'En este artículo encontrarás', 'En este post', 'Mostrar todos', 'Cambiar idioma', 'Seleccionar idioma', 'Selecciona tu idioma', 'Elegir idioma', 'Elige tu edición', 'Elegir edición', 'Selecciona una edición', 'Versión móvil', 'Versión de escritorio', 'Ver versión web', 'Versión accesible', 'Modo oscuro', 'Modo claro',
      'Reproducir', 'Reproducir vídeo', 'Reproducir video', 'Reproducir audio', 'Reproducir de nuevo', 'Pausar', 'Silenciar', 'Activar sonido', 'Activar el sonido', 'Pantalla completa', 'Salir de pantalla completa', 'Diapositiva anterior', 'Diapositiva siguiente', 'Siguiente foto', 'Foto siguiente', 'Foto anterior', 'Imagen anterior', 'Imagen siguiente', 'Siguiente imagen', 'Siguiente vídeo', 'Próximo vídeo', 'Siguiente video', 'En directo ahora', 'Ver en directo', 'Ver en vivo', 'Mirar en vivo', 'Escuchar en vivo', 'Escuchar en directo', 'Video Player is loading', 'Tu navegador no soporta el elemento de audio', 'Tu navegador no soporta HTML0 video', 'Su navegador no soporta el elemento de video', 'Contenido no disponible', 'Este contenido no está disponible', 'Este video no está disponible', 'Este vídeo no está disponible', 'Este contenido no está disponible en tu región', 'Página no encontrada', 'Ha ocurrido un error', 'Ocurrió un error', 'Se ha producido un error', 'Algo salió mal', 'Inténtalo de nuevo', 'Intentar de nuevo', 'Inténtelo de nuevo más tarde', 'Habilita JavaScript', 'Por favor, habilita JavaScript', 'Por favor, activa JavaScript', 'Necesitas activar JavaScript', 'Activa JavaScript para ver los comentarios', 'Please enable JavaScript', 'Se abre en una ventana nueva', 'Abre en una ventana nueva', 'Se abre en una pestaña nueva', 'Abre en nueva ventana', 'Abrir en una pestaña nueva', 'Enlace externo', 'Enlaces externos de esta noticia', 'Actualizar página', 'Recargar página', 'Pie de página', 'Barra lateral', 'Barra lateral principal', 'Estás leyendo', 'Está leyendo', 'Estás aquí', 'Estás en', 'Usted está aquí', 'Ver edición impresa', 'Portada de hoy', 'Portada del día', 'Edición de hoy', 'Ver la edición de hoy', 'Te estás perdiendo contenido', 'Descargar', 'Más secciones', 'Todas las noticias', 'Ver archivo', 'Archivo de noticias', 'Archivos mensuales', 'Elegir el mes', 'Fin del contenido', 'Final de YouTube post', 'Fin de las recomendaciones', 'Saltar Recomendamos y continuar leyendo', 'Saltar Lo más leído y continuar leyendo', 'Saltar Más leídas y continuar leyendo', 'Final de Recomendamos', 'Final de Más leídas', 'Advertencia: El contenido externo puede contener anuncios', 'Contenido no disponible', '¿Permitir contenido de X?', '¿Permitir contenido de Instagram?', '¿Permitir el contenido de Instagram?', '¿Permitir el contenido de Google YouTube?', 'Aceptar y continuar', 'Ver más en YouTube'
    ]),
    examples: ['{{Saltar al contenido}}', '{{← Anterior}}', '{{¿Olvidaste tu contraseña?}}', '{{Cargando…}}', '{{Página 2 de 5}}'],
    nearMisses: ['Cerrar el puerto', 'Buscar setas sin permiso cuesta desde este otoño trescientos euros.', 'Última hora', 'Continuar así no tiene sentido, reconoce el entrenador.']
  },
  'nav-technical': {
    category: 'nav',
    hints: ['javascript', 'tu navegador', 'su navegador', 'este navegador', 'el contenido externo'],
    pattern: /^[^\p{L}\p{N}]{0,3}(?:(?:(?:por favor,? )?(?:habilita|habilite|activa|active|debes activar|necesitas (?:activar|habilitar)) (?:el )?javascript|(?:para [^"“”«»]{3,80},? )(?:debes|es necesario|necesitas|por favor|tienes que)[^"“”«»]{0,40}javascript|javascript (?:está|parece) (?:desactivado|deshabilitado|estar desactivado))[^"“”«»]{0,120}|(?:tu|su|este) navegador (?:no (?:soporta|es compatible|admite|puede reproducir)|está (?:desactualizado|obsoleto))[^"“”«»]{0,140}|(?:este video|este vídeo|el video|el vídeo) no (?:es compatible|se puede reproducir) (?:con|en) (?:tu|su|este) navegador[^"“”«»]{0,60}|(?:no (?:nos )?hacemos responsables|la bbc no se hace responsable) del contenido [^"“”«»]{0,60})$/iu,
    removes: 'sentence',
    examples: ['{{Para ver los comentarios, es necesario activar JavaScript.}}', '{{Tu navegador no soporta el elemento de vídeo.}}', '{{Por favor, habilita JavaScript en tu navegador para completar este formulario.}}'],
    nearMisses: ['Su navegador no se equivocaba nunca: conocía cada roca de la costa y cada corriente.', 'El curso enseña JavaScript en doce semanas y cuesta mil euros.']
  },
  'other-lines': {
    category: 'other',
    lines: stop(['Tu zona de comentarios', 'Opciones de accesibilidad', 'Resumen generado por IA', 'Resumen hecho con IA', 'Resumen elaborado con IA', 'Resumir con IA', 'Resumen con IA', 'Resumir con ChatGPT', 'Preguntar a la IA', 'Generado por IA', 'Pregunta a la IA sobre este artículo', 'Este resumen ha sido generado por IA', 'Texto generado con inteligencia artificial', 'Voz generada por IA', 'Audio generado con IA', 'Audio generado por IA', 'Tu dispositivo no soporta audio', 'Lector de noticias', 'Velocidad de reproducción', 'Velocidad 0x', 'Fin del artículo', 'Fin de la noticia', 'Contacto de prensa', 'Contacto para prensa', 'Contacto para medios', 'Para más información, contactar con', 'Horóscopo de hoy', 'Ver pronóstico', 'Ver clasificación', 'Ver resultados'].filter((line) => !['Herramientas', 'Código de barras', 'Accesibilidad', 'Loterías', 'Servicios', 'Patrocinadores'].includes(line))),
    examples: ['{{Resumen generado por IA}}', '{{Audio generado con IA}}', '{{Opciones de accesibilidad}}'],
    nearMisses: ['Servicios', 'Generado por IA o no, el retrato se vendió por un millón.']
  },
  'caption-labels': {
    category: 'caption',
    hints: ['pie de foto,', 'fuente de la imagen,', 'título del autor,'],
    pattern: /^(?:Pie de foto, .{3,300}|Fuente de la imagen, .{2,80}|Título del autor, .{3,80})$/u,
    examples: ['{{Fuente de la imagen, Getty Images}}', '{{Pie de foto, El ferry perdió su último horario en marzo.}}', '{{Título del autor, Enviada especial al puerto}}'],
    nearMisses: ['Fuente de la imagen, dice el escultor, no hay más que una: la memoria de su madre y las fotos rotas que guardaba en una caja de galletas.', 'El pie de foto, escrito a mano, decía otra cosa.'],
    precision: 0.95
  }
})
