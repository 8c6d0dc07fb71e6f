import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
/** With ss for ß too, as it is written in Switzerland. */
const swiss = (list: readonly string[]): string[] => [
  ...list,
  ...list.filter((line) => line.includes('ß')).map((line) => line.replaceAll('ß', 'ss'))
]

const social = ['Facebook', 'Twitter', 'X', 'LinkedIn', 'WhatsApp', 'Telegram', 'Pinterest', 'Xing']

export default defineRules('de', {
  'consent-lines': {
    category: 'consent',
    lines: swiss([
      ...each(['Alle Cookies', 'Alle', 'Cookies'], ['akzeptieren', 'zulassen', 'ablehnen']),
      'Nur notwendige Cookies akzeptieren',
      'Nur essenzielle Cookies akzeptieren',
      'Nur technisch notwendige Cookies',
      ...['YouTube', 'X', 'Instagram', 'Facebook', 'TikTok', 'Spotify', 'Vimeo'].flatMap((name) => [
        `Externer Inhalt von ${name}`,
        `Inhalt von ${name} laden`,
        `Inhalte von ${name} anzeigen`,
        `${name} immer entsperren`
      ]),
      'Alles akzeptieren',
      'Alles ablehnen',
      'Akzeptieren und weiter',
      'Akzeptieren und schließen',
      'Zustimmen und weiter',
      'Ich stimme zu.',
      'Ich bin einverstanden.',
      'Ich lehne ab',
      'Auswahl speichern',
      'Auswahl bestätigen',
      'Auswahl akzeptieren',
      'Nur notwendige',
      'Nur essenzielle',
      'Nur erforderliche',
      'Nur notwendige akzeptieren',
      'Weiter ohne Zustimmung',
      'Ohne Zustimmung fortfahren',
      'Datenschutzeinstellungen',
      'Datenschutzeinstellungen ändern',
      'Datenschutz-Präferenz',
      'Privatsphäre-Einstellungen',
      'Privatsphäre-Einstellungen ändern',
      'Einwilligungen widerrufen',
      'Einwilligung widerrufen',
      'Einwilligung verwalten',
      'Cookie-Einstellungen',
      'Cookie-Einstellungen ändern',
      'Cookies verwalten',
      'Cookie-Hinweis',
      'Cookie-Policy',
      'Wir verwenden Cookies.',
      'Wir nutzen Cookies.',
      'Diese Website verwendet Cookies.',
      'Diese Webseite verwendet Cookies.',
      'Diese Seite verwendet Cookies.',
      'Wir schätzen Ihre Privatsphäre.',
      'Ihre Privatsphäre ist uns wichtig.',
      'Deine Privatsphäre ist uns wichtig.',
      'Liste der Partner',
      'Externer Inhalt',
      'Externe Inhalte anzeigen',
      'Externen Inhalt laden',
      'Inhalt laden',
      'Inhalt anzeigen',
      'Inhalt entsperren',
      'Inhalte entsperren',
      'Empfohlener externer Inhalt',
      'Empfohlener redaktioneller Inhalt',
      'Erforderlichen Service akzeptieren und Inhalte entsperren',
      'Hinweis zum Datenschutz',
      'Google Maps laden'
    ]),
    examples: [
      '{{Alle akzeptieren}}',
      '{{Cookie-Einstellungen}}',
      '{{Externer Inhalt}}',
      '{{Externen Inhalt laden}}',
      '{{Empfohlener redaktioneller Inhalt}}'
    ],
    nearMisses: [
      'Alle akzeptieren den Preis, nur der Müller nicht, und der hat seit Jahren keinen Vertrag mehr.',
      'Externe Inhalte prüfte das Gericht nicht, weil keine Seite das beantragt hatte.',
      'Datenschutz'
    ]
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookies', 'verwenden technologien', 'endgerät'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:diese|unsere) (?:website|webseite|internetseite|seite|homepage|web-?app|app)|dieser (?:shop|blog|onlineshop)|dieses (?:portal|angebot)|wir(?: und unsere (?:\d{1,4} )?(?:partner|dritt\p{L}{2,12}))?|unser(?:e partner| shop)|auf (?:dieser|unserer) (?:website|webseite|internetseite|seite)|um (?:ihnen|dir|unsere|diese|die) .{3,160}|für (?:ein|die|eine) (?:optimal|best|nutz|bestmög)\p{L}{1,12} .{3,120}|wir und unsere dienstleister) ?,? ?(?:verwendet|verwenden|nutzt|nutzen|benutzt|benutzen|setzt|setzen|speichert|speichern|werden|wir|verarbeitet|verarbeiten)\b(?:[^,]{0,70}?\bcookies\b|.{0,60}(?:informationen|gerät).{0,80}\bcookies\b|.{0,100}?(?:verwenden technologien|auf (?:ihrem|deinem|einem) (?:endgerät|gerät))).{0,300}(?:\b(?:um|damit|für|zur|zu|ein|website|webseite|seite|nutzung|nutzererlebnis|einwilligung|einverstanden|informationen|technologien|partner|funktion\p{L}{0,8}|analys\p{L}{1,6}|anzeigen|essenziell|notwendig|erforderlich|abzurufen|zuzugreifen)\b).{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.}}',
      '{{Diese Website verwendet Cookies, damit wir dir die bestmögliche Benutzererfahrung bieten können.}}',
      '{{Wir und unsere 183 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu, z.B. auf eindeutige Kennungen in Cookies, um personenbezogene Daten zu verarbeiten.}}',
      '{{Um dir ein optimales Erlebnis zu bieten, verwenden wir Technologien wie Cookies, um Geräteinformationen zu speichern.}}'
    ],
    nearMisses: [
      'Viele Seiten setzen Cookies, bevor jemand zugestimmt hat, bemängelte die Verbraucherzentrale in ihrem Bericht.',
      '„Wir verwenden Cookies, um Ihnen das Leben schwer zu machen“, spottete der Kabarettist auf der Bühne.',
      'Wir verwenden Cookies am liebsten als Tortenboden, weil sie nicht so schnell aufweichen wie Löffelbiskuits.'
    ]
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['cookies', 'wahl jederzeit', 'einwilligung jederzeit', 'zustimmung jederzeit', 'einstellungen jederzeit'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:durch|mit) (?:die|der|dem|ihrem|deinem|ihrer|das) (?:weitere[nr]? )?(?:nutzung|besuch|klick|klicken|weitersurfen|verwendung|schließen|benutzung|nutzen|zustimmung).{0,160}|wenn (?:sie|du) .{3,140}|indem (?:sie|du) .{3,140}|sie können (?:ihre|die|der) (?:auswahl|einwilligung|zustimmung|einstellungen|wahl)|du kannst deine (?:auswahl|einwilligung|zustimmung|einstellungen|wahl)|ihre (?:einwilligung|zustimmung)|deine (?:einwilligung|zustimmung)|informationen (?:über|zu) (?:der |die )?) ?.{0,80}(?:(?:nutzung|verwendung|einsatz|setzen) von cookies (?:zu|einverstanden|ein)|(?:akzeptieren|erklären|stimmen|willigen|akzeptierst|stimmst|erklärst).{0,80}cookies|(?<=(?:auswahl|einwilligung|zustimmung|einstellungen|wahl) .{0,30})jederzeit .{0,60}(?:widerrufen|ändern|anpassen)).{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{Durch die weitere Nutzung der Website stimmen Sie der Verwendung von Cookies zu.}}',
      '{{Wenn Sie weiter surfen, erklären Sie sich mit der Nutzung von Cookies einverstanden.}}',
      '{{Sie können Ihre Einwilligung jederzeit in den Einstellungen widerrufen.}}'
    ],
    nearMisses: [
      'Wenn Sie im März pflanzen, stimmen Sie mir sicher zu, kann der Frost noch alles wieder verderben.',
      'Eine Einwilligung jederzeit widerrufen zu können, sei ein Recht der Patienten, betonte die Ärztin.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: ['extern', 'redaktionelle', 'drittplattform', 'eingebunden', 'diesen inhalt', 'dieser inhalt', 'dieses inhalts'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:an dieser stelle|hier) (?:finden sie|findest du|steht|ist|befindet sich|finden nutzer|wird|würden wir)\b.{0,120}(?:extern\p{L}{1,2} |redaktionell\p{L}{1,2} )inhalte?\b.{0,160}|(?:ich bin (?:damit )?einverstanden|mit dem laden|ich möchte|wenn sie|wenn du).{0,60}extern\p{L}{1,2} inhalte?\b.{0,160}|(?:damit|dabei|hierdurch|so) (?:können|könnten|werden) (?:dabei )?personenbezogene daten an drittplattformen\b.{0,100}|(?:wir|der|die|für die|zum) .{0,60}(?:benötigen|brauchen) (?:wir )?(?:ihre|deine) (?:zustimmung|einwilligung).{0,160}(?:eingebunden|anzuzeigen|inhalt).{0,160}|(?:um|zum|zur) (?:diesen|anzeigen dieses|anzeige dieses) (?:extern\p{L}{1,2} |eingebettet\p{L}{1,2} )?inhalt.{0,20}(?:zustimmung|einwilligung|anzuzeigen|zu sehen|anzeigen|darzustellen|angezeigt|laden|sehen|nutzen)\b.{0,200}|dies(?:er|en) inhalt (?:ist|wird|kann|stammt|konnte|enthält|kannst|können).{0,60}(?:von (?:facebook|youtube|twitter|instagram|x|tiktok|einem|drittanbieter\p{L}{0,2})|cookies|javascript|geladen|angezeigt|blockiert|externe|bereitgestellt|zur verfügung|drittanbieter\p{L}{0,2})\b.{0,120}|(?:dieser|dem) (?:externe|externen|redaktionelle|eingebundene) inhalt.{0,120}(?:angezeigt|geladen|cookies|zustimmung|einwilligung).{0,80}|(?:ein |der |dieser |sie können |du kannst )?(?:empfohlene[rn] |diese[rn] )?(?:externe[rn]?|redaktionelle[rn]) inhalte?,? (?:von|der|mit einem klick|anzeigen|ist|aktivieren|laden|hier).{0,200})$/iu,
    removes: 'sentence',
    examples: [
      '{{An dieser Stelle findest du einen externen Inhalt von YouTube, der den Artikel ergänzt.}} {{Damit können personenbezogene Daten an Drittplattformen übermittelt werden.}}',
      '{{Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.}}',
      '{{Wir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen Inhalt von Instagram anzuzeigen.}}',
      '{{Um diesen Inhalt anzuzeigen, müssen Sie der Verwendung von Cookies zustimmen.}}',
      '{{Hier steht ein externer Inhalt von Datawrapper, den unsere Redaktion empfiehlt.}}'
    ],
    nearMisses: [
      'Hier steht ein Turm, der erst vor hundert Jahren in die Mauer eingebunden wurde und nie zu Ende gebaut war.',
      'Dieser Inhalt sei längst bekannt, sagte der Anwalt, und stehe in jeder Akte seit dem ersten Verhandlungstag.',
      'Externe Inhalte, so das Urteil, darf der Betreiber erst nach Zustimmung laden.'
    ]
  },
  'consent-embed-more': {
    category: 'consent',
    hints: ['mit einem klick', 'datenschutz', 'drittanbieter', 'daten an', 'drittplattform'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:sie|du) (?:können|kannst|könnt) (?:(?:sich|ihn|dir|diesen|die inhalte|es|den inhalt|das video|alle externen inhalte) ){1,2}mit einem klick (?:anzeigen|einblenden|laden|freigeben|aktivieren).{0,160}|(?:mit|durch|beim) (?:dem|das|der|die) (?:laden|abspielen|aktivieren|aktivierung|anzeigen|klick|anklicken|einbettung|starten|aufruf).{0,120}(?:datenschutzerklärung|datenschutzbestimmungen|datenschutzrichtlinie|drittanbieter|daten an|drittplattform).{0,140}|(?:dabei|damit|dadurch|hierbei) (?:werden|können|könnten) (?:personenbezogene |ihre |deine |möglicherweise )?daten an .{2,60}(?:übermittelt|übertragen|weitergegeben|gesendet).{0,60}|mehr (?:informationen |infos )?(?:dazu|hierzu)(?: finden sie| findest du| erfahren sie| erfährst du)? in (?:unserer|der) datenschutzerklärung(?: von .{2,40})?.?)$/iu,
    removes: 'sentence',
    examples: [
      '{{Sie können sich diesen mit einem Klick anzeigen lassen und auch wieder ausblenden.}}',
      '{{Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.}}',
      '{{Dabei können personenbezogene Daten an den Anbieter Instagram übermittelt werden.}}'
    ],
    nearMisses: [
      'Mit dem Laden der Pferde begannen sie um vier, und um sechs war der letzte Wagen auf der Straße nach Norden.',
      'Dabei werden die Daten an jedem Abend von Hand in ein Heft übertragen, das im Turm liegt.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['datenschutz', 'recaptcha', 'ihre daten', 'deine daten', 'mail-adresse wird', 'mail-adresse aus'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?=.{0,400}(?:stimm|akzeptier|einverstanden|zur kenntnis|gelesen|finden sie|findest du|erhalten sie|erfahren sie|erfährst du|hier|in unsere|in der|gelten|gilt|unsere|recaptcha|lesen|beacht|lies))(?!.{0,200}\b(?:nie|nicht|ablehn\p{L}{0,3}|enthält)\b)(?:mit (?:der|ihrer|deiner|dem|meiner|klick|eintragung|anmeldung)|durch (?:die|das|klick|absenden|ihre|deine)|ich |ja, |indem |wenn (?:sie|du) |nach (?:der|ihrer|deiner) anmeldung|bitte (?:lesen|beachten|lies|beachte) (?:sie )?(?:auch |dazu |hierzu )?(?:die|unsere[n]?) |es gelten |es gilt |hier (?:finden sie|findest du|geht es zu)|(?:mehr |weitere |nähere |ausführliche |detaillierte )?(?:informationen|infos|details|hinweise|einzelheiten|mehr) (?:dazu|hierzu|zu|zum|zur|über|finden|erhalten|darüber|rund)|die (?:datenschutz|hinweise zum)|unsere (?:allgemeinen )?(?:datenschutz|geschäftsbed|agb)|lesen sie |lies |(?:sie|du) (?:können|kannst|stimmen|stimmst|erklärst|erklären)).{0,200}(?:datenschutz(?:erklärung|bestimmung|hinweis|richtlinie|information)\p{L}{0,2}|recaptcha)(?!\p{L}).{0,120}|(?:diese (?:seite|website|webseite) (?:ist|wird) durch |geschützt durch ).{0,20}recaptcha\b.{0,160}|(?:wir (?:geben|verwenden|nutzen|behandeln|speichern|verarbeiten) (?:ihre|deine) (?:daten|e-?mail-?adresse)|(?:ihre|deine) (?:daten|e-?mail-?adresse) (?:werden|wird|sind|ist) (?:nicht|nur|vertraulich|von uns|ausschließlich|sicher|bei uns|niemals|selbstverständlich|natürlich)).{0,60}(?:weitergegeben|weitergeben|dritte|vertraulich|newsletter|zweck|versand|dsgvo|behandelt|spam|datenschutz)\p{L}{0,8}.{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Mit der Anmeldung zum Newsletter stimmen Sie unserer Datenschutzerklärung zu.}}',
      '{{Ich habe die Datenschutzerklärung zur Kenntnis genommen.}}',
      '{{Informationen zum Datenschutz finden Sie in unseren Datenschutzhinweisen.}}',
      '{{Ihre Daten werden ausschließlich zum Versand des Newsletters verwendet.}}'
    ],
    nearMisses: [
      'Die Datenschutzerklärung der Schule umfasse vierzig Seiten, klagte der Elternbeirat, und niemand habe sie je gelesen.',
      'Wenn Sie die Datenschutzerklärung ablehnen, können Sie die App nicht mehr nutzen.',
      'Wer eine Datenschutzerklärung schreibt, sollte laut Kammer zuerst wissen, welche Daten der Betrieb überhaupt hat.',
      'Deine Daten verrät das Auto dem Hersteller schon beim Einsteigen, wie eine Studie aus Bern zeigt.'
    ]
  },
  unsubscribe: {
    category: 'consent',
    hints: ['abbestell', 'abmeld', 'widerruf', 'austragen', 'kündbar'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:sie|du|ihr|natürlich|selbstverständlich) (?:können|kannst|könnt) (?:sich |dich |euch |ihn |sie |den newsletter |unseren newsletter |den kostenlosen newsletter |diese |(?:diese|die|ihre|deine) einwilligung )(?:natürlich |selbstverständlich )?(?:jederzeit (?:wieder |kostenlos |problemlos |einfach |kostenfrei ){0,2}(?:vom newsletter |davon |vom bezug )?(?:abmelden|abbestellen|widerrufen|austragen)[.!]?|(?=.{0,140}(?:newsletter|abmeldelink|abmelde-link|link|postfach|klick|e-?mail)).{0,80}(?:abmelden|abbestellen|widerrufen|austragen)\b.{0,100})|(?:eine |die )?(?:abmeldung|abbestellung|der widerruf|ein widerruf)(?: vom newsletter| des newsletters| ihrer einwilligung)? (?:ist )?(?:jederzeit|und widerruf)\b.{0,80}|der newsletter (?:ist kostenlos|kann|ist|lässt sich) .{0,60}(?:abbestellt?|abmeld|kündbar|abbestellbar|widerrufen)\p{L}{0,4}.{0,60}|(?:einen |ein )?(?:abmeldelink|abmelde-link|link zur abmeldung|link zum abbestellen) .{0,100}(?:newsletter|e-?mail|ausgabe).{0,40}|(?:jederzeit|monatlich) (?:abbestellbar|kündbar|abmeldbar|kündbar und \p{L}{3,20}|widerrufbar).?)$/iu,
    removes: 'sentence',
    examples: [
      '{{Sie können den Newsletter jederzeit wieder abbestellen.}}',
      '{{Eine Abmeldung ist jederzeit möglich.}}',
      '{{Du kannst dich jederzeit über den Link am Ende jeder E-Mail abmelden.}}',
      '{{Jederzeit kündbar.}}'
    ],
    nearMisses: [
      'Der Widerruf der Taxikonzession kam im Mai, die Abmeldung des Wagens folgte zwei Wochen darauf.',
      'Kunden können die Zeitung im Sommer abbestellen, verlieren dann aber ihren Platz auf der Warteliste.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(
        ['Das könnte', 'Dies könnte', 'Diese Artikel könnten'],
        [
          'Sie auch interessieren',
          'Sie interessieren',
          'dich auch interessieren',
          'dich interessieren',
          'euch auch interessieren',
          'Ihnen auch gefallen',
          'dir auch gefallen'
        ]
      ),
      'Das interessiert Sie auch',
      'Das interessiert dich auch',
      ...each(
        ['Mehr', 'Alles', 'Weitere Artikel', 'Weitere Beiträge', 'Mehr Artikel', 'Weitere Nachrichten', 'Links'],
        ['zum Thema', 'zu diesem Thema']
      ),
      'Das könnte Sie auch noch interessieren',
      'Das könnte dich auch noch interessieren',
      'Vielleicht interessiert Sie auch',
      'Auch interessant für Sie',
      'Auch interessant',
      'Auch lesenswert',
      'Mehr dazu',
      'Lesen Sie mehr zum Thema',
      'Themen in diesem Artikel',
      'Mehr aus dem Ressort',
      'Mehr aus dieser Kategorie',
      'Mehr aus dieser Serie',
      'Mehr vom Autor',
      'Mehr von diesem Autor',
      'Mehr von dieser Autorin',
      'Weitere Artikel',
      'Weitere Beiträge',
      'Weitere Nachrichten',
      'Weitere Themen',
      'Weitere News',
      'Mehr Videos',
      'Mehr Artikel',
      'Mehr Nachrichten',
      'Mehr lesen',
      'Lesen Sie auch',
      'Lesen Sie dazu auch',
      'Lesen Sie mehr',
      'Lies auch',
      'Lies mehr',
      'Unbedingt lesen',
      'Lesetipp',
      'Lesetipps',
      'Leseempfehlung',
      'Tipps der Redaktion',
      'Empfehlungen der Redaktion',
      'Redaktionstipp',
      'Von der Redaktion empfohlen',
      'Die Redaktion empfiehlt',
      'Empfohlen für Sie',
      'Empfehlungen für Sie',
      'Für Sie empfohlen',
      'Wir empfehlen',
      'Empfohlene Artikel',
      'Empfohlene Beiträge',
      'Meistgelesen',
      'Meistgelesene Artikel',
      'Am meisten gelesen',
      'Meistkommentiert',
      'Beliebte Artikel',
      'Beliebte Beiträge',
      'Top-Artikel',
      'Top-Meldungen',
      'Top-News',
      'Top-Themen',
      'Topthemen',
      'Aktuelle Meldungen',
      'Aktuelle Nachrichten',
      'Aktuelle News',
      'Neueste Artikel',
      'Neueste Beiträge',
      'Neueste Nachrichten',
      'Neueste Meldungen',
      'Letzte Beiträge',
      'Ähnliche Artikel',
      'Ähnliche Beiträge',
      'Ähnliche Themen',
      'Ähnliche Nachrichten',
      'Verwandte Artikel',
      'Verwandte Themen',
      'Passend dazu',
      'Andere lesen auch',
      'Leser interessierten sich auch für',
      'Siehe auch',
      'Videos zum Thema',
      'Zum Thema',
      'Newsticker',
      'Unsere Videos',
      'Nächster Artikel',
      'Vorheriger Artikel',
      'Nächster Beitrag',
      'Vorheriger Beitrag',
      'Weiterführende Links'
    ],
    examples: [
      '{{Das könnte Sie auch interessieren}}',
      '{{Mehr zum Thema:}}',
      '{{MEISTGELESEN}}',
      '{{Lesen Sie auch:}}',
      '{{Ähnliche Beiträge}}'
    ],
    nearMisses: [
      'Zum Thema Brücke schwieg der Bürgermeister den ganzen Abend, obwohl ihn drei Zuhörer danach fragten.',
      'Mehr zum Thema wollte sie nicht sagen, solange die Akten beim Gericht lagen.',
      'Auch interessant ist der Turm von innen, weil dort noch die alten Balken liegen.'
    ]
  },
  'related-title': {
    category: 'related',
    hints: [
      'lesen sie',
      'lies ',
      'lest ',
      'zum thema',
      'auch interessant',
      'passend ',
      'siehe auch',
      'siehe dazu',
      'auch interessieren',
      'lesenswert'
    ],
    pattern:
      /^\W{0,4}(?:(?:Lesen Sie|LESEN SIE|Lies|LIES|Lest)(?: (?:auch|AUCH|dazu|DAZU|hier|HIER|hierzu|mehr|MEHR|jetzt|JETZT|außerdem|AUSSERDEM|AUẞERDEM|noch|weiter|darüber|zum Thema|ZUM THEMA)){1,4}|(?:Mehr|MEHR|Alles|Weitere (?:Artikel|Infos|Nachrichten|Meldungen)|Video|Podcast|Auch|Lesen Sie mehr|Mehr Artikel|Mehr Infos|Mehr Nachrichten) (?:zum Thema|ZUM THEMA)|(?:Auch|AUCH|Ebenfalls) (?:interessant|INTERESSANT|lesenswert|spannend)|Passend (?:dazu|zum Thema)|PASSEND DAZU|(?:Siehe|SIEHE) (?:auch|AUCH|dazu|hierzu|dazu auch)(?! ?: ?(?:Kapitel|Seite|Abschnitt|Abb|Tabelle|Art|§|Teil|Grafik|Karte))|(?:Das|Dies) (?:könnte|dürfte) (?:Sie|dich|euch) auch (?:noch )?interessieren) ?[:|►▶»>+–—-]{1,3} ?[„"«»“'›#+]{0,2}[\p{Lu}\p{N}][^\n]{3,220}[^.…\s]$/u,
    examples: [
      '{{Lesen Sie auch: Stadt sperrt drei Brücken}}',
      '{{LESEN SIE AUCH: Kommt jetzt die Fähre? Was die Anwohner sagen}}',
      '{{Auch interessant: Zehn Wege über den Fluss}}',
      '{{Mehr zum Thema: „Niemand hat uns gefragt“ – Bauern kritisieren Umleitung}}',
      '{{Passend dazu: So teuer wird der Neubau}}'
    ],
    nearMisses: [
      'Siehe auch: wer zuerst kam, mahlte zuerst, und wer spät kam, der blieb vor der Tür.',
      'Auch interessant: Die Mühle lief nachts, weil das Wasser dann höher stand und niemand am Ufer wusch.',
      'Zum Thema Fähre hatte sie drei Sätze vorbereitet'
    ]
  },
  'related-sentence': {
    category: 'related',
    hints: ['lesen sie', 'lies ', 'auch interessant', 'zum thema', 'passend ', 'auch interessieren'],
    pattern:
      /^[([]?(?:(?:Lesen Sie|LESEN SIE|Lies|LIES)(?: (?:auch|AUCH|dazu|DAZU|hier|HIER|hierzu|mehr|MEHR|jetzt|außerdem|noch)){1,3}|(?:Mehr|MEHR|Alles) (?:zum Thema|ZUM THEMA|dazu)|AUCH INTERESSANT|Passend dazu|Das könnte (?:Sie|dich) auch interessieren) ?[:|►▶»>–—-]{1,2} ?[„"«»“'›]?[\p{Lu}\p{N}].{3,170}$/u,
    removes: 'sentence',
    examples: [
      'Die Brücke wurde um acht gesperrt. {{Lesen Sie auch: Zehn Brücken, die nie fertig wurden}}',
      '{{Lesen Sie dazu auch: Wer zahlt für den Neubau?}} Der Bürgermeister wollte sich nicht äußern.',
      'Sie fährt erst im Mai wieder. {{Mehr zum Thema: So teuer wird die neue Fähre}}'
    ],
    nearMisses: [
      'Lesen Sie auch die Fußnoten, riet der Professor, denn dort steht, was im Text keiner zu schreiben wagte.',
      'Er sagte zum Thema: nichts.'
    ]
  },
  'related-here': {
    category: 'related',
    hints: ['hier finden sie', 'hier lesen sie', 'sie hier', 'du hier', 'ihr hier', 'es hier', 'hier geht', 'lies hier'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:mehr|alles|alle (?:infos|informationen|nachrichten|artikel|aktuellen|news|ergebnisse|neuigkeiten|folgen|texte|details|entwicklungen|hintergründe|meldungen)|weitere (?:infos|informationen|nachrichten|artikel|news|texte|meldungen|details|tipps|rezepte|beiträge|themen|videos)|weiteres|den (?:ganzen|kompletten|vollständigen) (?:artikel|text|beitrag|kommentar|bericht)|das (?:ganze|komplette|vollständige) (?:interview|gespräch|video)|die (?:ganze|komplette|vollständige) (?:geschichte|meldung|studie|folge|reportage))(?: [\p{L}\p{N}'-]{1,30}){0,12} ?(?:lesen sie|liest du|lest ihr|finden sie|findest du|findet ihr|erfahren sie|erfährst du|erfahrt ihr|gibt es|gibt's|sehen sie|siehst du|hören sie|hörst du)(?: (?:auch|immer|jetzt|in unserem \p{L}{3,20}|online|bei uns)){0,2} hier[.!:]{0,2}|(?:was|wie|warum|welche|wer|wo|wann|wieso|weshalb) .{3,120}, (?:lesen sie|liest du|lest ihr)(?: in unserem \p{L}{3,20})? hier[.!:]{0,2}|hier (?:geht es|geht's|gehts) (?:zu|zum|zur|weiter)\b.{0,140}|hier (?:finden sie|findest du|findet ihr|lesen sie|liest du|gibt es|erfahren sie|erfährst du) (?:weitere|noch mehr|mehr (?:dazu|zum|zur|zu|infos?|informationen|nachrichten|artikel)|alle (?:infos|informationen|nachrichten|artikel|news|folgen|ergebnisse|meldungen|texte|details)|das ganze (?:interview|gespräch)|den (?:ganzen|vollständigen) (?:artikel|text|bericht)|die aktuellen|aktuelle nachrichten)\b.{0,140}|(?:lesen sie|erfahren sie|lies|sehen sie|hören sie|schauen sie) hier(?:,| mehr| weitere| alles| den| die| das| unsere| auch| in).{2,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{Mehr dazu lesen Sie hier.}}',
      '{{Warum die Fähre nicht fährt, lesen Sie hier.}}',
      '{{Hier geht es zum Liveticker.}}',
      'Die Fähre bleibt im Hafen. {{Alle Infos zur Brücke finden Sie hier.}}',
      '{{Lesen Sie hier, wie der Streit um die Brücke begann.}}'
    ],
    nearMisses: [
      'Wie man das Korn mahlt, wusste er, und warum die Leute kamen, sagte er, erfahre man nur hier.',
      'Pilze finden Sie hier das ganze Jahr, verspricht der Wirt, der jeden Morgen selbst in den Wald geht.',
      '„Hier geht es zum Strand“, stand auf dem Schild, das der Sturm im Herbst mitgenommen hat.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: swiss([
      ...each(
        ['Folgen Sie uns', 'Folge uns', 'Folgt uns'],
        ['auf Facebook.', 'auf X.', 'auf Instagram.', 'auf WhatsApp.', 'auf Google News.', 'in den sozialen Medien.']
      ),
      'Folgen Sie uns',
      'Folge uns',
      'Folgt uns',
      'Thema folgen',
      'Folgen Sie diesem Thema',
      'Diesem Thema folgen',
      'Kanal abonnieren',
      'Podcast abonnieren',
      'Abonnieren.',
      'Jetzt abonnieren',
      'Newsletter abonnieren',
      'Newsletter-Anmeldung',
      'Anmeldung zum Newsletter',
      'Zum Newsletter anmelden',
      'Zum Newsletter',
      'Hier anmelden',
      'Abonnieren Sie unseren Newsletter.',
      'Abonniere unseren Newsletter.',
      'Melden Sie sich zum Newsletter an.',
      'Melde dich zum Newsletter an.',
      'Melden Sie sich für unseren Newsletter an.',
      'Bleiben Sie informiert.',
      'Bleiben Sie auf dem Laufenden.',
      'Bleib auf dem Laufenden.',
      'Immer auf dem Laufenden',
      'Verpassen Sie nichts',
      'Nichts verpassen',
      'Push-Nachrichten aktivieren',
      'Push-Benachrichtigungen aktivieren',
      'Benachrichtigungen aktivieren',
      'App herunterladen',
      'Zur App',
      'Laden im App Store',
      'WhatsApp-Kanal abonnieren',
      'Jetzt registrieren',
      'Vielen Dank für Ihre Anmeldung.',
      'Ihre E-Mail-Adresse',
      'Ihre E-Mail',
      'Deine E-Mail-Adresse',
      'E-Mail-Adresse eingeben',
      'Geben Sie Ihre E-Mail-Adresse ein.',
      'Gib deine E-Mail-Adresse ein.',
      'Bitte geben Sie Ihre E-Mail-Adresse ein.',
      'Bitte geben Sie eine gültige E-Mail-Adresse ein.',
      'Pflichtfeld',
      'Pflichtfelder',
      'Mit * markierte Felder sind Pflichtfelder.',
      'Jetzt weiterlesen',
      'Jetzt kostenlos testen',
      'Kostenlos testen',
      'Jetzt Abo abschließen',
      'Abo abschließen',
      'Zum Abo',
      'Abo-Angebote',
      'Digital-Abo',
      'Bereits Abonnent?',
      'Sie sind bereits Abonnent?',
      'Sie haben bereits ein Abo?',
      'Schon Abonnent?',
      'Du hast bereits ein Abo?',
      'Noch kein Konto?',
      'Noch kein Abo?',
      'Noch nicht registriert?',
      'Jetzt freischalten',
      'Mit Abo weiterlesen',
      'Exklusiv für Abonnenten',
      'Nur für Abonnenten',
      'Dieser Artikel ist Abonnenten vorbehalten.',
      'Probeabo',
      'Zum E-Paper',
      'Monatlich kündbar',
      'Jederzeit kündbar.',
      '0 € im ersten Monat',
      'Zugang zu allen Artikeln',
      'Alle Artikel lesen',
      'Werbefrei lesen'
    ]),
    examples: [
      '{{Folgen Sie uns auf Facebook!}}',
      '{{Newsletter abonnieren}}',
      '{{Bleiben Sie auf dem Laufenden}}',
      '{{Exklusiv für Abonnenten}}',
      '{{Geben Sie Ihre E-Mail-Adresse ein}}'
    ],
    nearMisses: [
      'Folgen Sie uns, rief die Führerin, und dreißig Leute stiegen ihr nach bis unter das Dach.',
      'Abonnieren wollte die Zeitung hier niemand, seit der Bote nicht mehr über die Brücke kam.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: ['folgen sie', 'folge ', 'folgt ', 'abonnier', 'besuchen sie', 'liken '],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?!.{0,200}(?:sagte|rief|schrieb|hieß|bat|sagt|ruft))(?:(?:sie|du|wollen sie|willst du|möchten sie|möchtest du|für|um|noch|keine|mehr|alle|immer|nichts)\b.{3,120}[,:?!–-] ?(?:dann )?)?(?:und |dann |jetzt |hier |gerne |einfach )?(?:folge?n? sie|folge|folgt|abonnieren sie|abonniere|abonniert|besuchen sie|liken sie|like)(?: (?:gerne|auch|jetzt|hier|einfach)){0,2} (?:uns|dem|der|unserem|unserer|unseren|unsere|den|hier unserem|mir)\b(?:(?<=unser\p{L}{0,2})|.{0,60}\b(?:auf|bei|über|via|im|in|unser\p{L}{1,2})\b).{0,50}\b(?:facebook|twitter|instagram|google news|google|youtube|tiktok|linkedin|whatsapp|telegram|threads|spotify|apple podcasts|bluesky|mastodon|sozialen (?:medien|netzwerken|kanälen)|social media|podcast|podcasts|push-?\p{L}{0,14}|auf x)(?!\p{L}).{0,100}$/iu,
    removes: 'sentence',
    examples: [
      '{{Folgen Sie uns auch auf Facebook und Instagram!}}',
      '{{Folge dem Hafenblatt auf Google News, um keine Nachricht zu verpassen.}}',
      'Die Brücke bleibt zu. {{Folgen Sie unserem WhatsApp-Kanal!}}',
      '{{Abonnieren Sie unseren Podcast bei Spotify oder Apple Podcasts.}}'
    ],
    nearMisses: [
      'Wer ihr auf Instagram folgt, sieht jeden Morgen dasselbe Boot und einen anderen Himmel.',
      'Folge uns nicht, schrieb sie ihm auf WhatsApp, und stieg mit den Kindern in den Zug nach Basel.'
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'postfach'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?!.{0,200}(?:sagte|rief|schrieb|riet))(?:(?:(?:sie|du|wollen sie|willst du|möchten sie|möchtest du|für|um|noch|keine|mehr|alle|immer|nichts|den|dir|ihnen|hat dir|gefällt|jeden|das wichtigste|die wichtigsten)\b.{3,140}[,:?!–-] ?)?(?:dann |und |jetzt |hier |gleich )?(?:melden sie sich|melde dich|meldet euch|abonnieren sie|abonniere|abonniert|bestellen sie|bestelle|bestell|tragen sie sich|trag dich|trage dich|registrieren sie sich|erhalten sie|erhalte|lesen sie|holen sie sich|hol dir|sichern sie sich|jetzt)\b.{0,100}newsletter(?!\p{L}).{0,160}|(?:unser|der|mit (?:unserem|dem)|in unserem) (?:[\p{L}\p{N}-]{1,30} ){0,4}newsletter (?:informiert|bringt|liefert|fasst|erscheint|erhalten|bekommen|bleiben|verpassen|halten|versorgt|hält)\b.{0,200}(?:\bsie|dich|ihnen|dir|ihr|dein|postfach|kostenlos|woche|tag|täglich)\b.{0,120}|(?:die |das |unsere |alle |jeden |täglich |einmal |aktuelle |mehr |kostenlos |direkt |wöchentlich ).{3,160}(?:direkt |kostenlos |bequem |per e-?mail |täglich ){1,3}in (?:ihr|dein|euer|ihrem|deinem) (?:e-?mail-?)?(?:postfach|inbox).{0,60}|(?:hier|jetzt) (?:kostenlos |gratis )?(?:zum|für den|für unseren|unseren|den|zu unserem) (?:[\p{L}\p{N}-]{1,30} ){0,4}newsletter (?:anmelden|abonnieren|bestellen|eintragen).{0,60})$/iu,
    removes: 'sentence',
    examples: [
      '{{Melden Sie sich jetzt für unseren kostenlosen Newsletter an!}}',
      '{{Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht aus der Region.}}',
      '{{Unser Newsletter informiert Sie jeden Morgen über das Wichtigste aus dem Hafen.}}',
      '{{Die wichtigsten Nachrichten des Tages direkt in Ihr Postfach.}}',
      '{{Hier kostenlos zum Newsletter anmelden}}'
    ],
    nearMisses: [
      'Der Newsletter erscheint seit drei Jahren, und kaum ein Mitglied der Partei liest ihn, wie eine Umfrage ergab.',
      'Abonnieren Sie den Newsletter, riet die Beraterin den Winzern, und lesen Sie ihn auch, wenn der Hagel kommt.',
      'Die Gemeinde schickt die Bescheide künftig per E-Mail.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: [
      'abonnent',
      'weiterlesen',
      'weiterzulesen',
      'weiter zu lesen',
      'bezahlschranke',
      'freischalten',
      'freizuschalten',
      'probeabo',
      'digital-abo',
      'digitalabo'
    ],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:dieser|dieses|der vollständige|den vollständigen|dieser ganze|das ganze|diesen) (?:artikel|beitrag|inhalt|text|interview) (?:ist|steht|wird|bleibt|liegt|können sie|kannst du|ist|lesen sie|jetzt|mit|exklusiv|nur|befindet)\b.{0,60}(?:abonnenten|abonnent:innen|abonnentinnen|weiterlesen|hinter (?:der|einer) bezahlschranke|freischalten|probeabo)\b.{0,120}|(?:um|zum) (?:den |diesen |diese |das |dieses |)(?:artikel |beitrag |text |angebot |interview |inhalt )?.{0,40}(?:weiterzulesen|weiter zu lesen|freizuschalten|weiterlesen zu können|weiterlesen).{0,120}\b(?:abo|abonnement|registrier|anmeld|login|konto|angebot|zugang|sie|du)\p{L}{0,6}.{0,80}|(?:jetzt|hier|einfach|mit|sofort)\b.{0,60}(?:(?:digital-?)?abo|probeabo|plus|premium).{0,40}(?:weiterlesen|freischalten|testen|sichern|lesen).{0,60}|(?:sie|du) (?:möchten|wollen|möchtest|willst) (?:den (?:ganzen )?artikel |diesen artikel |hier )?weiterlesen\?.{0,60}|(?:als|für) (?:digital-?)?abonnenten? (?:können|haben|lesen|erhalten|kostenlos|kostenfrei|ist|sind) .{2,120}(?:artikel|inhalte|zugriff|zugang|e-?paper|angebot)\p{L}{0,2}\b.{0,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Dieser Artikel ist nur für Abonnenten lesbar.}}',
      '{{Um den Artikel weiterzulesen, melden Sie sich bitte an.}}',
      '{{Jetzt mit dem Digital-Abo weiterlesen}}',
      '{{Sie möchten den Artikel weiterlesen?}}'
    ],
    nearMisses: [
      'Die Zeitung verlor im Frühjahr tausend Abonnenten, die meisten davon in den Dörfern jenseits des Flusses.',
      'Um das Buch weiterlesen zu dürfen, versteckte er sich mit der Lampe auf dem Dachboden, bis alle schliefen.',
      'Dieser Beitrag zur Kasse steigt für Abonnenten der Oper im Herbst um zwei Franken.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      'Unterstützen Sie uns.',
      'Unterstütze uns.',
      'Unterstützen Sie unsere Arbeit.',
      'Unterstütze unsere Arbeit.',
      'Unterstützen Sie unabhängigen Journalismus.',
      'Unterstütze unabhängigen Journalismus.',
      'Unterstützen Sie unseren Journalismus.',
      'Unterstütze unseren Journalismus.',
      'Unabhängigen Journalismus unterstützen',
      'Jetzt unterstützen',
      'Unsere Arbeit unterstützen',
      'Jetzt spenden',
      'Jetzt Mitglied werden',
      'Mitglied werden',
      'Werden Sie Mitglied',
      'Werde Mitglied',
      'Fördermitglied werden',
      'Spenden Sie jetzt',
      'Spende jetzt',
      'Hier spenden',
      'Mit PayPal spenden',
      'Spenden via PayPal',
      'Spende via PayPal',
      'Unterstütze uns auf Patreon.',
      'Unterstützen Sie uns auf Patreon.',
      'Unterstütze uns auf Steady.',
      'Unterstütze uns mit einer Spende.',
      'Unterstützen Sie uns mit einer Spende.',
      'Kauf mir einen Kaffee',
      'Spendier uns einen Kaffee',
      'Spendier mir einen Kaffee',
      'Petition unterschreiben',
      'Jetzt unterschreiben',
      'Petition unterzeichnen',
      'taz zahl ich',
      'Ihre Spende hilft',
      'Deine Spende hilft',
      'Einmalig spenden',
      'Dauerspende einrichten',
      'Gönner werden',
      'Member werden'
    ],
    examples: ['{{Jetzt spenden}}', '{{Unterstützen Sie unsere Arbeit!}}', '{{Werde Mitglied!}}'],
    nearMisses: [
      'Jetzt spenden die alten Bäume wieder Schatten, und die Bänke am Ufer sind besetzt.',
      'Mitglied werden könne jeder, der einen Besen besitzt, sagte die Vorsitzende des Vereins.'
    ]
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['unterstütz', 'journalismus', 'spende', 'paypal', 'steady', 'patreon'],
    pattern:
      /^(?!.{0,400}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?!.{0,300}(?:sagte|rief|schrieb|forderte|bat|appellier))(?:(?:wenn|falls|da|weil|gefällt|hat|ihnen|dir|sie|du|damit|um|helfen sie|hilf)\b.{3,200}[,:?!–-] ?)?(?:und |bitte |dann |deshalb |so |jetzt )?(?:(?:unterstützen sie|unterstütze?|unterstützt|hilf|helfen sie|fördern sie|fördere|stärken sie|stärke) (?:bitte |doch |gern |gerne |jetzt |auch ){0,2}(?:uns|mich|unsere? arbeit|unsere[nm]? (?:unabhängige[nm]? |kritische[nm]? |freie[nm]? )?(?:journalismus|redaktion|recherchen?|blog|arbeit|magazin|projekt)|unabhängigen (?:und kritischen |und freien )?journalismus|freien journalismus|kritischen journalismus|diese[ns]? (?:blog|seite|magazin|arbeit|podcast)|(?:die )?redaktion|mit (?:ihrer|deiner|einer) spende)(?!\p{L}).{0,200}|(?:sie|du) (?:können|kannst) (?:uns|unsere arbeit|unsere redaktion|meine arbeit|diesen blog|diese seite|unseren journalismus) .{0,100}(?:unterstützen|spenden?|paypal|steady|patreon)\b.{0,120}|(?:ihre|deine) (?:spende|unterstützung|mitgliedschaft) (?:hilft|ermöglicht|sichert|macht|trägt|ist)\b(?=.{0,160}(?:\buns\b|unser|journalis|recherch|redaktion|berichte|magazin|blog\b)).{2,200}|(?:guter|unabhängiger|kritischer|freier|investigativer|seriöser|qualitativer) journalismus (?:kostet|braucht|ist nicht (?:kostenlos|umsonst|gratis)|hat seinen preis|lebt von|finanziert sich)\b(?=[^,]{0,50}(?:geld|unterstützung|unterstützer|leser|preis|kostenlos|umsonst|gratis|dich|sie|spende))[^,]{0,70}|(?:wir (?:finanzieren uns|leben|arbeiten|sind) .{0,60}(?:spenden|leser|mitglieder|unterstützer)\p{L}{0,8}.{0,40}(?:unabhängig|angewiesen|finanziert|paywall|werbung|journalismus)\p{L}{0,4}.{0,120}))$/iu,
    removes: 'sentence',
    examples: [
      '{{Unterstützen Sie unseren unabhängigen Journalismus mit einem Beitrag Ihrer Wahl.}}',
      '{{Wenn dir der Artikel gefällt, unterstütze uns mit einer Spende über PayPal!}}',
      '{{Ihre Spende hilft uns, auch morgen noch kritisch zu berichten.}}',
      '{{Guter Journalismus kostet Geld.}}'
    ],
    nearMisses: [
      'Der Kanton unterstützt die Redaktion der Chronik mit einem Beitrag aus dem Lotteriefonds.',
      '„Unterstützen Sie uns!“, rief die Kandidatin den Leuten auf dem Markt zu und verteilte Äpfel.',
      'Ohne Journalismus wäre der Betrug am Deich nie bekannt geworden, heißt es im Bericht.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: swiss([
      ...social.flatMap((name) => [
        `Auf ${name} teilen`,
        `Bei ${name} teilen`,
        `Teilen auf ${name}`,
        ...['Klick, um auf', 'Klick, um über'].map((click) => `${click} ${name} zu teilen (Wird in neuem Fenster geöffnet)`)
      ]),
      'Teilen',
      'Artikel teilen',
      'Beitrag teilen',
      'Diesen Artikel teilen',
      'Diesen Beitrag teilen',
      'Diese Seite teilen',
      'Link teilen',
      'Jetzt teilen',
      'Teile diesen Artikel',
      'Teile den Artikel',
      'Teilen mit',
      'Mit Freunden teilen',
      'Weiterempfehlen',
      'Weitersagen',
      'Artikel verschenken',
      'Artikel per E-Mail versenden',
      'Per E-Mail teilen',
      'Per E-Mail senden',
      'Per E-Mail weiterleiten',
      'E-Mail senden',
      'Auf Social Media teilen',
      'Drucken',
      'Artikel drucken',
      'Artikel ausdrucken',
      'Seite drucken',
      'Ausdrucken',
      'Drucken Teilen',
      'Teilen Drucken',
      'Merken',
      'Merkliste',
      'Artikel merken',
      'Lesezeichen setzen',
      'Zu Favoriten hinzufügen',
      'Link kopieren',
      'Link kopiert',
      'Link wurde kopiert.',
      'In die Zwischenablage kopieren',
      'In die Zwischenablage kopiert',
      'Kurzlink',
      'Twittern',
      'Tweeten',
      'Gefällt mir',
      'Gefällt mir 0',
      '0 Gefällt mir',
      'Gefällt dir dieser Beitrag?',
      '0 Mal geteilt',
      '0 Shares',
      'Schrift vergrößern',
      'Schrift verkleinern',
      'Artikel anhören',
      'Artikel vorlesen',
      'Text vorlesen',
      'Artikel als PDF',
      'Als PDF speichern',
      'PDF herunterladen',
      'Wie hat Ihnen dieser Artikel gefallen?',
      'War dieser Artikel hilfreich?',
      'Wie hilfreich war dieser Beitrag?',
      'Hat Ihnen dieser Artikel gefallen?',
      'Hat dir dieser Beitrag gefallen?',
      'Hat dir dieser Artikel gefallen?',
      'Bewerten Sie diesen Artikel',
      'Klicke auf die Sterne, um zu bewerten.',
      'Bisher keine Bewertungen! Sei der Erste, der diesen Beitrag bewertet',
      'Durchschnittliche Bewertung 0 / 0. Anzahl Bewertungen: 0',
      'Danke für dein Feedback.',
      'Vielen Dank für Ihr Feedback.'
    ]),
    examples: [
      '{{Teilen}}',
      '{{Auf Facebook teilen}}',
      '{{Link kopieren}}',
      '{{War dieser Artikel hilfreich?}}',
      '{{Artikel anhören}}',
      '{{Klick, um über WhatsApp zu teilen (Wird in neuem Fenster geöffnet)}}'
    ],
    nearMisses: [
      'Teilen wollte er das Haus mit niemandem, sagte der Makler am Abend.',
      'Drucken ließ sie nur hundert Stück, denn mehr gab das Papier nicht her.',
      'Artikel'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: swiss([
      'Symbolbild',
      'Symbolfoto',
      'Archivbild',
      'Archivfoto',
      'Themenbild',
      'Foto: privat',
      'Foto: KI-generiert',
      'Bild: KI-generiert',
      'Bild: KI',
      'zVg',
      'Bild mit KI erstellt.',
      'Bild mit KI generiert.',
      'KI-generiertes Bild',
      'KI-generiert',
      'Bilder anzeigen',
      'Bild anzeigen',
      'Bild vergrößern',
      'Klicken zum Vergrößern',
      'Klicken, um zu vergrößern',
      'Vollbild',
      'Großansicht',
      'Bildergalerie ansehen',
      'Bildergalerie starten',
      'Zur Bildergalerie',
      'Zur Fotostrecke',
      'Weitere Bilder',
      'Bildunterschrift anzeigen',
      'Bildunterschrift einblenden',
      'Bildunterschrift ausblenden',
      'Bilderstrecke',
      'Bildergalerie',
      'Fotostrecke',
      'Fotogalerie',
      'Bildnachweis',
      'Bildquelle',
      'Bildquellen',
      'Bild 0 von 0',
      'Foto 0 von 0',
      'Bild 0/0',
      '0 von 0 Bildern',
      '0 Bilder',
      '0 Fotos',
      'Video abspielen',
      'Video ansehen',
      'Video starten',
      'Video wird geladen',
      'Zum Video',
      'Videolänge 0:0',
      'Video: 0:0',
      'Video 0:0',
      'Video 0 Min.',
      'Audio 0:0',
      'Ausklappen'
    ]),
    examples: ['{{Symbolbild}}', '{{Bild 1 von 5}}', '{{Bildunterschrift anzeigen}}', '{{Zur Bildergalerie}}', '{{Foto: privat}}'],
    nearMisses: [
      'Im Video spricht ein Mann mit Hut, den im Dorf niemand kennen will.',
      'Symbolfoto hieß das früher nicht, man nahm einfach irgendein Bild von irgendeinem Zug.',
      'Video'
    ]
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'bild:', 'bilder:', 'foto (', 'foto ©', 'grafik:', 'illustration:', 'bildquelle', 'bildnachweis'],
    pattern:
      /^[([|/]?(?:(?:(?:[Tt]itel|[Bb]eitrags|[Hh]eader|[Aa]ufmacher|[Ss]ymbol|[Aa]rchiv|[Tt]hemen|[Ss]ujet|[Aa]rtikel|[Vv]orschau|[Pp]resse)?-?(?:[Ff]otos?|[Bb]ilde?r?|FOTOS?|BILD)(?: (?:oben|unten|links|rechts|Header|Startseite|\(Archiv\)|\(Symbolbild\)))?|[Ii]llustration(?:en)?|Bildquellen?|Bildnachweise?|Fotonachweis|Fotocredit|Bildrechte|Foto-Credit|Fotografie) ?:(?! ?(?:Full|Ultra|HD|OLED|LCD)) ?(?:©|\(c\)|by )? ?(?:(?=.{0,80}(?:\bdpa\b|\bDPA\b|AFP|\bAP\b|\bAPA\b|Reuters|REUTERS|[Ii]mago|IMAGO|Getty|Keystone|KEYSTONE|[Pp]icture[- ][Aa]lliance|\bepa\b|\bEPA\b|[Ss]hutterstock|[Aa]dobe|[Ff]otolia|[Pp]ixabay|[Uu]nsplash|[Pp]exels|[Ii]stock|iStock|zVg|ZVG|\bddp\b|SZ Photo|Wikimedia|CC[- ]BY|stock\.|\.com|\.de\b|\.at\b|\.ch\b|\blaif\b|Ostkreuz|ullstein|\bakg\b|Bundesarchiv|\bTNN\b|GEPA|Witters|www\.))[^?!„“:]{2,140}|(?:[\p{Lu}][\p{L}.'-]{0,20} ){1,3}[\p{Lu}][\p{L}'-]{1,24}(?: ?[/|,(&+] ?\p{L}[\p{L}\p{N} .'&/-]{1,50}\)?){0,3}|(?:\p{L}[\p{L}.'-]{1,24} ){0,3}\p{L}[\p{L}.'-]{1,24} ?[/|] ?\p{L}[\p{L}\p{N} .,'&/-]{1,60}|(?:Polizei|Feuerwehr|Archiv|privat|Hersteller|Redaktion|Facebook|Instagram|YouTube|Wikipedia|NASA|ESA|Screenshot|Montage|ARD|ZDF|NDR|MDR|BR|WDR|SWR|HR|hr|ORF|SRF|RBB|rbb)(?:[ /,|-]{1,3}\p{Lu}[\p{L}-]{0,24}){0,4})|(?:[Ff]otos?|FOTOS?|Bildquelle|Bildnachweis|Bildrechte) ?: ?©? ?\p{Lu}[\p{L}'-]{2,24}|(?:[Gg]rafik|[Kk]arte|Screenshot|[Cc]ollage|[Mm]ontage|Visualisierung|Rendering) ?: ?(?:©|\(c\))? ?(?:(?=.{0,60}(?:\bdpa\b|\bDPA\b|AFP|\bAP\b|\bAPA\b|Reuters|REUTERS|[Ii]mago|IMAGO|Getty|Keystone|KEYSTONE|[Pp]icture[- ][Aa]lliance|\bepa\b|\bEPA\b|[Ss]hutterstock|[Aa]dobe|[Ff]otolia|[Pp]ixabay|[Uu]nsplash|[Pp]exels|[Ii]stock|iStock|zVg|ZVG|\bddp\b|SZ Photo|Wikimedia|CC[- ]BY|stock\.|\.com|\.de\b|\.at\b|\.ch\b|\blaif\b|Ostkreuz|ullstein|\bakg\b|Bundesarchiv|\bTNN\b|GEPA|Witters|www\.))[^?!„“:]{2,100}|\p{Lu}[\p{L}.'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,2} ?\/ ?\p{Lu}[\p{L}\p{N} .,'&/-]{1,60}))[)\]|]?\.?$/u,
    examples: [
      '{{Foto: dpa/Jana Wellmann}}',
      '{{Bild: imago images / Hafenfoto}}',
      '{{(Foto: Kai Petersen)}}',
      '{{Bildquelle: Pixabay}}',
      '{{Grafik: Hafenblatt/Jana Wellmann}}',
      '{{Foto: Franziska Kraufmann/Archiv}}',
      '{{Symbolbild: Getty Images}}'
    ],
    nearMisses: [
      'Bild: so sah die Mühle vor dem Hochwasser aus, mit zwei Rädern und einem roten Dach.',
      'Kamera: 12 Megapixel, Video: 4K mit 60 Bildern je Sekunde',
      'Illustration: Fehlanzeige, denn der Verlag wollte nichts bezahlen.'
    ]
  },
  'credit-copyright': {
    category: 'caption',
    hints: ['©', 'quelle:', 'imago', 'picture', 'keystone', 'adobe'],
    pattern:
      /^[([]?(?:© ?(?:\p{Lu}|dpa|epa|afp|apa|imago|picture|privat|zVg)[^?!"„“\n]{0,100}|[Qq]uelle: ?(?:©|imago|IMAGO|Getty|Shutterstock|Keystone|KEYSTONE|picture|Adobe|iStock|Unsplash|Pixabay|dpa-)[^?!"„“\n]{0,80}|[Qq]uelle: ?(?:\p{Lu}[\p{L}.'-]{1,20} ){1,2}\p{Lu}[\p{L}'-]{1,20} ?[/,|] ?(?:dpa|AFP|APA|epa|imago|Reuters|Getty|picture)[^?!"„“\n]{0,60}|(?:imago|IMAGO|Imago)(?: ?images?)? ?[/|] ?\S[^?!"„“\n]{1,60}|(?:picture[- ]alliance|Picture Alliance|PICTURE ALLIANCE)(?: ?[/|] ?[^?!"„“\n]{2,80})?|(?:KEYSTONE|Keystone)(?:-SDA)? ?[/|] ?[^?!"„“\n]{2,60}|(?:stock\.adobe\.com|Adobe ?Stock) ?[/|] ?[^?!"„“\n]{2,60}|(?:\p{Lu}[\p{L}'.-]{1,20} ){1,3}[-–—/|©] ?stock\.adobe\.com)[)\]]?\.?$/u,
    examples: [
      '{{© dpa}}',
      '{{© Jana Wellmann / Hafenfoto}}',
      '{{Quelle: imago images}}',
      '{{picture alliance/dpa | Kai Petersen}}',
      '{{Quelle: Kai Petersen/dpa}}',
      '{{KEYSTONE/Anna Muster}}'
    ],
    nearMisses: [
      'Getty baute sich am Hang ein Museum, das aussah wie ein Haus in Herculaneum.',
      'Keystone heißt der Schlussstein, der den ganzen Bogen hält.',
      'Der Imago kriecht im Mai aus der Larve'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto:', 'fotos:', 'bild:', 'grafik:', 'quelle:', '©', '(c)', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto'],
    pattern:
      /^(?!.{0,220}[„“"»«][^„“"»«]{0,120}$)[^.!?…\n]{8,200}(?:\.[^.!?…\n]{0,90}){0,3}?(?:(?:[.!?]? ?[([|/–—] ?|[.!?] ?|, ?)(?:(?:Foto|Fotos|Bild|Archivfoto|Archivbild|Symbolbild|Symbolfoto|FOTO|BILD|Grafik|Quelle) ?: ?(?:©|\(c\))? ?|© ?|\([Cc]\) ?)(?:\p{Lu}[\p{L}\p{N}.'-]{0,24}|dpa|epa|afp|apa|imago|picture|privat|zVg|stock[\p{L}.]{0,12}|iStock|pixabay|unsplash)|[.!?]? (?:Foto|Fotos|Bild|FOTO|©|\(c\)) ?:? ?(?:©|\(c\))? ?(?=.{0,60}(?:\/|dpa|imago|Imago|IMAGO|AFP|Getty|privat|zVg|Archiv|picture alliance|epa|APA|KEYSTONE|Keystone|Polizei|Feuerwehr))(?:\p{Lu}[\p{L}\p{N}.'-]{0,24}|dpa|epa|imago|picture|privat|zVg|stock[\p{L}.]{0,12}|iStock|pixabay|unsplash)|[.!?]? ?[([|] ?(?:Archivbild|Symbolbild|Archivfoto|Symbolfoto)(?=[)\]]))(?:[ /|,&-]{1,3}(?:\p{Lu}[\p{L}\p{N}.'-]{0,24}|von|van|der|de|und|via|dpa|afp|epa|apa|imago|images|alliance|picture|stock[\p{L}.]{0,12}|adobe[\p{L}.]{0,12}|iStock|pixabay|unsplash|privat|zVg|lino|image|press|photo|agency|dts|ddp|obs|news5|fotografie|archiv)){0,9}[)\]]?\.?$/u,
    examples: [
      '{{Die Bürgermeisterin auf der neuen Brücke. Foto: Jana Wellmann}}',
      '{{Die Fähre liegt seit März im Hafen. (Foto: dpa)}}',
      '{{Blick vom Turm auf die gesperrte Straße © Kai Petersen/dpa}}',
      '{{Ein Rettungswagen im Einsatz (Symbolbild)}}',
      '{{Die Fähre im Dock | Bild: dpa-Bildfunk}}'
    ],
    nearMisses: [
      'Auf der Rückseite stand nur ein Wort in blauer Tinte, und er las es laut vor.',
      'Der Katalog nennt zu jedem Foto: Ort, Jahr und den Namen dessen, der darauf zu sehen ist.',
      'Sie stand am Fenster. Unten fuhr ein Wagen vor. Es war Sonntag, und wie auf einem alten Bild: Niemand rührte sich.'
    ]
  },
  'byline-name': {
    category: 'byline',
    precision: 0.9,
    hints: ['von ', 'text:', 'autor:', 'autorin:', 'interview:', 'redaktion:', 'autoren:'],
    pattern:
      /^(?:(?:Ein(?:e)? (?:Artikel|Kommentar|Gastbeitrag|Interview|Reportage|Analyse|Bericht|Essay|Kolumne|Beitrag|Glosse|Rezension|Gastkommentar) |Geschrieben |Veröffentlicht |Verfasst |Aufgezeichnet )?(?:[Vv]on|VON|by)|(?:Text|TEXT|Autor|Autorin|Autoren|Autor:in|Autor\*in|Interview|Redaktion|Text und (?:Fotos?|Bilde?r?))(?: von| ?:)) ?:? (?!(?:Der|Die|Das|Den|Dem|Ein|Eine|Heute|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Null|Uhr|Januar|Neuen?|Alten?|Hand|Rot|Schwarz|Grün|Sankt|Bad|New|San|Los|Las|Groß|Klein|Ober|Unter|Nord|Süd|Ost|West|Anfang|Kopf|Haus)\b)(?:\p{Lu}[\p{L}'-]{1,18}|\p{Lu}\.|Dr\.|Prof\.)(?: (?!Hauptbahnhof|Bahnhof)(?:\p{Lu}[\p{L}'-]{1,18}|\p{Lu}\.|Dr\.|von|van|de|der)){1,4}(?:(?:, | und | \| | & |\/| - | – )(?:\p{Lu}[\p{L}'.-]{1,20}(?: (?:\p{Lu}[\p{L}'.-]{1,20}|von|van|de|der)){1,3}|dpa|afp|AFP|Reuters|apa|sda|epd|KNA|\p{Lu}\p{Ll}{2,20})){0,4}(?:,? ?(?:[|·•–-] ?)?(?:am )?\d{1,2}\.(?: ?\d{1,2}\. ?|[ ]\p{L}{3,9}\.? )\d{4}.{0,24})?$/u,
    examples: [
      '{{Von Jana Wellmann}}',
      '{{Von Kai Petersen und Jana Wellmann, Hamburg}}',
      '{{VON JANA WELLMANN}}',
      '{{von Kai Petersen | 12.03.2024}}',
      '{{Text: Jana Wellmann}}',
      '{{Ein Kommentar von Kai Petersen}}'
    ],
    nearMisses: [
      'Von Mäusen und Menschen',
      'Von Hamburg nach Berlin',
      'Von der Elbe bis an die Oder',
      'Von Jana Wellmann stammt der Entwurf für die neue Brücke.'
    ]
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(['Lesezeit', 'Lesezeit:', 'Lesezeit ca.', 'Lesezeit: ca.', 'Lesedauer:'], ['0 Min.', '0 Minuten', '0 Minute']),
      '0 Min. Lesezeit',
      '0 Minuten Lesezeit',
      ...[
        'vor 0 Minuten',
        'vor 0 Min.',
        'vor 0 Stunden',
        'vor 0 Stunde',
        'vor 0 Std.',
        'vor einer Stunde',
        'vor 0 Tagen',
        'vor einem Tag'
      ].flatMap((ago) => [ago, `Aktualisiert ${ago}`]),
      ...each(
        ['Stand:', 'Aktualisiert:', 'Aktualisiert am', 'Veröffentlicht:', 'Veröffentlicht am'],
        ['0, 0:0 Uhr', '0 0:0 Uhr', 'heute, 0:0 Uhr']
      ),
      'Von unserer Redaktion',
      'Von der Redaktion',
      'Von unserem Korrespondenten',
      'Von unserem Reporter',
      'Von unserem Redaktionsmitglied',
      'Von red',
      'Von dpa',
      'Von AFP',
      'Von Redaktion',
      'Von admin',
      'Redaktion',
      '0 Minuten Lesedauer',
      '0 Min. Lesedauer',
      'Lesezeit',
      'Lesedauer',
      'Zuletzt aktualisiert',
      'Zuletzt aktualisiert am',
      'Aktualisiert am',
      'Veröffentlicht am',
      'Veröffentlicht in',
      'Veröffentlicht unter',
      'Abgelegt unter',
      'Veröffentlicht von',
      'Geschrieben von',
      'Schlagwörter',
      'Schlagworte',
      'Stichwörter',
      'Zur Autorenseite',
      'Alle Artikel des Autors',
      'Alle Beiträge des Autors',
      'Alle Artikel anzeigen',
      'Profil anzeigen',
      'Über den Autor',
      'Über die Autorin',
      'Über die Autoren',
      'Über unsere Autorin',
      'Über unseren Autor',
      'Mehr über den Autor',
      'E-Mail an den Autor'
    ],
    examples: [
      '{{Von unserer Redaktion}}',
      '{{Lesezeit: 4 Min.}}',
      '{{Stand: 12.03.2024 14:05 Uhr}}',
      '{{Aktualisiert am 12.03.2024, 9:30 Uhr}}',
      '{{vor 3 Stunden}}',
      '{{Über den Autor}}'
    ],
    nearMisses: [
      'Stand heute fährt keine Fähre, und vor Mai wird sich daran nach Auskunft des Hafens nichts ändern.',
      'Vor 3 Stunden war hier noch Wasser, jetzt liegt die Mole trocken.',
      '12. März 2024'
    ]
  },
  'byline-date': {
    category: 'byline',
    precision: 0.9,
    hints: [' uhr', 'aktualisiert', 'update', 'lesezeit', 'kommentar', 'stand:', 'veröffentlicht', 'publiziert'],
    pattern:
      /^(?:(?:(?:Zuletzt |Erstmals |Artikel |Heute |Beitrag )?(?:[Aa]ktualisiert|[Vv]eröffentlicht|[Pp]ubliziert|[Ee]rstellt|[Ee]rschienen|[Gg]epostet|[Ss]tand)(?: am| um| von \p{Lu}[\p{L} .'-]{2,40}(?: am)?)?|Datum|Von \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){1,2})[ :,|]{1,3})?(?!\p{L}{2,10}\.?,? .{0,30}[ :.](?:00|15|30|45)(?: Uhr)?$)(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,? (?:den |der )?)?(?:\d{1,2}\. ?\d{1,2}\. ?|(?:\d{1,2}\. ?)?(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.?|Feb\.?|Mär\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Okt\.?|Nov\.?|Dez\.?) )(?:20)?\d{2}(?:(?:[ ,|·•–—/-]{1,4}|,? um )\d{1,2}[:.]\d{2}(?: Uhr)?(?: (?:MEZ|MESZ|CET))?(?:[ ,|·•–—()/-]{1,4}(?:(?:[Zz]uletzt |[Ll]etzte )?(?:[Aa]ktualisier(?:t|ung)|[Uu]pdate|[Ss]tand|[Ll]esezeit|[Vv]on)\b.{0,60}|\p{Lu}[\p{L}.'-]{1,20} \p{Lu}[\p{L}.'-]{1,24}|\d{1,3} Kommentare?))?|(?:[ ,|·•–—()/-]{1,4}(?:[Zz]uletzt )?(?:[Aa]ktualisiert|[Uu]pdate|[Ll]esezeit)\b.{0,60}|[ |·•–—/-]{1,4}\d{1,3} Kommentare?))$/u,
    examples: [
      '{{12.03.2024, 14:05 Uhr}}',
      '{{Dienstag, 12. März 2024, 9:34 Uhr}}',
      '{{Veröffentlicht am 12.03.2024 um 14:05 Uhr, aktualisiert um 15:00 Uhr}}',
      '{{Von Jana Wellmann, 12. März 2024, 8:00 Uhr}}',
      '{{12. März 2024 | Aktualisiert: 14. März 2024}}'
    ],
    nearMisses: [
      '12. März 2024',
      'Samstag, 12.03.2024, 20:00 Uhr',
      'Am 12. März 2024, um 14:05 Uhr, brach der Deich an drei Stellen zugleich.',
      'Samstag, 20 Uhr'
    ]
  },
  'byline-dated': {
    category: 'byline',
    hints: [
      'aktualisier',
      'letztes update',
      'letzte änderung',
      'stand:',
      'veröffentlicht',
      'publiziert',
      'erstellt am',
      'erstellt:',
      'erschienen am',
      'gepostet am'
    ],
    pattern:
      /^(?:(?:(?:Zuletzt |Erstmals |Artikel |Beitrag |Text )?(?:[Aa]ktualisiert|AKTUALISIERT|[Vv]eröffentlicht|VERÖFFENTLICHT|[Pp]ubliziert|PUBLIZIERT|[Ee]rstellt|[Ee]rschienen|[Gg]epostet|[Gg]eändert|[Bb]earbeitet)(?: am| um| von \p{Lu}[\p{L} .'-]{2,40}(?: am)?)?|(?:Letzte|Letztes) (?:Aktualisierung|Update|Änderung)(?: am)?|Stand|Erst(?:publikation|veröffentlichung))[ :,|]{1,3})(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,? (?:den |der )?)?(?:\d{1,2}\. ?\d{1,2}\. ?|\d{1,2}\. ?(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.?|Feb\.?|Mär\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Okt\.?|Nov\.?|Dez\.?) )(?:20)?\d{2}(?:(?:[ ,|·•–—/-]{1,4}|,? um )\d{1,2}(?:[:.]\d{2})?(?: Uhr)?)?(?:[ ,|·•–—()/-]{1,4}(?:(?:[Zz]uletzt |[Ll]etzte )?(?:[Aa]ktualisier(?:t|ung)|[Uu]pdate|[Ss]tand|[Ll]esezeit|[Vv]on|[Ii]n)\b.{0,70}|\d{1,3} (?:Kommentare?|Min)\.?))?$/u,
    examples: [
      '{{Veröffentlicht am 12. März 2024}}',
      '{{Zuletzt aktualisiert: 12. März 2024, 14:05 Uhr}}',
      '{{Stand: 12. März 2024}}',
      '{{Publiziert am 12. März 2024 von Jana Wellmann}}'
    ],
    nearMisses: [
      'Veröffentlicht am 12. März 2024 und am selben Tag zurückgezogen, blieb die Studie ein Rätsel.',
      'Erstellt am Reißbrett, gebaut in zwei Jahren, gesprengt an einem Vormittag.'
    ]
  },
  'byline-agency': {
    category: 'byline',
    hints: ['dpa', 'afp', 'apa', 'sda', 'reuters', 'epd', 'kna', '(ots)', '(red)', '/sid'],
    pattern:
      /^[([/]{0,2}(?:(?:(?:dpa|DPA|afp|AFP|apa|APA|sda|SDA|rtr|reuters|Reuters|REUTERS|epd|kna|KNA|dts|sid|SID|awp|ots|ap|AP)(?:[-/](?:AFX|afx|infocom|lno|lni|lsw|lby|lhe|lth|lbn|lrs|lnw|tmn|Infografik|Inlandsdienst|SDA))?|red|ag|[a-z]{2,4})(?:(?:[/+&-]|, ?| ?\/ ?)(?:(?:dpa|DPA|afp|AFP|apa|APA|sda|SDA|reuters|Reuters|epd|kna|KNA|dts|sid|SID|awp|ap|AP)(?:[-/](?:AFX|afx|infocom|lno|lni|lsw|lby|lhe|lth|lbn|lrs|lnw|tmn))?|red|[a-z]{2,4})){0,4}|red)[)\]/]{0,2}\.?$/u,
    examples: ['{{(dpa)}}', '{{dpa/afp}}', '{{jwe/dpa/AFP}}', '{{(SDA)}}', '{{dpa-infocom}}'],
    nearMisses: ['Die dpa meldete den Deichbruch um kurz nach vier als erste.', 'Berlin (dpa) - Die Fähre fährt wieder.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Alle Rechte vorbehalten.',
      '© 0 Alle Rechte vorbehalten.',
      'Nachdruck verboten.',
      'Alle Angaben ohne Gewähr.',
      'Angaben ohne Gewähr.',
      'Alle Preise inkl. MwSt',
      'inkl. MwSt. zzgl. Versandkosten',
      'Enthält Affiliate-Links',
      'Affiliate-Link',
      'Affiliate-Hinweis',
      'Rechtliche Hinweise',
      'Nutzungsbedingungen',
      'Allgemeine Geschäftsbedingungen',
      'Impressum',
      'Impressum und Datenschutz',
      'Impressum Datenschutz',
      'Datenschutzerklärung',
      'Datenschutzhinweise',
      'Datenschutzbestimmungen',
      'Nutzungsbasierte Online-Werbung',
      'Verträge hier kündigen',
      'Mediadaten',
      'Risikohinweis',
      'Hinweis zu Affiliate-Links',
      'Original-Content von',
      'Pressekontakt',
      'Medienkontakt',
      'Rückfragen bitte an',
      'Rückfragehinweis',
      'Rückfragen & Kontakt',
      'Pressemeldung teilen',
      'Alle Meldungen',
      'Presseportal'
    ],
    examples: [
      '{{Alle Rechte vorbehalten.}}',
      '{{© 2024 Alle Rechte vorbehalten}}',
      '{{Impressum}}',
      '{{Alle Angaben ohne Gewähr}}',
      '{{Pressekontakt:}}'
    ],
    nearMisses: [
      'Im Impressum stand noch der Name des alten Verlegers, der seit vier Jahren tot war.',
      'Alle Rechte vorbehalten blieben dem Grafen, auch das an der Fischerei im See.'
    ]
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['©', 'copyright', '(c) ', 'dpa:', 'dpa-infocom', 'rechte vorbehalten', 'original-content'],
    pattern:
      /^(?:(?:© ?|\(c\) |copyright:? ?(?:©|\(c\))? ?)(?:by )?(?:\d{4}(?: ?[-–] ?\d{4})?\b.{0,140}|.{2,80}(?:\d{4}|gmbh|verlag|\bag\b|media|medien|\bse\b|\bkg\b|alle rechte|dpa|afp|apa|sda|reuters|afx).{0,120})|© ?dpa-infocom, ?dpa:[\d/-]{6,40}|dpa:\d{6}-.{6,40}|(?:.{0,100}(?:©|copyright|\d{4}|gmbh|\bag\b|\bkg\b|verlag)[ .,:|–-]{1,4})?alle rechte vorbehalten[.!]?(?: ?[|©–(-].{0,80})?|original-content von:? .{2,120}|.{0,80}(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|verwendung)\b.{0,140}(?:verboten|untersagt|genehmigung|zustimmung)\b.{0,60}rechte vorbehalten.{0,60})$/iu,
    removes: 'sentence',
    examples: [
      '{{© dpa-infocom, dpa:240312-99-640034/2}}',
      '{{© 2024 Hafenblatt Verlag GmbH}}',
      '{{Copyright 2024 AFP.}} {{Alle Rechte vorbehalten.}}',
      '{{Original-Content von: Hafenwerke AG, übermittelt durch news aktuell}}'
    ],
    nearMisses: [
      'Das Copyright läuft siebzig Jahre nach dem Tod des Dichters ab, also im nächsten Winter.',
      'Auf dem Blatt stand ein © und daneben ein Name, den niemand lesen konnte.'
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: [
      'affiliate',
      'provision',
      'werbelink',
      'partnerlink',
      'partner-link',
      'partnerprogramm',
      'mehrkosten',
      'en links',
      'qualifizierten',
      'zusätzlichen kosten'
    ],
    pattern:
      /^(?!.{0,400}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:\W{0,4}(?:hinweis|transparenz|transparenzhinweis|offenlegung|werbehinweis|anzeige|info|disclaimer|affiliate-?(?:hinweis|links?))? ?[:–-]? ?)?(?:(?:(?:bei )?(?:den|die|der|alle|einige|diese|dieser|dieses|in diesem|unser|unsere|manche|ein teil|links|als amazon|wir|wenn|kaufst|kaufen|mit einem|mit \*|das|falls|klicken|hier|auf|hat|erfolgt|bestellen|durch|so genannte|sogenannte|es handelt|enthaltene|du|sie)\b).{0,200}(?:affiliate|werbelink|partner-?link|partnerprogramm|(?:gekennzeichnet|markiert)\p{L}{0,3} links?|(?:klick|link|kauf|einkauf)\p{L}{0,4}\b.{0,120}\b(?:wir|uns|ich|redaktion|verlag)\b.{0,60}provision|\b(?:wir|uns|ich|redaktion|verlag)\b.{0,80}provision\b.{0,80}(?:link|kauf|einkauf|händler|shop))\p{L}{0,10}.{0,240}|als amazon-?partner verdien\p{L}{1,3} .{4,120}|(?:für (?:sie|dich|euch)|dir|ihnen|dabei|dadurch|ihnen als) (?:als (?:käufer|kunde|leser)\p{L}{0,3} )?(?:entstehen|entsteht|fallen) (?:für (?:sie|dich|euch) |dir |ihnen |dadurch |dabei |hierdurch |selbstverständlich |natürlich ){0,3}(?:keine (?:mehrkosten|zusätzlichen kosten|zusatzkosten|weiteren kosten)|kein).{0,100}|(?:für (?:sie|dich)|der preis) (?:ändert sich|verändert sich|bleibt|ändert sich am preis)\b.{0,40}(?:preis|nicht|nichts|gleich)\b.{0,60}|affiliate-?links? ?[:=–-] ?.{4,240})$/iu,
    removes: 'sentence',
    examples: [
      '{{Dieser Artikel enthält Affiliate-Links.}}',
      '{{Wenn Sie über diese Links einkaufen, erhalten wir eine Provision.}} {{Für Sie entstehen dadurch keine Mehrkosten.}}',
      '{{Die mit * gekennzeichneten Links sind sogenannte Affiliate-Links.}}',
      '{{Als Amazon-Partner verdienen wir an qualifizierten Verkäufen im Partnerprogramm.}}'
    ],
    nearMisses: [
      'Der Makler verlangte eine Provision von drei Prozent, und die Käufer des Hauses zahlten sie ohne Widerspruch.',
      'Mehrkosten von zwei Millionen Franken entstehen der Gemeinde durch den Fels unter der Straße.',
      'Affiliate-Marketing macht nach Angaben der Agentur ein Fünftel des Umsatzes aus.'
    ]
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: [
      'keine anlageberatung',
      'keine haftung',
      'anlageempfehlung',
      'kaufempfehlung',
      'ersetzt keine',
      'ersetzen keine',
      'ohne gewähr',
      'interessenkonflikt',
      'gastautor',
      'spiegelt nicht',
      'meinung des autors'
    ],
    pattern:
      /^(?!.{0,400}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:\W{0,4}(?:hinweis|disclaimer|risikohinweis|haftungsausschluss|wichtiger hinweis) ?[:–-] ?)?(?:(?:dieser|dieses|diese|der|die|das|alle|unsere|es|wir|für|trotz|hinweis|sämtliche)\b.{0,200}(?:keine (?:\p{L}{3,20} )?(?:anlageberatung|anlageempfehlung|kaufempfehlung|rechtsberatung|steuerberatung|aufforderung zum|empfehlung zum kauf)|(?:übernehmen wir|wir übernehmen|wird|übernimmt (?:der (?:autor|verlag|herausgeber|betreiber|anbieter|verfasser)|die redaktion)|(?:der (?:autor|verlag|herausgeber|betreiber|anbieter|verfasser)|die redaktion) übernimmt) .{0,60}(?:keine|keinerlei) (?:haftung|gewähr)|(?<=(?:artikel|beitrag|informationen|inhalte|text|seite|tipps|angaben|website|portal|ratgeber)\b.{0,100})ersetz(?:t|en) keine (?:\p{L}{3,20} )?(?:beratung|diagnose|behandlung|rechtsberatung|untersuchung|konsultation|ärztliche))\b.{0,240}|(?:alle )?angaben (?:sind )?ohne gewähr.{0,60}|hinweis auf (?:mögliche |potenzielle )?interessenkonflikte?\b.{0,200}|(?:der|dieser|die) (?:gastbeitrag|gastkommentar|kommentar|beitrag|artikel|text|meinung|kolumne)\b.{0,60}(?:spiegelt nicht|gibt (?:allein |ausschließlich |nur |nicht )?die meinung (?:des autors|der autorin|der redaktion)).{0,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{Dieser Artikel stellt keine Anlageberatung dar.}}',
      '{{Für die Inhalte externer Links wird keine Haftung übernommen.}}',
      '{{Die Informationen auf dieser Seite ersetzen keine ärztliche Beratung.}}',
      '{{Hinweis auf Interessenkonflikte: Der Vorstand der Herausgeberin hält Aktien der Hafenwerke.}}'
    ],
    nearMisses: [
      'Die Versicherung übernahm den Schaden am Dach, doch für den Keller wollte sie keine Haftung anerkennen.',
      'Ein Telefonat ersetzt keine Umarmung, findet die Großmutter, aber es ist besser als ein Brief.',
      'Ein Interessenkonflikt sei das nicht, erklärte der Stadtrat, dem die Baufirma zur Hälfte gehört.'
    ]
  },
  bio: {
    category: 'bio',
    precision: 0.9,
    hints: ['redakt', 'volontär', 'korrespondent', 'schreibt', 'reporter', 'ressort'],
    pattern:
      /^(?:(?:Über (?:den Autor|die Autorin|uns|mich): ?)|(?:Unsere? )?(?:Autorin|Autor|Der Autor|Die Autorin|Unser Autor|Unsere Autorin),? )?(?:\p{Lu}[\p{L}'-]{1,20}(?: (?:\p{Lu}[\p{L}'.-]{0,20}|von|van|de)){1,3})(?:,? ?\(?(?:Jahrgang |Jg\. |geboren |geb\. |\*)\d{4}[^,.]{0,30}\)?,?| \(\d{2}\))? (?:(?:ist|arbeitet als) (?:seit (?:\p{L}{3,10} )?\d{4} |zurzeit |derzeit )?(?:freie[r]? |stellvertretende[r]? |leitende[r]? |ein |eine |Chef-?|als )?(?:(?:Online|Politik|Wirtschafts|Sport|Kultur|Nachrichten|Lokal|Wissenschafts|Digital|News|Chef|Video|Social-Media|Daten|Ausland\p{L}{0,2}|Technik)-?)?(?:[Rr]edakteur|[Rr]edaktor|[Vv]olontär|[Kk]orrespondent|[Rr]eporter|Journalist|Autor|Ressortleiter|Chefredakteur)(?:in|:in|\*in)? (?:(?:im Ressort|im \p{L}{2,20}ressort|in der (?:Redaktion|\p{L}{2,20}redaktion|Lokalredaktion|Wirtschaftsredaktion)|bei|beim|für|der|des)\b[^.]{2,80}(?:und|,) (?:er |sie )?(?:schreibt|berichtet|beschäftigt|betreut|kümmert)|im Ressort|in der (?:Online|Politik|Wirtschafts|Sport|Kultur|Lokal|Digital)-?redaktion)[^"„“]{1,220}|(?:schreibt|berichtet) (?:(?:seit|regelmäßig|als|für) [^".„“]{2,80} )?(?:für|bei|auf) (?:die |das |den |der )?\p{Lu}[^".„“]{2,60} (?:über|zu|aus) [^".„“]{2,160})\.?$/u,
    examples: [
      '{{Jana Wellmann ist Redakteurin im Ressort Politik.}}',
      '{{Kai Petersen ist Redakteur beim Hafenblatt und schreibt vor allem über Schifffahrt.}}',
      '{{Jana Wellmann schreibt für das Hafenblatt über Kommunalpolitik und Verkehr.}}'
    ],
    nearMisses: [
      'Jana Wellmann ist Redakteurin bei einer Zeitung in Bern, seit Montag aber sitzt sie in Untersuchungshaft.',
      'Kai Petersen schreibt über das Meer, als habe er nie etwas anderes gesehen.',
      'Der Redakteur ist im Ressort nicht beliebt, aber er hat noch nie eine Frist versäumt.'
    ]
  },
  'bio-author-here': {
    category: 'bio',
    hints: ['artikel von', 'beiträge von', 'texte von', 'mehr von '],
    pattern:
      /^(?:(?:Zu |Zeige |Sehen Sie )?(?:[Aa]lle|[Ww]eitere|[Mm]ehr) (?:Artikel|Beiträge|Texte|Posts)|Beiträge) von \p{Lu}[\p{L}'.-]{1,20}(?: (?:\p{Lu}[\p{L}'.-]{1,20}|von|van|de)){0,3}(?: (?:anzeigen|lesen|ansehen|sehen))?(?: ?[»›→>]{1,2})?$|^Mehr von (?!Der|Die|Das)\p{Lu}\p{Ll}[\p{L}'-]{1,20} \p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: ?[»›→>]{1,2})?$/u,
    precision: 0.9,
    examples: ['{{Alle Artikel von Jana Wellmann}}', '{{Weitere Beiträge von Kai Petersen anzeigen}}', '{{Mehr von Jana Wellmann}}'],
    nearMisses: [
      'Mehr von der Suppe bekam nur, wer die Schüssel selbst gespült hatte.',
      'Alle Beiträge von Mitgliedern werden im Januar fällig, sagt der Kassier.'
    ]
  },
  'source-lines': {
    category: 'source',
    lines: [
      ...[
        'dpa',
        'AFP',
        'APA',
        'SDA',
        'Reuters',
        'dts',
        'ots',
        'sid',
        'epd',
        'KNA',
        'dpa-AFX',
        'dpa/AFP',
        'dpa, AFP',
        'Agenturen',
        'ARD',
        'ZDF',
        'NDR',
        'tagesschau',
        'Keystone-SDA',
        'Polizei',
        'ntv.de',
        'news aktuell',
        'presseportal.de',
        'Pressemitteilung'
      ].map((name) => `Quelle: ${name}`),
      '(Quelle: dpa)',
      '(Quelle: ots)',
      ...each(['Mit Material von', 'Mit Material der'], ['dpa', 'AFP', 'dpa und AFP', 'dpa und Reuters']),
      'Mit dpa-Material',
      'mit Agenturmaterial',
      '(mit dpa)',
      '(mit Material der dpa)',
      '(mit Material von dpa)',
      '(mit Agenturmaterial)',
      'Quellenangaben',
      'Quellen anzeigen',
      'Automatisch übersetzt.',
      'Maschinell übersetzt.',
      'Aus dem Englischen übersetzt',
      'Dieser Text wurde automatisch übersetzt.',
      'Dieser Artikel wurde automatisch übersetzt.',
      'Dieser Artikel wurde mit KI übersetzt.',
      'Dieser Artikel wurde mithilfe von KI erstellt.',
      'Zur Originalversion',
      'Zum Originalartikel',
      'Original lesen'
    ],
    examples: [
      '{{Quelle: dpa}}',
      '{{Mit Material von dpa und AFP}}',
      '{{(mit Material der dpa)}}',
      '{{Dieser Artikel wurde automatisch übersetzt.}}'
    ],
    nearMisses: [
      'Quelle: ein Brief aus dem Nachlass, den die Enkelin im vergangenen Winter fand.',
      'Quellen',
      'Mit Material von der alten Brücke bauten die Bauern ihre Ställe.'
    ]
  },
  'source-sentence': {
    category: 'source',
    hints: [
      'zuerst',
      'ursprünglich',
      'erschien',
      'dieses thema',
      'diese themen',
      'redigiert',
      'übersetzt',
      'mit material',
      'agenturmaterial',
      'ki erstellt'
    ],
    pattern:
      /^(?:der (?:beitrag|artikel) .{2,200} (?:erschien|ist) zuerst (?:auf|bei|in) .{2,80}|(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))[([]?(?:dies(?:er|e|es)(?: vorliegende)? (?:artikel|beitrag|text|interview|kolumne|kommentar|gastbeitrag|essay|reportage|meldung|bericht)(?: von \p{L}[\p{L} .-]{2,40})? (?:erschien (?:zuerst|ursprünglich|erstmals|am|in|im original)\b.{2,160}|(?:ist|wurde) (?:zuerst|ursprünglich|erstmals|im original|im englischen original|am|zunächst)\b.{2,140}(?:erschienen|veröffentlicht|publiziert)|(?:ist|wurde|entstand|stammt)\b.{0,60}(?:mit (?:hilfe von |unterstützung (?:von )?)?ki|mithilfe (?:von ki|künstlicher)|maschinell|automatisch|aus dem \p{L}{4,14}en|redaktionell)\b.{0,140})|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht|publiziert) (?:auf|in|bei|im|am)\b.{2,120}|(?:mit|unter verwendung von) (?:agenturmaterial|material(?: der| von)? (?:dpa|afp|apa|sda|reuters|epd|kna|sid|agentur\p{L}{0,2}|den agenturen|den nachrichtenagenturen|der (?:dpa|afp|apa|sda)))\b.{0,60}|(?:dieses thema|über dieses thema|diese themen) (?:im programm:|berichtete?) .{2,160}|\(?(?:bericht|reporter|geschrieben|zusammengestellt|text)\p{L}{0,3}:? (?:von )?.{2,100}redigiert von .{2,120}))[)\]]?[.]?$/iu,
    removes: 'sentence',
    examples: [
      '{{Dieser Artikel erschien zuerst auf hafenblatt.example.}}',
      '{{Dieser Text wurde aus dem Englischen mit KI übersetzt.}}',
      '{{Der Beitrag Brücke gesperrt erschien zuerst auf Hafenblatt.}}',
      '{{Dieses Thema im Programm: Hafenradio | 12.03.2024 | 17:00 Uhr}}',
      '{{(Bericht von Jana Wellmann, redigiert von Kai Petersen.)}}'
    ],
    nearMisses: [
      'Der Bericht wurde ursprünglich für Mai erwartet, doch dann fiel der Gutachter in die Grube und brach sich das Bein.',
      'Mit Material vom Abbruch bauten sie die Scheune wieder auf.',
      'Dieser Text ist ursprünglich ein Lied gewesen, sagt die Forscherin.'
    ]
  },
  'source-news-desk': {
    category: 'source',
    hints: ['bei rückfragen', 'unsere redaktion unter', 'news aktuell', 'presseportal'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:bei rückfragen wenden sie sich (?:bitte )?an .{2,200}|.{2,120}übermittelt durch news aktuell.{0,40}|(?:weitere |alle )?(?:meldungen|pressemitteilungen|storys) .{2,80}(?:presseportal|newsroom).{0,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Bei Rückfragen wenden Sie sich bitte an die Redaktion unter redaktion@hafen.example}}',
      '{{Weitere Meldungen der Feuerwehr auf presseportal.de}}'
    ],
    nearMisses: [
      'Bei Rückfragen wurde der Wirt laut und schickte die Beamten vor die Tür.',
      'Die Polizei veröffentlichte das Foto am Abend auf dem Presseportal und löschte es eine Stunde später.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: swiss([
      ...each(['Weiterlesen nach der', 'Lesen Sie weiter nach der', 'Der Artikel geht weiter nach der'], ['Anzeige', 'Werbung']),
      ...['Amazon', 'eBay', 'Otto', 'MediaMarkt', 'Thalia'].flatMap((shop) => [
        `Bei ${shop} kaufen`,
        `Jetzt bei ${shop} kaufen`,
        `Bei ${shop} ansehen`,
        `Zum Angebot bei ${shop}`
      ]),
      'Anzeige',
      'Anzeigen',
      'Werbeanzeige',
      'Werbung',
      'Advertorial',
      'Ende der Anzeige',
      'Werbung ausblenden',
      'Anzeige schließen',
      'Anzeige überspringen',
      'Bezahlter Inhalt',
      'Gesponserter Inhalt',
      'Gesponserter Beitrag',
      'Gesponsert',
      'Gesponsert von',
      'Sponsored',
      'Sponsored Post',
      'Sponsored Content',
      'Sponsored by',
      'Präsentiert von',
      'Werbepartner',
      'Entgeltliche Einschaltung',
      'Bezahlte Einschaltung',
      'Enthält Werbung.',
      'Dieser Beitrag enthält Werbung.',
      'Dieser Artikel enthält Werbung.',
      'Sonderveröffentlichung',
      'Anzeigensonderveröffentlichung',
      'PR-Beitrag',
      'Anzeige in eigener Sache',
      'Scrollen Sie, um weiterzulesen',
      'Scrollen, um weiterzulesen',
      'Nach der Anzeige weiterlesen',
      'Nach der Anzeige geht es weiter',
      'Zum Angebot',
      'Zum Deal',
      'Zum Shop',
      'Zum Produkt',
      'Jetzt kaufen',
      'Jetzt bestellen',
      'Jetzt Angebot sichern',
      'Jetzt zuschlagen',
      'Jetzt buchen',
      'Jetzt entdecken',
      'Hier kaufen',
      'Hier bestellen',
      'Hier klicken',
      'Preis ansehen',
      'Preise vergleichen',
      'Angebot ansehen',
      'Zu den Angeboten',
      'In den Warenkorb',
      'Zum Warenkorb',
      'Details ansehen',
      'Mehr erfahren',
      'Tickets kaufen',
      'Jetzt vergleichen',
      'Derzeit nicht verfügbar',
      'Unsere Partner'
    ]),
    examples: ['{{ANZEIGE}}', '{{Weiterlesen nach der Anzeige}}', '{{Zum Angebot}}', '{{Jetzt bei Amazon kaufen}}', '{{Sponsored Post}}'],
    nearMisses: [
      'Anzeige erstattete die Bäuerin erst im Juni, als das dritte Schaf verschwunden war.',
      'Werbung machte der Wirt nie, und doch war am Sonntag jeder Tisch besetzt.',
      'Zum Angebot gehören drei Führungen am Tag und ein Teller Suppe.'
    ]
  },
  'ad-continue': {
    category: 'ad',
    hints: ['der anzeige', 'der werbung', 'dieser anzeige', 'dem video', 'unter dem bild'],
    pattern:
      /^\W{0,4}(?:(?:der |dieser )?(?:artikel|text|beitrag|bericht|inhalt|video) (?:geht|wird|läuft|folgt)\b.{0,40}|weiter(?:lesen)?|lesen sie weiter|hier geht es weiter|weiter geht(?: e|')s|es geht weiter) ?(?:im text |mit dem artikel |direkt )?(?:gleich )?(?:nach|unter|unterhalb) (?:der|dieser|dem) (?:anzeige|werbung|video|bild|galerie|karte|grafik|post|tweet)(?: weiter| fortgesetzt| weitergeht)?\W{0,4}$/iu,
    removes: 'sentence',
    examples: [
      '{{Der Artikel wird unter der Anzeige fortgesetzt.}}',
      '{{Weiter nach der Anzeige}}',
      '{{Der Text geht unter dem Video weiter.}}'
    ],
    nearMisses: [
      'Nach der Anzeige ermittelte die Polizei drei Wochen lang im Umfeld des Vereins.',
      'Weiter unter dem Bild hing ein zweites, kleineres, das den Hof vor dem Brand zeigte.'
    ]
  },
  'comments-lines': {
    category: 'comments',
    lines: swiss([
      'Kommentare (0)',
      'Kommentare: 0',
      'Kommentare 0',
      '0 Kommentare',
      '0 Kommentar',
      'Keine Kommentare',
      'Noch keine Kommentare.',
      'Kommentare anzeigen',
      'Kommentare geschlossen',
      'Alle Kommentare anzeigen',
      'Mehr Kommentare',
      'Weitere Kommentare',
      'Neueste Kommentare',
      'Leserkommentare',
      'Lesermeinungen',
      'Zu den Kommentaren',
      'Kommentar schreiben',
      'Kommentar hinzufügen',
      'Kommentar hinterlassen',
      'Schreiben Sie einen Kommentar.',
      'Schreibe einen Kommentar.',
      'Schreib einen Kommentar.',
      'Hinterlassen Sie einen Kommentar.',
      'Hinterlasse einen Kommentar.',
      'Hinterlasse eine Antwort',
      'Ihr Kommentar',
      'Jetzt kommentieren',
      'Kommentieren',
      'Mitdiskutieren',
      'Diskutieren Sie mit.',
      'Schreiben Sie uns Ihre Meinung',
      'Ihre Meinung ist gefragt.',
      'Was denkst du darüber?',
      'Sei der Erste, der kommentiert',
      'Anmelden zum Kommentieren',
      'Anmelden, um zu kommentieren',
      'Einloggen, um zu kommentieren',
      'Melden Sie sich an, um zu kommentieren.',
      'Melde dich an, um zu kommentieren.',
      'Zum Kommentieren anmelden',
      'Sie müssen angemeldet sein, um einen Kommentar abzugeben.',
      'Du musst angemeldet sein, um einen Kommentar abzugeben.',
      'Kommentare sind geschlossen.',
      'Kommentare sind deaktiviert.',
      'Die Kommentarfunktion ist geschlossen.',
      'Die Kommentarfunktion ist deaktiviert.',
      'Kommentarregeln',
      'Netiquette',
      'Antworten abbrechen',
      '0 Antworten',
      '0 Antwort',
      'Beitrag melden',
      'Verstoß melden',
      'Leserbrief schreiben',
      'Erforderliche Felder sind mit * markiert.',
      'Pflichtfelder sind mit * markiert.',
      'Neueste zuerst',
      'Älteste zuerst',
      'Sortieren nach'
    ]),
    examples: [
      '{{Kommentare (12)}}',
      '{{Kommentar schreiben}}',
      '{{Schreibe einen Kommentar}}',
      '{{Diskutieren Sie mit!}}',
      '{{Antworten abbrechen}}'
    ],
    nearMisses: [
      'Kommentare',
      'Kommentieren wollte der Trainer die Niederlage nicht, er ging wortlos zum Bus.',
      'Was meinen Sie damit, fragte der Richter, und die Zeugin sah zu Boden.'
    ]
  },
  'comments-notice': {
    category: 'comments',
    hints: [
      'mail-adresse wird nicht',
      'felder sind',
      'in diesem browser',
      'akismet',
      'in die kommentare',
      'in den kommentaren',
      'kommentarfunktion',
      'kommentare werden',
      'netiquette',
      'zu kommentieren',
      'um kommentieren',
      'kommentarbereich'
    ],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:ihre|deine|die) e-?mail-?adresse wird nicht (?:veröffentlicht|angezeigt|weitergegeben).{0,60}|(?:erforderliche|notwendige|benötigte|alle) (?:felder|pflichtfelder) sind (?:mit )?.{0,20}|(?:meinen )?namen?, (?:meine )?e-?mail(?:-?adresse)? und (?:meine )?website in diesem browser.{0,100}|diese website verwendet akismet.{0,100}|erfahre(?:n sie)?,? (?:mehr darüber, )?wie (?:deine|ihre) kommentardaten.{0,60}|(?:schreib(?:t|en sie|e)?|verrat(?:e|et|en sie)?|teil(?:e|t|en sie)?|lass(?:t|en sie)?|erzähl(?:e|t|en sie)?|sag(?:t|en sie)?|diskutier(?:e|t|en sie)?|was (?:meinst|denkst|haltet|haltst|hältst|meint)|postet?)\b.{3,140}in (?:die|den) kommentaren?(?!\p{L}).{0,60}|(?:die|unsere) (?:kommentarfunktion|kommentare) (?:ist|sind|wurde|werden|unter)\b.{0,120}(?:geschlossen|moderiert|freigeschaltet|deaktiviert|geprüft|freigegeben|veröffentlicht)\b.{0,100}|kommentare werden (?:erst |vor |nach |von |redaktionell |moderiert).{0,160}|(?:bitte )?(?:beachten|beachte|lesen|lies|halten|halte)\b.{0,60}netiquette.{0,120}|(?:sie müssen|du musst|bitte|sie müssen sich) .{0,40}(?:an|ein|angemeldet|eingeloggt|registriert)(?: sein)?,? um .{0,40}(?:zu kommentieren|kommentieren zu können|kommentar .{3,30}).{0,40}|um (?:zu kommentieren|kommentieren zu können|einen kommentar .{3,40}),? (?:müssen|musst|melden|melde|loggen|bitte|ist)\b.{0,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Deine E-Mail-Adresse wird nicht veröffentlicht.}} {{Erforderliche Felder sind mit * markiert}}',
      '{{Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.}}',
      '{{Schreib uns deine Meinung in die Kommentare!}}',
      '{{Bitte beachten Sie unsere Netiquette.}}'
    ],
    nearMisses: [
      'In den Kommentaren unter dem Video stritten sie bis in die Nacht über das Rezept.',
      'Kommentare werden zu einem solchen Ergebnis viele haben, einen Ausweg kennt bisher keiner.',
      'Um zu kommentieren, was er gesehen hatte, fehlten dem Reporter die Worte.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: swiss([
      'Zum Inhalt springen',
      'Zum Inhalt',
      'Zum Hauptinhalt',
      'Zum Hauptinhalt springen',
      'Direkt zum Inhalt',
      'Springe zum Inhalt',
      'Springe direkt zu Inhalt',
      'Inhalt überspringen',
      'Navigation überspringen',
      'Zur Navigation springen',
      'Zur Suche',
      'Zum Menü',
      'Zum Seitenanfang',
      'Nach oben',
      'Zurück nach oben',
      'Hauptnavigation',
      'Hauptmenü',
      'Navigation öffnen',
      'Menü öffnen',
      'Menü schließen',
      'Suche öffnen',
      'Suchbegriff',
      'Suchbegriff eingeben',
      'Suchergebnisse',
      'Startseite',
      'Zur Startseite',
      'Zurück zur Startseite',
      'Zurück zur Übersicht',
      'Zur Übersicht',
      'Zurück zum Artikel',
      'Zurück Weiter',
      'Vorherige Seite',
      'Nächste Seite',
      'Vorheriges Bild',
      'Nächstes Bild',
      'Nächstes Video',
      'Nächste Folge',
      'Seite 0 von 0',
      'Seite 0',
      'Weiter auf Seite 0',
      'Weiterlesen auf Seite 0',
      'Beitragsnavigation',
      'Ältere Beiträge',
      'Neuere Beiträge',
      'Älterer Beitrag',
      'Neuerer Beitrag',
      'Weiterlesen',
      'Hier weiterlesen',
      'Ganzen Artikel lesen',
      'Den ganzen Artikel lesen',
      'Zum Artikel',
      'Zum Beitrag',
      'Zum Interview',
      'Zum Podcast',
      'Zum Liveticker',
      'Lesen Sie den ganzen Artikel',
      'Mehr anzeigen',
      'Mehr laden',
      'Mehr Artikel laden',
      'Weitere Artikel laden',
      'Weniger anzeigen',
      'Alle anzeigen',
      'Alle ansehen',
      'Details anzeigen',
      'Aufklappen',
      'Einblenden',
      'Ausblenden',
      'Schließen',
      'Fenster schließen',
      'Inhaltsverzeichnis',
      'Inhaltsverzeichnis anzeigen',
      'Inhaltsverzeichnis ausblenden',
      'Inhaltsverzeichnis [Anzeigen]',
      'Inhaltsverzeichnis [Verbergen]',
      'In diesem Artikel',
      'In diesem Beitrag',
      'Auf dieser Seite',
      'Wird geladen.',
      'Inhalt wird geladen',
      'Bitte warten',
      'Einen Moment bitte',
      'Seite wird geladen',
      'Einloggen',
      'Ausloggen',
      'Anmelden',
      'Abmelden',
      'Anmelden / Registrieren',
      'Anmelden oder registrieren',
      'Login',
      'Logout',
      'Registrieren',
      'Mein Konto',
      'Mein Profil',
      'Konto erstellen',
      'Benutzername oder E-Mail-Adresse',
      'Passwort vergessen',
      'Passwort vergessen?',
      'Angemeldet bleiben',
      'Hier einloggen',
      'Abspielen',
      'Stummschalten',
      'Stummschaltung aufheben',
      'Video-Player',
      'Audio-Player',
      'Untertitel anzeigen',
      'Herunterladen',
      'Einbetten',
      'Zur Sendung',
      'Zur Mediathek',
      'Zur ARD Mediathek',
      'Zum Livestream',
      'Live hören',
      'Podcast hören',
      'Zur Audiothek',
      'Sprache wählen',
      'Region wählen',
      'Sie sind hier',
      'Du bist hier',
      'Sitemap',
      'RSS-Feed',
      'Öffnet in neuem Fenster',
      'In neuem Fenster öffnen',
      'Externer Link',
      'In der App öffnen',
      'Seite nicht gefunden',
      'Seite neu laden',
      'Neu laden',
      'Erneut versuchen',
      'Es ist ein Fehler aufgetreten.',
      'Ein Fehler ist aufgetreten.',
      'Bitte versuchen Sie es später erneut.',
      'Bitte versuchen Sie es erneut.',
      'Bitte aktivieren Sie JavaScript.',
      'JavaScript ist deaktiviert.',
      'Karte anzeigen',
      'Größere Karte anzeigen',
      'Auf Google Maps anzeigen',
      'Profil ansehen',
      'Sieh dir diesen Beitrag auf Instagram an',
      'Auf Facebook ansehen',
      'Auf Instagram ansehen',
      'Auf YouTube ansehen',
      'Alle Kategorien',
      'Alle Themen',
      'Themenübersicht',
      'Kontakt zur Redaktion',
      'Hilfe & Kontakt',
      'Kontakt & Impressum',
      'Kontakt Impressum Datenschutz',
      'Über uns',
      'Mehr Informationen',
      'Hier geht es weiter',
      'Ihr Browser unterstützt kein HTML0-Video.',
      'Ihr Browser unterstützt dieses Video nicht.',
      'Tags',
      'Filter zurücksetzen',
      'Ergebnisse anzeigen'
    ]),
    examples: [
      '{{Zum Inhalt springen}}',
      '{{Seite 2 von 5}}',
      '{{Weiterlesen}}',
      '{{Nach oben}}',
      '{{Wird geladen...}}',
      '{{Sieh dir diesen Beitrag auf Instagram an}}'
    ],
    nearMisses: [
      'Weiter',
      'Nach oben führt nur eine Leiter, und die hat der Küster unter Verschluss.',
      'Weiterlesen konnte sie nicht, denn das Licht fiel im ganzen Viertel aus.'
    ]
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'adblock', 'werbeblocker', 'ad-block', 'ad blocker', 'browser'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?:(?:bitte |um |für |diese |dieses |zur |sie |du |ihr |es |in |damit |wir ).{0,120}\bjavascript\b.{0,60}(?:aktivier|deaktiviert|benötigt|erforderlich|eingeschaltet|einschalten|nutzen|zulassen|erlauben|ausgeschaltet|aktiv)\p{L}{0,4}.{0,100}|(?:ihr|dein|der|dieser|leider unterstützt ihr|leider unterstützt dein) browser (?:(?:unterstützt|kann)\b(?=.{0,100}\b(?:nicht|kein|keine|keinen)\b)|ist veraltet|ist nicht (?:aktuell|mehr aktuell))[^,]{0,120}|um .{3,80},? (?:aktivieren sie|aktiviere)(?: bitte)? javascript.{0,80}|(?:bitte |wir haben festgestellt|es (?:scheint|sieht)|sie (?:nutzen|verwenden|haben)|du (?:nutzt|verwendest|hast)|um |deaktivieren sie|schalten sie).{0,140}(?:ad-?block\p{L}{0,4}|werbeblocker\p{L}{0,1}|ad blocker)\b.{0,160}|sie (?:nutzen|verwenden) (?:einen veralteten|eine veraltete) .{0,20}browser.{0,140})$/iu,
    removes: 'sentence',
    examples: [
      '{{Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.}}',
      '{{Ihr Browser unterstützt dieses Videoformat nicht.}}',
      '{{Bitte deaktivieren Sie Ihren Adblocker, um den Artikel zu lesen.}}'
    ],
    nearMisses: [
      'Werbeblocker kosten die Verlage nach einer Schätzung des Verbands jedes Jahr eine halbe Milliarde Euro.',
      'Mit JavaScript fing sie mit elf Jahren an, mit zwölf hatte sie ihr erstes Spiel verkauft.'
    ]
  },
  'tip-us': {
    category: 'other',
    hints: ['fehler', 'schreiben sie uns', 'schreib uns', 'schicken sie uns', 'kontaktieren sie uns', 'senden sie uns'],
    pattern:
      /^(?!.{0,300}(?:["„“”«»]|,? (?:sagte?|erklärte?|betonte?|heißt es|hieß es|steht im|kritisierte?|versprach|verspricht|riet|rät|raten|meinte?|findet|warnte?|berichtet der|teilte|schrieb|lautete|stand|mitteilte|so (?:der|die|das|ein|eine))(?!\p{L})))(?!.{0,200}(?:sagte|rief|schrieb sie|schrieb er))(?:(?:haben sie|hast du|habt ihr|ist ihnen|sie haben|du hast|ihnen ist|dir ist) .{0,60}(?:fehler|rechtschreibfehler|tippfehler) .{0,40}(?:gefunden|entdeckt|aufgefallen|bemerkt)\?.{0,100}|(?:rechtschreib)?fehler (?:gefunden|entdeckt|im text|melden|im artikel)\b.{0,100}|(?:.{3,140}[?!:,.–-] ?)?(?:dann )?(?:schreiben sie uns|schreib uns|schreibt uns|schicken sie uns|schick uns|kontaktieren sie uns|senden sie uns)\b.{0,80}(?:@|leserbrief|per mail|per e-?mail|an redaktion|eine e-?mail|eine mail|ihre meinung|ihre frage|kontaktformular|whatsapp|an die adresse|leserreporter|fotos?|hinweis)\p{L}{0,3}.{0,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Haben Sie einen Fehler im Text entdeckt?}} {{Schreiben Sie uns eine E-Mail an redaktion@hafen.example.}}',
      '{{Fehler gefunden?}}',
      '{{Schicken Sie uns Ihre Fotos per WhatsApp!}}'
    ],
    nearMisses: [
      'Haben Sie den Fehler in der Rechnung je gefunden, fragte der Prüfer, und niemand am Tisch hob den Kopf.',
      'Schreiben Sie uns von unterwegs, hatte die Großmutter gebeten, und er schrieb aus jedem Hafen.'
    ]
  },
  'tags-line': {
    category: 'byline',
    hints: ['schlagw', 'stichw', 'tags:', 'kategorien:', 'abgelegt unter', 'veröffentlicht unter', 'veröffentlicht in'],
    pattern:
      /^(?:Schlagworte|Schlagwörter|Stichworte|Stichwörter|Tags|Kategorien|Abgelegt unter|Veröffentlicht unter|Veröffentlicht in) ?: ?(?!.{0,200}[.!?] )[^"„“?!]{2,200}[^.?!:]$/iu,
    examples: [
      '{{Schlagworte: Hafen, Brücke, Verkehr}}',
      '{{Tags: Hafen | Brücke}}',
      '{{Kategorien: Nachrichten, Hafen}}',
      '{{Abgelegt unter: Verkehr, Hafen}}'
    ],
    nearMisses: [
      'Stichwort Wasser: Daran fehlt es im Tal nicht, wohl aber an Rohren, die es halten.',
      'Kategorien: drei gab es im Wettbewerb, und in jeder gewann eine Frau aus dem Nachbardorf.'
    ]
  },
  'related-topic': {
    category: 'related',
    cue: true,
    hints: ['zum thema', 'nachrichten aus', 'meldungen aus', 'beiträge aus', 'artikel aus', 'news aus', 'nachrichten zu'],
    pattern:
      /^(?:(?:Lesen Sie |Lies )?(?:[Mm]ehr|[Aa]lles) zum Thema \p{Lu}[\p{L}-]{2,30}(?: (?:und )?\p{Lu}[\p{L}-]{2,30})?|(?:Mehr|Weitere|Alle|Aktuelle|Neueste|Mehr aktuelle|Weitere aktuelle|Alle aktuellen) (?:Nachrichten|Meldungen|News|Beiträge|Artikel) (?:aus|zu|zum|zur|rund um) (?:der Region |dem Ressort |dem Kreis |der Rubrik |der Kategorie |dem Landkreis )?[\p{Lu}\p{N}][\p{L}\p{N}-]{1,30}(?: [\p{L}-]{2,20}){0,2})[ :»>]{0,3}$/u,
    examples: ['{{Mehr zum Thema Hafen}}', '{{Mehr Nachrichten aus Hamburg}}', '{{Weitere Artikel aus der Rubrik Wirtschaft:}}'],
    nearMisses: ['Nachrichten aus dem Tal kamen erst mit dem ersten Postwagen im April.', 'Mehr zum Thema Hafen weiß der alte Lotse.']
  },
  'related-elsewhere': {
    category: 'related',
    hints: ['newsblog', 'liveblog', 'liveticker', 'live-ticker', 'startseite', 'themenseite'],
    pattern:
      /^(?!.{0,300}["„“”«»])(?:alle|alles|mehr|weitere|die (?:wichtigsten|neuesten|aktuellen)|aktuelle|sämtliche|was|hintergründe)\b.{2,120} (?:lesen|finden|erfahren|gibt es|verfolgen|findest|liest|erfährst)\b.{0,40} (?:in|auf) unsere[mr] (?:aktuellen |großen )?(?:newsblog|liveblog|liveticker|live-ticker|startseite|themenseite|übersicht(?:sseite)?)\b.{0,60}$/iu,
    removes: 'sentence',
    examples: ['{{Alle Entwicklungen lesen Sie in unserem Newsblog.}}', '{{Mehr aktuelle Nachrichten finden Sie auf unserer Startseite.}}'],
    nearMisses: [
      'Auf unserer Startseite fehlte der Hinweis auf die Sperrung, räumt die Gemeinde ein.',
      'Was die Gäste auf unserer Startseite lesen, schreibt mein Bruder.'
    ]
  },
  'signup-question': {
    category: 'signup',
    hints: [
      'verpassen?',
      'auf dem laufenden bleiben?',
      'informiert bleiben?',
      'informiert werden?',
      'artikel gefallen',
      'beitrag gefallen'
    ],
    pattern:
      /^(?!.{0,300}["„“”«»])(?:(?:sie möchten|möchten sie|wollen sie|sie wollen|du willst|willst du|du möchtest|möchtest du)\b.{0,60}(?:nichts|keine\p{L}?|immer|regelmäßig|stets|auf dem laufenden)\b.{0,80}(?:verpassen|bleiben|werden)\?|(?:wenn |falls )?(?:ihnen|dir) (?:dieser|der|unser) (?:artikel|beitrag) gefallen hat, (?:freuen|freue|dann|unterstütze?n?|teile?n?|empfiehl|empfehlen)\b.{2,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{Sie möchten keine Nachricht mehr verpassen?}} Die Brücke bleibt gesperrt.',
      '{{Wenn Ihnen dieser Artikel gefallen hat, freuen wir uns über eine Spende.}}'
    ],
    nearMisses: [
      'Wollen Sie wirklich den letzten Zug verpassen?',
      'Der Artikel hatte ihm gefallen, doch den Beitrag im Radio fand er langweilig.'
    ]
  }
})
