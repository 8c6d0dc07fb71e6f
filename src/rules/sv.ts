import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec']
const days = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']
const dates = [...months.map((month) => `0 ${month} 0`), '0-0-0', '0/0/0']
  .flatMap((date) => ['', ',', ' kl.', ' kl', ' -'].map((mark) => `${date}${mark} 0:0`))
  .concat(shortMonths.flatMap((month) => [`0 ${month} 0 0:0`, `0 ${month} 0 kl. 0:0`]))
const name = String.raw`\p{Lu}[\p{L}.'-]{0,24} (?:(?:von|af|de|van|der|\p{Lu}\.) ?){0,2}\p{Lu}[\p{L}'-]{1,24}`
const word = String.raw`(?:[\p{Lu}\p{N}@][\p{L}\p{N}.'&@-]{0,24}|von|af|de|och|via|genom|arkivbild|arkiv|privat|montage)`
const names = String.raw`${word}(?:(?: ?[\/,&|+©] ?| [–—-] | )${word}){0,8}`

export default defineRules('sv', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(
        ['Acceptera', 'Godkänn', 'Tillåt', 'Neka', 'Avvisa', 'Hantera'],
        ['alla cookies', 'cookies', 'alla kakor', 'kakor', 'nödvändiga cookies']
      ),
      'Acceptera alla',
      'Avvisa alla',
      'Neka alla',
      'Tillåt alla',
      'Tillåt urval',
      'Godkänn endast nödvändiga',
      'Acceptera endast nödvändiga',
      'Jag accepterar alla cookies',
      'Jag godkänner cookies',
      ...each(
        ['Ändra', 'Hantera', 'Visa', 'Anpassa'],
        ['cookie-inställningar', 'cookieinställningar', 'samtycke', 'ditt samtycke', 'kakinställningar']
      ),
      'Cookieinställningar',
      'Cookie-inställningar',
      'Cookiepolicy',
      'Om cookies',
      'Om kakor',
      'Kakinställningar',
      'Inställningar för cookies',
      'Integritetsinställningar',
      'Endast nödvändiga cookies',
      'Endast nödvändiga',
      'Bara nödvändiga cookies',
      'Läs mer om cookies',
      'Läs mer om hur vi använder cookies',
      'Läs vår cookiepolicy',
      'Läs vår integritetspolicy',
      'Vi använder cookies.',
      'Vi värnar om din integritet.',
      'Din integritet är viktig för oss.',
      'Vi respekterar din integritet.',
      'Spara mina val',
      'Spara och stäng',
      'Spara inställningar',
      'Fortsätt utan att acceptera',
      'Strikt nödvändiga cookies',
      'Lista över partners',
      'Den här webbplatsen använder cookies.',
      'Denna webbplats använder cookies.',
      'Den här webbplatsen använder kakor.',
      'Externt innehåll',
      'Visa externt innehåll',
      'Ladda innehållet',
      'Godkänn och visa',
      'Godkänn och fortsätt',
      'Acceptera och fortsätt',
      'Samtycke krävs',
      'Ge samtycke',
      'Återkalla samtycke'
    ],
    examples: ['{{Acceptera alla cookies}}', '{{Hantera kakor}}', '{{Cookieinställningar}}'],
    nearMisses: ['Jag förstår', 'Acceptera alla villkor utom ett, svarade kommunen, och just det blev det bråk om.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookies', 'kakor'],
    pattern:
      /^(?:(?:genom att|om du|när du)(?!\p{L})[^"“”]{2,110}(?:godkänner|accepterar|samtycker|går)(?!\p{L})[^"“”]{0,80}(?:cookies|kakor)|(?:(?:den här|denna|vår) (?:webbplats(?:en)?|sajt(?:en)?|hemsida(?:n)?|sida(?:n)?|app(?:en)?|tjänst(?:en)?|webbsida(?:n)?)|webbplatsen|vi(?: och våra (?:\d{1,4} )?partners?)?|[\p{L}\d-]{2,30}\.(?:se|fi|com|nu|ax)) (?:på \S{2,30} )?(?:också )?(?:använder|lagrar|sätter)(?: oss av)? (?:\p{L}{2,20} ){0,3}?(?:s\.k\. )?(?:cookies|kakor|webbkakor)(?: \(?(?:och|samt|kakor|cookies)(?!\p{L})| för att (?:ge|förbättra|anpassa|kunna|analysera|webb|du|vi|visa|mäta|säkerställa|göra|optimera|samla)|\.$|$|,)|(?:nödvändiga|funktionella|analytiska|statistik-?|marknadsförings-?)(?: ?cookies| ?kakor) (?:är|hjälper|används|gör|krävs)|(?:du kan|läs|här kan du)(?!\p{L})[^"“”]{0,60}(?<!\p{L})(?:om|dina|hur|våra|vår)(?!\p{L})[^"“”]{0,40}(?:cookies|kakor))[^"“”]{0,260}$/iu,
    removes: 'sentence',
    examples: [
      '{{Vi använder cookies för att ge dig en bättre upplevelse.}}',
      '{{Den här webbplatsen använder kakor.}}',
      '{{Genom att fortsätta surfa godkänner du att vi använder cookies.}}',
      '{{Vi och våra 140 partners lagrar cookies och liknande teknik på din enhet.}}'
    ],
    nearMisses: [
      'Vi använder kakor till botten, men smulade skorpor går precis lika bra.',
      'Du kan inte äta upp alla kakor själv, sa mormor och ställde undan burken.',
      'Butiken satte cookies innan besökaren hade godkänt något, slog myndigheten fast.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: [
      'för att se',
      'för att visa',
      'för att kunna se',
      'externt innehåll',
      'tredje part',
      'cookies',
      'det här innehållet',
      'inbäddat'
    ],
    pattern:
      /^(?:för att (?:kunna )?(?:se|visa|lyssna på|spela upp|ta del av|titta på) (?:det här|detta|den här|denna|innehållet|videon|klippet|inlägget|kartan)(?!\p{L})[^"“”]{0,70}(?:cookies|kakor|samtyck|godkänn|accepter|javascript)|(?:här (?:finns|visas|skulle|ska|kan)|det här (?:är|innehållet|inlägget)|detta innehåll|innehållet (?:kommer|kräver|visas|kan|hämtas)|artikeln innehåller|den här artikeln innehåller|sidan innehåller)(?!\p{L})[^"“”]{0,60}(?:inbäddat innehåll|externt innehåll|innehåll från (?:tredje part|facebook|instagram|twitter|x|youtube|tiktok|extern|google|en annan)|cookies|kakor|kräver (?:ditt )?samtycke)|om du (?:vill se|godkänner|väljer att se)(?!\p{L})[^"“”]{0,60}(?:innehåll|klicka)[^"“”]{0,60}(?:cookies|tredje part|personuppgifter|samtyck)|vi behöver ditt samtycke|genom att (?:visa|ladda|klicka)(?!\p{L})[^"“”]{0,60}(?:cookies|personuppgifter|tredje part))[^"“”]{0,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{För att se det här innehållet behöver du godkänna cookies.}}',
      '{{Här finns inbäddat innehåll från Instagram.}}',
      '{{Vi behöver ditt samtycke för att visa innehåll från YouTube.}}'
    ],
    nearMisses: [
      'För att se den här utsikten måste man gå upp före fyra, säger fyrvaktaren.',
      'Innehållet i lådan var till största delen gamla kakor och ett brev från tredje parten i målet.',
      'För att visa den här tavlan krävs vakter dygnet runt.'
    ]
  },
  'consent-newsletter': {
    category: 'consent',
    hints: [
      'personuppgifter',
      'avregistrera',
      'avsluta prenumerationen',
      'integritetspolicy',
      'användarvillkor',
      'recaptcha',
      'avprenumerera',
      'prenumerationsvillkor',
      'köpvillkor'
    ],
    pattern:
      /^(?:genom att(?!\p{L})[^"“”]{2,120}(?:godkänner|accepterar|samtycker|går med på)(?!\p{L})[^"“”]{0,110}(?:personuppgift|integritets|villkor|uppgifter)|du kan (?:när som helst|alltid|enkelt)[^"“”]{0,40}(?:avregistrera|avsluta prenumerationen|avprenumerera|avanmäla)|(?:läs|se)(?: mer)?(?: om)?\b[^"“”]{0,60}(?:hur vi (?:hanterar|behandlar)|vår|våra|i vår) (?:dina |personuppgift|integritets|användarvillkor|policy)|vi (?:behandlar|hanterar|sparar|delar) (?:aldrig )?(?:dina|din) (?:personuppgifter|uppgifter|e-post)[^"“”]{0,120}|(?:ja, )?jag (?:godkänner|accepterar|samtycker till|har läst)(?!\p{L})[^"“”]{0,70}(?:integritetspolicy|villkor|personuppgift)|(?:den här|denna) (?:webbplats|sida|webbplatsen|sidan)(?:en)? (?:är skyddad|skyddas) av recaptcha|klicka här för att (?:avregistrera|avprenumerera|avsluta))[^"“”]{0,180}$/iu,
    removes: 'sentence',
    examples: [
      '{{Genom att anmäla dig godkänner du vår integritetspolicy.}}',
      '{{Du kan när som helst avregistrera dig.}}',
      '{{Läs mer om hur vi hanterar personuppgifter.}}'
    ],
    nearMisses: [
      'Kommunen behandlar personuppgifter om elvatusen invånare utan att de vet om det.',
      'Jag godkänner inga villkor som jag inte har läst, sa målvakten och lade undan pennan.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Läs', 'Se', 'Titta', 'Kolla'], ['också', 'även']),
      'Läs mer om detta',
      'Läs även detta',
      'Läs också detta',
      ...each(
        [
          'Relaterade',
          'Liknande',
          'Fler',
          'Andra',
          'Populära',
          'Senaste',
          'Nyaste',
          'Mest lästa',
          'Rekommenderade',
          'Utvalda',
          'De senaste',
          'Tidigare'
        ],
        ['artiklar', 'nyheter', 'inlägg', 'blogginlägg']
      ),
      'Relaterade ämnen',
      'Liknande ämnen',
      'De senaste artiklarna',
      'De senaste nyheterna',
      'Fler recept',
      'Liknande recept',
      'Relaterat',
      'Relaterat innehåll',
      'Relaterade länkar',
      'Mer i ämnet',
      'Mer om ämnet',
      'Mer om detta',
      'Mer om',
      'Läs mer om',
      'Mer att läsa',
      'Mer från startsidan',
      'Mer från samma författare',
      'Mer nyheter',
      'Mer på samma tema',
      'Fler nyheter',
      'Fler artiklar om',
      'Fler artiklar i ämnet',
      'Fler avsnitt',
      'Mest läst',
      'Mest läst just nu',
      'Mest läst idag',
      'Mest lästa',
      'Mest delat',
      'Mest sett',
      'Mest kommenterat',
      'Mest populära',
      'Populärt just nu',
      'Populärast just nu',
      'Populärast',
      'Trendar just nu',
      'Hett just nu',
      'Senaste nytt',
      'Senaste nyheterna',
      'Senast publicerat',
      'Senaste inläggen',
      'Missa inte heller',
      'Du kanske också gillar',
      'Du kanske gillar',
      'Det här kanske också intresserar dig.',
      'Andra läser',
      'Andra läser just nu',
      'Andra läser också',
      'Läsare har också läst',
      'Rekommenderat för dig',
      'Redaktionen rekommenderar',
      'Redaktionens val',
      'Redaktionen tipsar',
      'Läs fler artiklar',
      'Läs fler nyheter',
      'Läs fler inlägg',
      'Läs fler krönikor',
      'Läs mer i ämnet',
      'Läs mer om ämnet',
      'Tidigare avsnitt',
      'Läs hela serien',
      'Fortsätt läsa',
      'Tips från redaktionen',
      'Se fler',
      'Se även'
    ],
    examples: ['{{Läs också:}}', '{{Mest läst}}', '{{Relaterade artiklar}}', '{{Andra läser}}'],
    nearMisses: [
      'Just nu',
      'Läs också det finstilta, varnar förbundet, för där står vem som får betala.',
      'Mest läst på biblioteket är samma kokbok som i fjol.'
    ]
  },
  'related-title': {
    category: 'related',
    hints: [
      'läs också',
      'läs även',
      'läs mer',
      'se också',
      'se även',
      'lyssna',
      'läs:',
      'läs tidigare',
      'bakgrund:',
      'läs vidare',
      'läs hela',
      'titta också',
      'läs |'
    ],
    pattern:
      /^\W{0,4}(?:(?:[Ll]äs|LÄS|[Ss]e|SE|[Ll]yssna|LYSSNA|[Tt]itta|TITTA|[Kk]olla|KOLLA)(?: (?:också|OCKSÅ|även|ÄVEN|mer|MER|tidigare|TIDIGARE|vidare|VIDARE|hela|HELA|här|HÄR|mer här|hela artikeln|hela intervjun|recensionen|krönikan|intervjun))(?: (?:om|på|i ämnet|här|OM))?|(?:[Ll]äs|LÄS|LYSSNA|SE) ?(?=[:|►▶»>])) ?[:|►▶»>–—-]{1,2} ?['”"“]?[\p{Lu}\p{N}](?:[^\n.]|\.(?! \p{Lu})|(?<=['"”])\.){3,180}$/u,
    examples: [
      '{{Läs också: Bron i Svartån stängd till våren}}',
      '{{LÄS MER: Tio broar som aldrig öppnades}}',
      '{{Läs även: ”Ingen har frågat oss”. Boende om nya vägen}}',
      '{{Lyssna också: Färjkarlen slutar – vem tar över?}}'
    ],
    nearMisses: [
      'Läs också: den som kom först fick bröd, och resten gick hem med tomma händer.',
      'Se här: det är precis vad jag har sagt till dig hela sommaren.',
      'Se även 12 § i lagen, där det står att kommunen sköter stranden.'
    ]
  },
  'related-sentence': {
    category: 'related',
    precision: 0.97,
    hints: ['läs också', 'läs även', 'läs mer', 'se också', 'se även', 'lyssna också'],
    pattern: /^\(?(?:[Ll]äs|LÄS|[Ss]e|SE|[Ll]yssna|LYSSNA) (?:också|OCKSÅ|även|ÄVEN|mer|MER) ?[:|►▶»>] ?['”"“]?[\p{Lu}\p{N}].{3,160}$/u,
    removes: 'sentence',
    examples: [
      'Bron stängdes klockan åtta. {{Läs också: Tio broar som aldrig öppnades}}',
      '{{Läs även: Färjan går mer sällan.}} Borgmästaren ville inte säga något om det.'
    ],
    nearMisses: [
      'Läs också Strindberg, sa läraren, för utan honom förstår ni inte staden.',
      'Se även andra sidan: där stod en kvarn, och bredvid kvarnen ett värdshus.'
    ]
  },
  'related-here': {
    category: 'related',
    hints: [
      'läs mer om',
      'läs hela',
      'läs fler',
      'här kan du',
      'hittar du här',
      'läser du här',
      'klicka här',
      'klicka på länken',
      'fler artiklar',
      'läs mer här',
      'läs mer på'
    ],
    pattern:
      /^(?:läs (?:mer|hela|fler|alla|allt)(?: \p{L}{3,20}){0,2} (?:om|från|av|på|i|här|hos) ?[^"“”.!?,:;]{0,90}(?: här)?[.!]?|läs (?:hela )?(?:artikeln|intervjun|rapporten|recensionen|krönikan|debattartikeln|pressmeddelandet|domen|studien|texten|inlägget)(?: i sin helhet)? (?:här|på (?:[^"“”.!?,]|\.(?=\p{Ll})){2,50}|i [^"“”.!?,]{2,50})[.!]?|här (?:kan du (?:läsa|se|lyssna på|titta på|hitta) (?:mer|hela|fler|alla|vår|våra|tidigare|intervjun|artikeln)|hittar du (?:fler|alla|våra|mer)|läser du)(?!\p{L})[^"“”,]{2,120}|(?:mer (?:information|info|läsning|om [^"“”.!?,]{2,60})|fler (?:artiklar|nyheter|recept|tips)(?: om [^"“”.!?,]{2,50})?|hela (?:artikeln|intervjun|listan|rapporten)|alla (?:artiklar|avsnitt|resultat)(?: om [^"“”.!?,]{2,50})?) (?:hittar|finns|läser|ser|kan du läsa|finner) (?:du |ni )?(?:här|på [^"“”.!?,]{2,40})[.!]?|klicka (?:här|på länken) (?:för att|för|om du|så)(?!\p{L})(?![^"“”]{0,90}, (?:sa|stod|säger|står)(?!\p{L}))[^"“”]{2,140})$/iu,
    removes: 'sentence',
    examples: [
      'Borgmästaren vägrade. {{Läs hela intervjun här.}}',
      '{{Klicka här för att läsa hela rapporten.}}',
      '{{Läs mer om bron här}}',
      '{{Fler artiklar om bron hittar du här}}'
    ],
    nearMisses: [
      'Läs mer om historien, sa läraren, annars förstår du inte kriget.',
      'Här kan du se berget, sa guiden och pekade.',
      'Klicka här för att öppna dörren, stod det på skärmen.'
    ]
  },
  'read-more-buttons': {
    category: 'nav',
    lines: [
      'Läs mer...',
      'Läs vidare',
      'Läs mer här',
      'Läs hela artikeln',
      'Läs hela artikeln här',
      'Läs artikeln',
      'Läs hela inlägget',
      'Läs hela intervjun',
      'Läs hela intervjun här',
      'Läs hela nyheten',
      'Läs mer på',
      'Läs nu',
      'Läs mindre',
      'Visa mer',
      'Visa fler',
      'Visa allt',
      'Visa mindre',
      'Visa färre',
      'Visa hela artikeln',
      'Visa fler artiklar',
      'Se mer',
      'Se alla',
      'Se hela inslaget',
      'Se klippet',
      'Se videon',
      'Se video',
      'Se alla artiklar',
      'Se detta inlägg på Instagram',
      'Visa det här inlägget på Instagram',
      'Visa på Instagram',
      'Visa på Facebook',
      'Visa på X',
      'Titta på Youtube',
      'Klicka här',
      'Klicka här för mer information',
      'Klicka här för att läsa mer',
      'Upptäck mer',
      'Ladda fler',
      'Ladda fler artiklar',
      'Till artikeln',
      'Gå till artikeln',
      'Lyssna här',
      'Lyssna nu',
      'Lyssna på artikeln',
      'Lyssna på podden',
      'Lyssna på avsnittet',
      'Alla artiklar',
      'Alla nyheter',
      'Fäll ut',
      'Fäll ihop'
    ],
    examples: ['{{Läs mer »}}', '{{Visa fler}}', '{{Läs hela artikeln här}}'],
    nearMisses: [
      'Läs vidare, sa far, och jag läste tills fotogenen i lampan tog slut.',
      'Mer information om branden ger räddningstjänsten på tisdag, när mätningarna är klara.'
    ]
  },
  'text-goes-on': {
    category: 'ad',
    precision: 0.97,
    hints: ['fortsätter efter', 'fortsätter under', 'fortsätter nedan', 'fortsätter här', 'nedanför annonsen', 'efter annonsen'],
    pattern:
      /^[^\p{L}]{0,5}(?:artikeln|texten|inlägget|intervjun|nyheten|krönikan|recensionen|läsningen|listan|reportaget|berättelsen) fortsätter (?:(?:efter|under|nedanför) (?:annonsen|annonserna|annons|reklamen|reklam|bilden|bilderna|bildspelet|videon|klippet|filmen|tweeten|inlägget|kartan|grafiken|faktarutan|diagrammet|poddspelaren|tv-klippet|rutan|enkäten|omröstningen|ljudklippet|videoklippet|grafen|tabellen|spelaren|galleriet|bildgalleriet)|nedan|här nedan|nedanför)[^\p{L}]{0,5}$|^[^\p{L}]{0,5}(?:läs vidare|fortsätt läsa|fortsättning följer) (?:efter|under|nedanför) (?:annonsen|bilden|videon|klippet|reklamen)[^\p{L}]{0,5}$/iu,
    removes: 'sentence',
    examples: [
      '{{Artikeln fortsätter efter annonsen}}',
      '{{Texten fortsätter under bilden.}}',
      'Bron stängdes klockan åtta. {{Artikeln fortsätter nedan.}}'
    ],
    nearMisses: [
      'Texten fortsätter under golvet, där bröderna hade ristat sina namn.',
      'Artikeln fortsätter efter hundra år att läsas i skolorna.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(
        ['Följ oss på', 'Följ oss även på', 'Hitta oss på', 'Gilla oss på'],
        ['Facebook.', 'Instagram.', 'X.', 'Youtube.', 'sociala medier.']
      ),
      ...each(
        ['Anmäl dig till', 'Prenumerera på', 'Skriv upp dig på', 'Missa inte', 'Beställ'],
        ['vårt nyhetsbrev.', 'nyhetsbrevet.', 'våra nyhetsbrev.']
      ),
      'Prenumerera på vår podd.',
      'Prenumerera på vår Youtube-kanal.',
      'Nyhetsbrev',
      'Våra nyhetsbrev',
      'Gratis nyhetsbrev',
      'Få nyhetsbrevet',
      'Följ oss',
      'Följ ämnet',
      'Följ skribenten',
      'Följ denna artikel',
      'Ämnen att följa',
      'Ämnen i artikeln',
      'Aktivera notiser',
      'Slå på notiser',
      'Få notiser',
      'Prenumerera',
      'Prenumerera nu',
      'Prenumerera här',
      'Bli prenumerant',
      'Köp prenumeration',
      'Teckna prenumeration',
      'Se alla erbjudanden',
      'Redan prenumerant?',
      'Redan prenumerant? Logga in',
      'Är du redan prenumerant?',
      'Är du redan prenumerant? Logga in',
      'Är du prenumerant?',
      'Har du redan ett konto?',
      'Har du redan ett konto? Logga in',
      'Redan medlem?',
      'Redan medlem? Logga in',
      'Skapa konto',
      'Skapa ett konto',
      'Inget konto?',
      'Registrera dig',
      'Registrera dig här',
      'Registrera dig gratis',
      'Logga in för att läsa vidare.',
      'Vill du läsa vidare?',
      'Vill du läsa mer?',
      'Vill du fortsätta läsa?',
      'För prenumeranter',
      'Endast för prenumeranter',
      'Exklusivt för prenumeranter',
      'Det här är en låst artikel.',
      'Låst artikel',
      'Plusartikel',
      'Premiumartikel',
      'Prova gratis',
      'Testa gratis',
      'Ingen bindningstid.',
      'Avsluta när du vill.',
      'Ladda ner appen.',
      'Ladda ner vår app.',
      'Ladda ner i App Store',
      'Hämta appen.',
      'Läs i appen',
      'Öppna i appen',
      'Läs e-tidningen',
      'Håll dig uppdaterad.',
      'Vill du hålla dig uppdaterad?',
      'Missa inga nyheter.',
      'Tack för din anmälan.',
      'Din e-postadress',
      'E-postadress',
      'Ange din e-postadress',
      'Fyll i din e-postadress',
      'Skicka',
      'Prenumerera på podden',
      'Prenumerera på vår podcast',
      'Lägg till som föredragen källa på Google',
      'Bli medlem idag'
    ],
    examples: ['{{Följ oss på Facebook}}', '{{Prenumerera på vårt nyhetsbrev!}}', '{{Redan prenumerant? Logga in}}', '{{Ladda ner appen}}'],
    nearMisses: ['Följ oss till ån', 'Ja tack', 'Anmäl dig till marschen i receptionen, ropade arrangören, och kom i tid.']
  },
  'signup-sentences': {
    category: 'signup',
    hints: ['nyhetsbrev', 'följ oss', 'ladda ner', 'ladda ned', 'prenumerera på', 'notiser', 'på facebook'],
    pattern:
      /^(?!.{0,220}, (?:sa|säger|sade|frågade|ropade|skrev|stod|berättar)(?!\p{L}))(?:(?:anmäl dig|prenumerera|skriv upp dig|registrera dig|beställ|få|missa inte|ta del|läs|ladda|teckna)(?!\p{L})[^"“”,;]{0,110}(?:vårt|våra|vår|gratis|kostnadsfritt|dagliga|veckovisa|[\p{Lu}][\p{L}]{1,20}s) (?:[\p{L}-]{2,20} ){0,3}nyhetsbrev|(?:[^"“”.!?,]{2,70}[?,:] ?)?(?:följ|gilla) (?:gärna )?(?:oss|redaktionen|[\p{L}\p{N} .-]{2,30}?) (?:också |även |gärna )?(?:på|via|i) (?:facebook|instagram|twitter|x|tiktok|whatsapp|telegram|linkedin|youtube|bluesky|threads|google news|sociala medier)|ladda ne[rd] (?:vår |\p{L}{2,20}s |den )?(?:gratis |nya )?(?:[\p{L}-]{2,20}-)?app(?:en)?\b|(?:aktivera|slå på|få) (?:push-?)?notiser(?!\p{L})|prenumerera på (?:vår|vårt|våra|podden|[\p{Lu}\p{L}]{2,20}s) (?:youtube|podd|podcast|kanal|kalender|nyhets)|vill du (?:få|ha|läsa|inte missa|hålla dig)(?!\p{L})[^"“”]{3,90}(?:nyhetsbrev|notiser|i mejlen|i inkorgen|din inkorg)|(?:den här|denna) (?:texten|artikeln|krönikan) (?:kommer från|är hämtad ur|publicerades (?:först )?i) [^"“”]{0,40}nyhetsbrev)[^"“”]{0,180}$/iu,
    removes: 'sentence',
    examples: [
      '{{Anmäl dig till vårt nyhetsbrev och missa inget från kusten.}}',
      '{{Följ oss på Facebook och Instagram.}}',
      '{{Ladda ner vår app så får du nyheterna först.}}',
      'Borgmästaren teg. {{Prenumerera på vårt nyhetsbrev.}}'
    ],
    nearMisses: [
      'Skolan skrev i ett nyhetsbrev till föräldrarna att bron är stängd till maj.',
      'Följ oss till ån, ropade barnen och sprang nedför backen.',
      'Ladda ner appen, sa kassören, men Stina hade ingen telefon.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: [
      'prenumerant',
      'prenumeration',
      'bindningstid',
      'låst artikel',
      'låsta artiklar',
      'läsa vidare',
      'alla låsta',
      'få tillgång',
      'obegränsa'
    ],
    pattern:
      /^(?:(?:den här|denna|det här)(?!\p{L})[^"“”]{0,30}(?:artikel|artikeln|innehåll|innehållet|text|texten) (?:är|ingår)(?!\p{L})[^"“”]{0,40}(?:prenumerant|prenumeration|låst)|(?:är du|om du (?:redan )?är|redan)(?!\p{L})[^"“”]{0,20}prenumerant[^"“”]{0,60}(?:\?|logga in)|(?:som prenumerant|med en prenumeration|med din prenumeration)(?!\p{L})[^"“”,]{0,20} (?:får|kan|läser|har) du(?!\p{L})|(?:få|läs|lås upp)(?!\p{L})[^"“”,]{0,40}(?:tillgång till (?:alla|allt|hela|samtliga) (?:våra |vårt )?(?:låsta |digitala )?(?:artiklar|innehåll|material|nyheter|sajten|arkivet|tidningen|[\p{L}.]{3,25}s innehåll)|alla (?:våra )?(?:låsta )?artiklar|obegränsat)(?!\p{L})|för att (?:läsa vidare|fortsätta läsa|läsa (?:hela )?artikeln|ta del av (?:hela )?(?:artikeln|innehållet))[^"“”]{0,60}(?:prenumer|logga in|konto|registrera)|(?:ingen|utan) bindningstid|logga in (?:eller|för att|och) (?:bli prenumerant|köp|teckna|läs|prenumerera)|(?:bli|köp|teckna|starta) (?:digital )?(?:prenumerant|prenumeration)(?!\p{L})[^"“”,]{0,60}(?:idag|i dag|nu|läs|kr|vidare|månad)|(?:första|en) månaden? (?:är )?(?:gratis|för \d{1,3} ?(?:kr|euro)|\d{1,3} ?kr)|därefter \d{2,4} ?kr)[^"“”]{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{Den här artikeln är bara för prenumeranter.}}',
      '{{Är du redan prenumerant?}}',
      '{{Få tillgång till alla artiklar för 1 krona.}}',
      '{{För att läsa vidare behöver du logga in.}}'
    ],
    nearMisses: [
      'Den som har en prenumeration på färjan betalar femtio kronor mer nästa år.',
      'Få läsa vidare fick bara de som hade råd, berättar hon om sin skoltid.'
    ]
  },
  appeal: {
    category: 'appeal',
    hints: [
      'stöd oss',
      'stöd vår',
      'oberoende journalistik',
      'swisha',
      'ditt stöd',
      'stötta oss',
      'bli månadsgivare',
      'donera',
      'ditt bidrag',
      'skänk en'
    ],
    pattern:
      /^(?!.{0,220}, (?:sa|säger|sade|frågade|ropade|skrev|stod|berättar|bad)(?!\p{L}))(?:(?:[^"“”.!?]{3,110}[?,:] )?(?:stöd|stötta) (?:gärna )?(?:oss|vår|vårt|våra) (?:journalistik|arbete|redaktion|granskning|tidning|sajt|genom|med|via|på|så|här|i)(?!\p{L})|(?:stöd|stötta) (?:gärna )?(?:oberoende|fri|lokal|granskande) journalistik|(?:swisha|donera|skänk)(?!\p{L})[^"“”]{0,80}(?:till (?:oss|vår|vårt|redaktionen|\d)|valfri|valfritt|\d{3} ?\d{2,3} ?\d{2}|för att stödja|en slant|gåva|här)|(?:utan|med|tack vare) (?:ditt|er|ert) (?:stöd|bidrag)(?!\p{L})[^"“”,]{0,30} (?:kan|kunde|hade|är|blir|hjälper) (?:vi|du|inte)|oberoende journalistik (?:är inte gratis|kostar (?:pengar|tid)|behöver (?:dig|ditt))|bli (?:månadsgivare|stödprenumerant|stödmedlem)(?!\p{L})|(?:uppskattar|gillar) du (?:det vi gör|vår journalistik|vårt arbete|den här artikeln|artikeln)[^"“”]{0,60}\?|vi (?:är|lever|finns)(?!\p{L})[^"“”]{0,60}(?:tack vare|beroende av) (?:ditt|era|våra läsares|läsarnas) (?:stöd|bidrag))[^"“”]{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{Stöd vår journalistik genom att swisha en slant.}}',
      '{{Utan ditt stöd kan vi inte granska makten.}}',
      '{{Oberoende journalistik är inte gratis.}}'
    ],
    nearMisses: [
      'Stöd oss, Herre, i denna stund, bad Sofia och höll sonens hand.',
      'Tack vare ditt stöd till bron röstade nämnden ja, skrev hon till kommunalrådet.',
      'Donera blod, uppmanar regionen, för lagren är låga.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      'Stöd oss.',
      'Stöd oss på Patreon.',
      'Stöd vår journalistik.',
      'Stöd oberoende journalistik.',
      'Stöd vårt arbete.',
      'Stötta vårt arbete.',
      'Donera',
      'Donera nu',
      'Ge en gåva',
      'Ge ett bidrag',
      'Bli månadsgivare',
      'Bli stödmedlem',
      'Skriv under',
      'Skriv under namninsamlingen',
      'Bjud oss på en kaffe',
      'Gillar du artikeln?',
      'Gillade du artikeln?',
      'Uppskattar du vårt arbete?'
    ],
    examples: ['{{Stöd vår journalistik!}}', '{{Ge en gåva}}'],
    nearMisses: ['Stöd oss alla', 'Skriv under här, sa notarien och pekade på den sista raden.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(
        ['Dela på', 'Dela via', 'Dela artikeln på', 'Dela artikeln via', 'Klicka för att dela på'],
        ['Facebook', 'Twitter', 'X', 'WhatsApp', 'LinkedIn', 'e-post', 'mejl']
      ),
      'Dela på Bluesky',
      'Dela på Pinterest',
      'Dela på Telegram',
      'Dela på Messenger',
      'Dela på sociala medier',
      'Dela via sms',
      'Dela via länk',
      'Skicka via e-post',
      'Skicka via mejl',
      ...['Facebook', 'Twitter', 'X', 'LinkedIn', 'WhatsApp', 'Telegram', 'Pinterest'].flatMap((place) =>
        ['Klicka för att dela på', 'Dela på'].map((share) => `${share} ${place} (Öppnas i ett nytt fönster)`)
      ),
      ...['artikeln', 'inlägget', 'sidan', 'nyheten', 'receptet'].flatMap((item) => [
        `Dela ${item}`,
        `Skriv ut ${item}`,
        `Spara ${item}`,
        `Tipsa om ${item}`
      ]),
      'Dela artikel',
      'Dela inlägg',
      'Dela denna artikel',
      'Dela den här artikeln',
      'Dela det här inlägget',
      'Dela sida',
      'Skriv ut artikel',
      'Ge bort artikeln',
      'Vad tyckte du om artikeln?',
      'Betygsätt artikeln',
      'Gilla artikeln',
      'Dela',
      'Dela detta',
      'Dela med vänner',
      'Dela med dina vänner',
      'Dela 0',
      'Delningar',
      '0 delningar',
      '0 delning',
      'Delad 0 gånger',
      'Tweeta',
      'Mejla',
      'Mejla artikeln',
      'Tipsa en vän',
      'Skicka till en vän',
      'Kopiera länk',
      'Kopiera länken',
      'Länk kopierad',
      'Länken är kopierad.',
      'Kopierad!',
      'Kopierat!',
      'Skriv ut',
      'Utskrift',
      'Ladda ner som PDF',
      'Spara',
      'Spara till senare',
      'Läs senare',
      'Lägg till i favoriter',
      'Spara artikel',
      'Gilla',
      'Gilla detta',
      '0 gillar',
      '0 personer gillar detta',
      'Var först med att gilla detta.',
      'Var artikeln till hjälp?',
      'Hade du nytta av informationen?',
      'Var den här artikeln till hjälp?',
      'Betygsätt',
      'Genomsnittligt betyg 0',
      'Hur användbart var detta inlägg?',
      'Klicka på en stjärna för att betygsätta!',
      'Klicka för att e-posta en länk till en vän (Öppnas i ett nytt fönster)',
      'Klicka för utskrift (Öppnas i ett nytt fönster)',
      'Klicka för att skriva ut (Öppnas i ett nytt fönster)',
      'Öppnas i ett nytt fönster'
    ],
    examples: [
      '{{Dela artikeln}}',
      '{{Dela på Facebook}}',
      '{{Klicka för att dela på Facebook (Öppnas i ett nytt fönster)}}',
      '{{Länk kopierad!}}'
    ],
    nearMisses: ['Dela brödet', 'Dela degen i fyra delar och rulla ut dem till smala längder på mjölat bord.', '412 röster']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto', '©', 'bild:', 'bilder:', 'bildkälla', 'illustration:', 'grafik:', 'fotograf:', 'montage:', 'lehtikuva'],
    pattern: new RegExp(
      String.raw`^[(\[/|]? ?(?:(?:[Ff]oton?|FOTO|[Ff]otograf(?= ?:)|[Ff]otografi(?= ?:)|[Bb]ild(?:er|källa|text)?(?= ?[:/|])|BILD(?= ?[:/|])|[Oo]mslags(?:bild|foto)|[Tt]opp(?:bild|foto)|[Ii]llustration(?= ?[:/])|[Gg]rafik(?= ?[:/])|[Mm]ontage(?= ?[:/])|[Pp]ress(?:bild|foto)|[Aa]rkiv(?:bild|foto)|[Pp]orträttfoto|[Gg]enrebild)(?: ?\([^()]{3,20}\))?(?: ?[:/|–—] ?©? ?| © ?| (?=${name}|(?:TT|AFP|AP|EPA|Lehtikuva|Polisen)(?!\p{L})))|© ?(?!\d{4}))(?:${names}|[\p{L}\d-]{2,30}\.[a-z]{2,4}|(?:arkiv(?:bild|foto)?|privat|press(?:bild|foto)?|polisen|skärmdump|skärmbild|genrebild|montage|pixabay|unsplash|pexels|shutterstock|getty images|istock|mostphotos|okänd|läsarbild|redaktionen|google (?:maps|street view)|facebook|instagram|wikimedia)(?: ?[\p{L}\p{N}.'&/, -]{0,60})?)\.?[)\]]?$`,
      'u'
    ),
    examples: [
      '{{Foto: Anna Vik/TT}}',
      '{{Bild: Privat}}',
      '{{FOTO: POLISEN}}',
      '{{© Jan Holm}}',
      '{{Foto: Anna Vik / SPT}}',
      '{{Foto Anna Vik}}'
    ],
    nearMisses: [
      'Foto: kamera på 50 megapixel med dubbel zoom',
      'Foto 3 visar hur tråden löper under väven.',
      'Bild: ljus och skarp, även i motljus',
      'Foto som bevis'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto', 'bild:', '©', 'bild/', 'illustration:', 'arkivbild'],
    pattern: new RegExp(
      String.raw`^(?![(©])(?:[^.!?…©\n(]|\.(?! [\p{Lu}(/|©]| ?\(?[Ff]oto)|\((?![Ff]oto|FOTO|©|[Bb]ild)){8,190}(?:[.!?]?['”"]? ?[(/|–—-] ?|[.!?]['”"]? ?| )(?:[Aa]rkiv(?:bild|foto)\.? )?(?:(?:[Ff]oton?|FOTO|[Bb]ild|BILD|[Ii]llustration) ?[:/|] ?©? ?|© ?(?!\d{4})|(?<=[.!?]['”"]? )(?:Foto|FOTO) (?=${name}))(?:${names}|(?:arkiv|privat|pressbild|press|polisen|skärmdump|genrebild|pixabay|unsplash|shutterstock|mostphotos|läsarbild|montage)[^.!?:;]{0,40})\.?\)?\.?$`,
      'u'
    ),
    examples: [
      '{{Kommunalrådet på den nya bron. Foto: Anna Vik}}',
      '{{Bron i Svartån stängdes vid gryningen. Arkivbild. Foto: Jan Holm/TT}}',
      '{{Färjan vid Svartån (foto: Jan Holm)}}',
      '{{Rektorn Stina Berg. Bild: Privat}}'
    ],
    nearMisses: [
      'När bildtext saknades stod det bara foto och en punkt, utan namn.',
      'Kommunalrådet öppnade bron. Trehundra kom. Orkestern spelade, och hon klippte bandet (foto: Jan Holm), varefter alla gick över.'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: ['/tt', ' tt', 'getty images', 'shutterstock', 'lehtikuva', 'bildbyrån', 'mostphotos', 'istock', 'scanpix', 'adobe stock'],
    pattern:
      /^(?![(]|TT$)[^!?;\n"“”]{0,170}(?:^|[/|©] ?|[–—-] |[(] ?)(?:Getty Images|Shutterstock|Lehtikuva|LEHTIKUVA|Bildbyrån|BILDBYRÅN|Mostphotos|iStock(?:photo)?|Scanpix|TT(?: Nyhetsbyrån)?|Adobe ?Stock)(?: ?[/|] ?[\p{L}.' -]{2,40})?\)?$/u,
    examples: ['{{Statsministern i riksdagen / TT}}', '{{Anna Vik/TT}}', '{{Färjan på Svartån (Shutterstock)}}'],
    nearMisses: [
      'Bilderna köptes av Getty Images, och för filmen betalade kanalen extra.',
      'Samma vecka stämde även Shutterstock',
      'Audi TT'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...['Bild', 'Foto'].flatMap((item) => [`${item} 0 av 0`, `${item} 0/0`]),
      ...each(['Foto via', 'Bild från'], ['TT', 'Getty Images', 'Unsplash', 'Pixabay']),
      'Arkivbild',
      'Arkivfoto',
      'Genrebild',
      'Pressbild',
      'Pressfoto',
      'Illustrationsbild',
      'Bilden är ett montage.',
      'Bilden är en arkivbild.',
      'Bilden har inget med artikeln att göra.',
      'Personerna på bilden har inget med artikeln att göra.',
      'Personen på bilden har inget med artikeln att göra.',
      'Foto: Privat',
      'Foto: Arkiv',
      'Foto: TT',
      'Skärmdump',
      '+0 bilder',
      'Visa alla bilder',
      'Visa bild',
      'Se alla bilder',
      'Visa bildspel',
      'Bildspel',
      'Bildgalleri',
      'Öppna bildspel',
      'Öppna bildgalleri',
      'Visa bildtext',
      'Dölj bildtext',
      'Förstora bilden',
      'Klicka på bilden för att förstora',
      'Klicka för större bild',
      'Nästa bild',
      'Bild i helskärm'
    ],
    examples: ['{{Arkivbild}}', '{{Bild 3 av 12}}', '{{Visa alla bilder}}', '{{Bilden är ett montage.}}'],
    nearMisses: ['3 av 10', 'Montage', 'Arkivbild, visade det sig senare, togs i en helt annan by.']
  },
  'byline-dates': {
    category: 'byline',
    lines: [
      ...dates,
      ...days.flatMap((day) => months.map((month) => `${day} 0 ${month} 0 kl 0:0`)),
      ...each(['I dag', 'I går', 'Idag', 'Igår'], ['0:0', 'kl 0:0', 'kl. 0:0']),
      ...each(['Lästid', 'Lästid:', 'Lästid ca', 'Lästid: ca', 'Beräknad lästid:'], ['0 min.', '0 minuter', '0 minut']),
      '0 minuter sedan',
      '0 min sedan',
      '0 timmar sedan',
      '0 tim sedan',
      'för 0 timmar sedan',
      '0 min läsning',
      '0 minuters läsning',
      '0 min lästid',
      '0 minuters lästid',
      '0 minuter att läsa',
      '0 min att läsa',
      '0 visningar',
      'Läst 0 gånger',
      'Lästid'
    ],
    examples: ['{{12 mars 2024, 14:35}}', '{{Lästid: 4 min}}', '{{tisdag 12 mars 2024 kl 9:05}}', '{{2024-03-12 14:35}}'],
    nearMisses: ['14:35', '20 minuter', 'Den 12 mars 2019 klockan 14:35 stannade tåget på bron.']
  },
  'byline-updated': {
    category: 'byline',
    hints: ['publicera', 'uppdatera', 'senast ändra', 'skapad', 'ändrad'],
    pattern:
      /^(?:(?:artikeln |texten |inlägget )?(?:(?:först |först |ursprungligen |senast )?(?:publicera(?:d|t|des)|uppdatera(?:d|t|des)|ändra(?:d|t|des)|skapad)|publiceringsdatum|publicerat datum|publicerad av [^.!?"“”:]{2,40}|senaste uppdatering|datum)(?: ?[:|•]| den| i| på| kl\.?)?) ?(?:(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors?|fre|lör|sön)(?:en den)?\.?,? )?(?:den )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[ :]{1,2}(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,7}\.?,?(?: \d{4})?|i ?dag|i ?går|\d{1,2} (?:min|tim|dag|veck)\p{L}{0,5}\.? sedan|\d{1,2}[:.]\d{2})(?:[ ,|•·–-]{1,3}(?:kl\.? |klockan )?\d{1,2}[:.]\d{2})?(?:[ ,;|/•·–(-]{0,4}(?:(?:senast )?(?:uppdatera|ändra|publicera)\p{L}{1,3}:? ?(?:kl\.? |i ?dag |i ?går |den )?\d[\d\p{L}.:,/ -]{2,26}|lästid[^!?"“”]{2,20}|(?:av|text):? \p{L}[^!?.:"“”]{2,40}))?\)?\.?$/iu,
    examples: [
      '{{Publicerad 12 mars 2024 kl. 14.35}}',
      '{{Uppdaterad: 2024-03-12 14:35}}',
      '{{Publicerad 12.3.2024 14:35 Uppdaterad 12.3.2024 16:10}}',
      '{{Senast uppdaterad i dag 14:35}}'
    ],
    nearMisses: [
      'Uppdatering: 3 personer skadades, inte fyra som vi tidigare skrev.',
      'Publicerade är 12 band av breven, och det trettonde väntar på pengar.',
      'Ändrad: 12 § till 14 §'
    ]
  },
  'byline-author': {
    category: 'byline',
    hints: ['av ', 'av:', 'text:', 'text och', 'text &', 'skriven av', 'reporter:', 'publicerad av', 'redaktör:'],
    pattern: new RegExp(
      String.raw`^\(?(?:(?:Av|AV|[Ss]kriven av|[Pp]ublicerad av|[Tt]ext(?: (?:och|&) (?:foto|bild|foton|bilder|video))|TEXT (?:&|OCH) FOTO|TEXT(?=:)|[Rr]eporter(?=:)|[Rr]edaktör(?=:)|[Öö]versättning(?=:)):? ?(?:${name}|TT|FNB|SPT|[Rr]edaktionen)(?:(?:,| och| &) ${name}){0,2}|[Tt]ext: ?${name} (?:[Ff]oto|FOTO|[Bb]ild):? ?${name})(?: ?[|•·/–-] ?(?:TT|Foto:? ?)?[^.!?"“”]{0,40})?\)?$`,
      'u'
    ),
    examples: ['{{Av Anna Vik}}', '{{Text och foto: Jan Holm}}', '{{Av: Stina von Berg}}', '{{Text: Anna Vik Foto: Jan Holm}}'],
    nearMisses: ['Av Jan Holm fick bron sitt namn, säger man i byn.', 'Av jord är du kommen']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      '(TT)',
      'TT-AFP',
      '(FNB)',
      'TT Nyhetsbyrån',
      'Av Redaktionen',
      'Nyhetsredaktionen',
      'Sportredaktionen',
      'Av TT',
      'Om författaren',
      'Om skribenten',
      'Visa profil',
      'Visa alla inlägg',
      'Se alla inlägg',
      'Mejla skribenten',
      'Mejla reportern',
      'Skicka e-post',
      'Det här är en debattartikel.',
      'Det här är en krönika.',
      'Det här är en ledare.',
      'Detta är en debattartikel.',
      'Detta är en krönika.',
      'Detta är en ledare.',
      'Detta är en opinionstext.',
      'Det här är en insändare.',
      'Det här är en kommenterande text.',
      'Detta är en kommenterande text.'
    ],
    examples: ['{{(TT)}}', '{{Av Redaktionen}}', '{{Om skribenten}}'],
    nearMisses: ['TT', 'Redaktionen på vinden', 'Det här är en krönika om en bro som ingen ville ha, men som alla går över.']
  },
  'opinion-note': {
    category: 'byline',
    hints: [
      'debattartikel',
      'opinionsmaterial',
      'skribentens',
      'för åsikterna',
      'ledarsida',
      'ledarredaktion',
      'politiska färg',
      'krönika',
      'insändare'
    ],
    pattern:
      /^(?:(?:det här|detta|denna text|den här texten|artikeln) är (?:en |ett )?(?:debattartikel|opinionsmaterial|opinionstext|krönika|gästkrönika|ledarkrönika|insändare|åsiktstext|kulturkrönika|ledare|fristående krönika|signerad ledarartikel)(?: (?:från|av|publicerad|skriven|på|i|och)(?!\p{L})[^"“”]{0,90})?\.?|(?:skribenten|skribenterna|författaren|debattören|undertecknarna|artikelförfattaren) (?:själv |själva )?(?:svarar|ansvarar|står) (?:själv |själva )?för (?:åsikterna|innehållet|sina åsikter|analys|alla åsikter|eventuella)[^"“”]{0,120}|(?:de )?åsikter(?:na)? som (?:framförs|uttrycks) [^"“”]{0,60}(?:skribentens|skribenternas|författarens)[^"“”]{0,40}|(?:[\p{L} -]{3,40} (?:ledarsida|ledarredaktion) är [^"“”.!?]{3,60}\.|[\p{L} -]{3,40} politiska färg är [^"“”.!?]{3,40}\.?))$/iu,
    removes: 'sentence',
    examples: [
      '{{Det här är en debattartikel från Kustbladet.}}',
      '{{Skribenten svarar själv för åsikterna i artikeln.}}',
      '{{Kustbladets ledarsida är oberoende liberal.}}'
    ],
    nearMisses: [
      'Det här är en krönika om en bro som ingen ville ha.',
      'Skribenten står för kaffet, sa redaktören och skrattade.',
      'Hans debattartikel väckte ilska i hela länet.'
    ]
  },
  'byline-tags': {
    category: 'byline',
    hints: ['taggar', 'etiketter', 'nyckelord', 'kategori', 'publicerat i', 'ämnesord', 'postat i', 'publicerad i', 'ämnen:'],
    pattern:
      /^(?:taggar|taggad(?: med)?|etiketter|nyckelord|kategori(?:er)?|ämnesord|ämnen|(?:publicera[dt]|postat|inlagt|arkivera[dt]) (?:i|under)(?= ?:| \p{Lu}))(?: ?[:|] ?| (?=[\p{Lu}#]))(?![^!?"“”]{0,60}\d{4})[^.!?"“”]{2,150}$/iu,
    examples: ['{{Taggar: bro, å, Svartån}}', '{{Nyckelord: färja, trafik}}', '{{Kategorier: Nyheter, Lokalt}}'],
    nearMisses: [
      'Kategori: damer upp till 23 år vann laget från Svartån för andra gången.',
      'Ämnen: ingen hade fått dem i förväg, inte ens ministern!'
    ]
  },
  bio: {
    category: 'bio',
    hints: [
      'reporter på',
      'redaktör på',
      'chefredaktör',
      'journalist på',
      'krönikör',
      'ledarskribent',
      'skribent på',
      'korrespondent',
      'reporter vid',
      'redaktör för'
    ],
    pattern:
      /^[\p{Lu}][\p{L}.'-]{1,24}(?: (?:von|af|de|[\p{Lu}]\.)){0,2} [\p{Lu}][\p{L}'-]{1,24}(?: [\p{Lu}][\p{L}'-]{1,24})? är (?:frilansande |politisk |politiska |sport-?|nyhets|kultur-?|ekonomi-?|fristående |gäst-?|inrikes|utrikes|chef|utgivare och |ansvarig utgivare och )?(?:reporter|redaktör|chefredaktör|journalist|krönikör|ledarskribent|skribent|frilansjournalist|korrespondent|kulturskribent|kritiker|kolumnist) (?:på|för|i|vid|hos) (?:[\p{Lu}][\p{L}'-]{1,30})(?: [\p{Lu}\p{L}'-]{2,30}){0,4}(?: och (?:författare|frilansjournalist|kritiker|poet|[\p{L} ]{3,40}))?\.$/u,
    examples: [
      '{{Anna Vik är reporter på Kustbladet.}}',
      '{{Jan Holm är kulturskribent på Svartå Tidning och författare.}}',
      '{{Stina von Berg är krönikör i Kustbladet.}}'
    ],
    nearMisses: ['Anna Vik är reporter på Kustbladet, men det sa hon inte när hon klev in på krogen.', 'Jan Holm är färjkarl på Svartån.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Alla rättigheter förbehållna.',
      '© 0 Alla rättigheter förbehållna.',
      'Alla rättigheter reserverade.',
      'Copyright 0',
      'Integritetspolicy',
      'Användarvillkor',
      'Allmänna villkor',
      'Köpvillkor',
      'Prenumerationsvillkor',
      'Tillgänglighetsredogörelse',
      'Personuppgifter och cookies',
      'Så hanterar vi personuppgifter',
      'Kundservice',
      'Kontakta oss',
      'Kontakta redaktionen',
      'Tipsa redaktionen',
      'Har du ett tips?',
      'Har du nyhetstips?',
      'Rätta artikeln',
      'Rapportera ett fel',
      'Fel i artikeln?',
      'Har du hittat fel i texten?',
      'Hittat ett fel?',
      'Annonsera',
      'Pressetiska regler',
      'Om oss'
    ],
    examples: ['{{© 2024 Alla rättigheter förbehållna}}', '{{Integritetspolicy}}', '{{Har du ett tips?}}'],
    nearMisses: ['Frågor och svar', 'Upphovsrätt', 'Alla rättigheter förbehållna kungen upphävdes det året.']
  },
  'legal-sentences': {
    category: 'legal',
    hints: [
      'rättigheter förbehåll',
      '©',
      'copyright',
      'upphovsrätt',
      'återpublicer',
      'eftertryck',
      'affiliate',
      'reklamlänk',
      'annonslänk',
      'provision',
      'finansiell rådgivning',
      'citera oss',
      'ange källa',
      'kopieras'
    ],
    pattern:
      /^(?:[^.!?"“”]{0,80}(?:alla rättigheter (?:är )?(?:förbehållna|förbehålles|reserverade)(?! \p{L}{1,20} \p{L})|all rights reserved)[^.!?"“”]{0,80}\.?|(?:© ?|copyright:? ?|\(c\) ?){1,2}\d{4}(?: ?[–-] ?\d{4})?,? [^!?"“”]{2,100}|(?:materialet|innehållet|artikeln|texten|bilden|allt (?:material|innehåll))(?: på [\p{L}.\d -]{2,30})? (?:är skydda[dt] (?:av|enligt|med)|skyddas av|är upphovsrättsligt|får inte (?:kopieras|återpubliceras|spridas|återges))[^"“”]{0,140}|(?:kopiering|eftertryck|återpublicering|spridning)(?!\p{L})[^"“”.]{0,80}(?:förbjud(?:en|et)|tillstånd|tillåt(?:en|et)|medgivande)[^"“”]{0,60}|citera oss gärna[^"“”]{0,100}|(?:den här|denna|artikeln|inlägget|texten|vissa)(?!\p{L})[^"“”]{0,60}(?:affiliate-?|annons|reklam|sponsrade )länk[^"“”]{0,200}|(?:om du|när du|vi (?:kan|får))(?!\p{L})[^"“”]{0,90}(?:länk|köp)[^"“”]{0,60}(?<!\p{L})(?:vi|kan|få|får) (?:vi |få |en |liten |viss ){1,4}(?:provision|ersättning)[^"“”]{0,80}|(?:innehållet|artikeln|informationen|texten|sidan)(?!\p{L})[^"“”]{0,60}(?:är inte|utgör inte|utgör ingen|ska inte ses som)(?!\p{L})[^"“”]{0,40}(?:finansiell|medicinsk|juridisk|ekonomisk|investerings)[^"“”]{0,10}(?:rådgivning|råd)[^"“”]{0,120}|historisk avkastning är ingen garanti[^"“”]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Allt material på kustbladet.example är skyddat enligt lagen om upphovsrätt.}}',
      '{{© 2024 Kustbladet AB}}',
      '{{Inlägget innehåller affiliatelänkar.}}',
      '{{Kopiering av innehållet är förbjuden enligt lagen om upphovsrätt.}}'
    ],
    nearMisses: [
      'Kopiering av nycklar är tillåten, säger låssmeden, så länge ingen har frågat.',
      'Innehållet i lådan fick inte spridas, bestämde domstolen.',
      'När du köper en bostad tar mäklaren sin provision av priset, och den betalar säljaren.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['källa:', 'källor:', 'källa :'],
    pattern:
      /^\(?(?:[Kk]älla|KÄLLA|[Kk]ällor|KÄLLOR) ?: ?(?:(?:TT|TT-AFP|AFP|AP|Reuters|STT|FNB|SPT|FNB-STT|SPT-STT|Yle|YLE|SVT|SR|Sveriges Radio|Ekot|TV4|Expressen|Aftonbladet|DN|Dagens Nyheter|SvD|Svenska Dagbladet|GP|DI|Di|Dagens Industri|HBL|Hufvudstadsbladet|Omni|BBC|CNN|Bloomberg|The Guardian|NRK|DR|VG|NTB|Ritzau|DPA|dpa|Polisen|polisen|Polisen\.se|SCB|SMHI|Wikipedia|Wikimedia Commons|[Pp]ressmeddelande|Facebook|Instagram|X|Twitter|YouTube|Google Maps|Mynewsdesk|Cision|Helsingin Sanomat|HS|Ilta-Sanomat|Iltalehti)(?: ?[/,|&+;-] ?[\p{L}\p{N}. -]{2,40}){0,4}|(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2}(?:\/\S{0,200})?)\.?\)?$/u,
    examples: ['{{Källa: TT}}', '{{Källa: SVT, TT}}', '{{Källor: FNB-STT, Yle}}', '{{källa: kustbladet.example}}'],
    nearMisses: ['Källa: inkomster från skogen, två kor och farfars pension.', 'Källor: ån har tre, och var och en har ett eget namn.']
  },
  'source-origin': {
    category: 'source',
    hints: [
      'publicerades först',
      'publicerades ursprungligen',
      'tidigare publicerad',
      'först publicerad',
      'ursprungligen publicerad',
      'är skriven på basis',
      'bygger på',
      'är översatt',
      'med hjälp av ai',
      'ai-verktyg',
      'har översatts',
      'artikelns källa',
      'i samarbete med',
      'av en ai',
      'artificiell intelligens'
    ],
    pattern:
      /^(?:(?:den här|denna|artikeln|texten|inlägget|intervjun|nyheten)(?: artikeln?| texten?| intervjun?| krönikan?| inlägget)?(?:,)? (?:publicerades (?:först|ursprungligen|tidigare) (?:i|på|av|den)(?!\p{L})|har tidigare (?:varit )?publicera(?:ts|d) (?:i|på)(?!\p{L})|är (?:först|tidigare|ursprungligen) publicerad (?:i|på|av)(?!\p{L})|(?:är|bygger|skrevs|har skrivits)(?: skriven)? på (?:basis av|en artikel|artiklar|yles)|är (?:maskin)?översatt (?:från|av|med)|har översatts (?:från|av|med)|är (?:skapad|producerad|gjord|skriven|framtagen) (?:i samarbete med|med hjälp av ai|av en ai|av ai)|har (?:producerats|tagits fram|skapats) (?:i samarbete med|med hjälp av (?:ai|artificiell)))[^"“”]{0,180}|(?:sammanfattningen|texten|bilden|översättningen|illustrationen) är (?:automatiskt )?(?:gjord|genererad|skapad|skriven|översatt) (?:av|med)(?: hjälp av)? (?:ai|en ai|artificiell intelligens|ett ai)[^"“”]{0,100}|nyheten är skriven på basis av [^"“”]{2,120}|läs (?:originalartikeln|originalet|ursprungsartikeln)[^"“”]{0,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Artikeln publicerades först i Kustbladet.}}',
      '{{Texten är skriven på basis av en artikel från Yle Uutiset.}}',
      '{{Den här artikeln är skapad i samarbete med Segelskolan Bryggan.}}',
      '{{Sammanfattningen är gjord med hjälp av AI.}}'
    ],
    nearMisses: [
      'Boken bygger på en artikel som han skrev redan som student.',
      'Texten sattes först upp på hennes dörr, med knappnål, och sedan i boken.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      'Annons',
      '(annons)',
      'Annons – artikeln fortsätter nedan',
      'Annons - artikeln fortsätter nedan',
      'Hoppa över annonsen',
      'Stäng annons',
      'Annons från',
      'Annonssamarbete',
      'I annonssamarbete med',
      'Kommersiellt samarbete',
      'Betalt samarbete',
      'Reklamlänk',
      'Reklamlänkar',
      'Annonslänk',
      'Annonslänkar',
      'Innehåller annonslänkar.',
      'Innehåller reklamlänkar.',
      'Inlägget innehåller annonslänkar.',
      'Det här är en annons.',
      'Sponsrat',
      'Sponsrat innehåll',
      'Sponsrad artikel',
      'Sponsrat av',
      'Presenteras av',
      'I samarbete med',
      'I betalt samarbete med',
      'Innehåll från annonsör',
      'Advertorial',
      'Ta bort annonser',
      'Här kan du annonsera',
      'Kommersiellt innehåll',
      'Köp nu',
      'Köp här',
      'Köp biljetter',
      'Boka nu',
      'Boka här',
      'Boka biljetter',
      'Beställ nu',
      'Beställ här',
      'Till erbjudandet',
      'Till butiken',
      'Se pris',
      'Se priser',
      'Jämför priser',
      'Se erbjudandet',
      'Till produkten',
      'Lägg i varukorg',
      'Lägg till i varukorgen',
      'Shoppa nu',
      'Visa rabattkod',
      'Sök jobbet',
      'Ansök nu',
      'Se alla lediga jobb',
      'Boka demo',
      'Se fler produkter'
    ],
    examples: ['{{Annons}}', '{{Innehåller annonslänkar}}', '{{Köp nu}}', '{{I samarbete med}}'],
    nearMisses: ['Reklam', 'Annonsen', 'Köp nu, sa mäklaren, för i morgon är det för sent och då står ni på gatan.']
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      'Kommentera...',
      'Kommentera artikeln',
      'Kommentera inlägget',
      'Skriv en kommentar...',
      'Skriv kommentar',
      'Lämna en kommentar.',
      'Lämna ett svar',
      'Lämna en kommentar Avbryt svar',
      'Lämna ett svar Avbryt svar',
      'Avbryt svar',
      'Lägg till en kommentar',
      'Skicka kommentar',
      'Kommentarer (0)',
      'Kommentarer: 0',
      '0 kommentarer',
      '0 kommentar',
      'Inga kommentarer',
      'Inga kommentarer än',
      'Var först med att kommentera.',
      'Bli först med att kommentera.',
      'Visa kommentarer',
      'Visa alla kommentarer',
      'Visa fler kommentarer',
      'Dölj kommentarer',
      'Läs kommentarerna',
      'Läs alla kommentarer',
      'Se alla kommentarer',
      'Gå till kommentarerna',
      'Senaste kommentarer',
      'Fler kommentarer',
      'Kommentarsfältet är stängt.',
      'Kommentarerna är stängda.',
      'Det går inte längre att kommentera.',
      'Kommentarsregler',
      'Logga in för att kommentera.',
      'Du måste vara inloggad för att kommentera.',
      'Du måste vara inloggad för att publicera en kommentar.',
      'Diskussion om artikeln',
      'Delta i diskussionen',
      'Diskutera artikeln',
      'Gå med i diskussionen',
      'Anmäl kommentar',
      'Rapportera kommentar',
      'Vad tycker du om artikeln?',
      'Diskussionen är stängd.',
      'Kommentarsfunktionen är stängd.',
      'Sortera efter',
      'Nyaste först',
      'Äldsta först',
      'Namn *',
      'E-post *',
      'Ditt namn',
      'Kommentar *',
      'Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.'
    ],
    examples: ['{{Skriv en kommentar}}', '{{12 kommentarer}}', '{{Logga in för att kommentera}}', '{{Diskussion om artikeln}}'],
    nearMisses: ['Kommentarer', 'Svara', 'Inga kommentarer från ministern, som var utomlands och kom hem först på fredagen.']
  },
  'comments-notice': {
    category: 'comments',
    hints: [
      'e-postadress kommer inte',
      'e-postadress publiceras inte',
      'obligatoriska fält',
      'akismet',
      'i kommentarerna',
      'i kommentarsfältet',
      'för att kommentera',
      'kommentarerna modereras',
      'kommentarer modereras',
      'en kommentar nedan'
    ],
    pattern:
      /^(?:(?:din|den) e-postadress (?:kommer inte|publiceras inte)[^"]{0,80}|obligatoriska fält är märkta[^"]{0,20}|(?:den här|denna|webbplatsen)[^"]{0,20}(?:använder|webbplats)[^"]{0,20}akismet[^"]{0,100}|lär dig (?:om )?hur din(?:a)? kommentar[^"]{0,60}|(?:[^"“”.!?]{2,110}\? )?(?:skriv|berätta|kommentera|dela|lämna|tipsa)(?!\p{L})[^"“”,]{0,80} (?:i (?:kommentarerna|kommentarsfältet)|en kommentar nedan)[^"“”]{0,60}|(?:logga in|du (?:måste|behöver) (?:vara inloggad|logga in))[^"“”]{0,50} för att kommentera[^"“”]{0,60}|(?:alla )?kommentarer(?:na)? modereras[^"“”]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Din e-postadress kommer inte publiceras.}}',
      '{{Obligatoriska fält är märkta *}}',
      '{{Berätta gärna i kommentarerna!}}',
      '{{Du måste vara inloggad för att kommentera artikeln.}}'
    ],
    nearMisses: [
      'Tränaren läste inte vad som stod i kommentarerna under matchen.',
      'Ministern ringde upp för att kommentera saken, men ville inte bli citerad.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      'Hoppa till innehåll',
      'Hoppa till innehållet',
      'Hoppa till huvudinnehåll',
      'Hoppa till huvudinnehållet',
      'Gå till innehåll',
      'Gå till innehållet',
      'Gå till huvudinnehåll',
      'Gå till huvudinnehållet',
      'Hoppa till navigering',
      'Gå till startsidan',
      'Till startsidan',
      'Tillbaka till startsidan',
      'Till toppen',
      'Tillbaka till toppen',
      'Tillbaka till nyheter',
      'Tillbaka upp',
      'Startsida',
      'Huvudmeny',
      'Öppna meny',
      'Stäng meny',
      'Stäng',
      'Visa meny',
      'Sök',
      'Sök på webbplatsen',
      'Sök efter',
      'Sökresultat',
      'Rensa filter',
      'Filtrera',
      'Logga in',
      'Logga in här',
      'Logga ut',
      'Logga in med Google',
      'Logga in med Facebook',
      'Mitt konto',
      'Min sida',
      'Min profil',
      'Glömt lösenord?',
      'Glömt lösenord',
      'Kom ihåg mig',
      'Användarnamn',
      'Lösenord',
      'Användarnamn eller e-postadress',
      'Nästa sida',
      'Föregående sida',
      'Nästa inlägg',
      'Föregående inlägg',
      'Nästa artikel',
      'Föregående artikel',
      'Äldre inlägg',
      'Nyare inlägg',
      'Inläggsnavigering',
      'Nästa avsnitt',
      'Föregående avsnitt',
      'Föregående Nästa',
      'Sida 0',
      'Sida 0 av 0',
      'Sida 0/0',
      'Laddar in',
      'Laddar innehåll',
      'Vänligen vänta',
      'Var god vänta',
      'Hämtar',
      'Spela upp',
      'Spela video',
      'Spela upp video',
      'Pausa',
      'Ljud av',
      'Helskärm',
      'Fullskärm',
      'Lyssna på texten',
      'Lyssna',
      'Lyssna (0 min)',
      'Innehållsförteckning',
      'Visa innehållsförteckning',
      'Dölj innehållsförteckning',
      '[redigera]',
      'Välj språk',
      'Byt språk',
      'Välj region',
      'Välj kommun',
      'Mörkt läge',
      'Sidan kunde inte hittas.',
      'Sidan hittades inte.',
      'Ett fel har uppstått.',
      'Oj, något gick fel',
      'Försök igen.',
      'Försök igen senare.',
      'Vänligen försök igen',
      'Ladda om sidan',
      'Extern länk',
      '(extern länk)',
      'Länk till annan webbplats.',
      'Alla ämnen',
      'Välj månad',
      'Välj kategori',
      'Snabblänkar',
      'RSS-flöde',
      'Fortsätt till sajten',
      'Tillbaka till artikeln'
    ],
    examples: ['{{Hoppa till innehållet}}', '{{Sida 2 av 5}}', '{{Glömt lösenord?}}', '{{Till toppen}}'],
    nearMisses: ['Vidare', 'Hem', 'Sociala medier', 'Något gick fel. Ingen visste vad, men maskinen hade stannat och lampan var släckt.']
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'annonsblockerare', 'adblock', 'din webbläsare', 'gammal webbläsare'],
    pattern:
      /^(?:(?:aktivera|slå på|sätt på|för att|du (?:måste|behöver)|den här|denna|javascript)(?!\p{L})[^"“”]{0,80}javascript(?!\p{L})[^"“”]{0,80}|javascript (?:är|måste|verkar)[^"“”]{0,80}|(?:det (?:ser ut|verkar)|vi ser)[^"“”]{0,60}(?:annonsblockerare|adblock)[^"“”]{0,120}|(?:stäng av|inaktivera) (?:din |gärna )?(?:annonsblockerare|adblock)[^"“”]{0,80}|din webbläsare (?:stöder|stödjer|är (?:för )?(?:gammal|föråldrad|inte)|har (?:inte|javascript)|saknar|kan inte)(?!\p{L})[^"“”]{0,100}|du använder en (?:gammal|föråldrad|äldre) (?:version av )?(?:din )?webbläsare[^"“”]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Aktivera JavaScript för att se videon.}}',
      '{{Det ser ut som att du använder en annonsblockerare.}}',
      '{{Din webbläsare stöder inte uppspelning av video.}}'
    ],
    nearMisses: ['Stäng av datorn och gå och lägg dig, sa mor, men han läste under täcket.', 'Han skrev sajten i JavaScript på tre nätter.']
  },
  'tip-us': {
    category: 'other',
    hints: [
      'tipsa oss',
      'tipsa redaktionen',
      'har du tips',
      'har du ett tips',
      'har du nyhetstips',
      'har du sett något',
      'fel i texten',
      'fel i artikeln',
      'stavfel',
      'hör av dig till',
      'mejla oss',
      'mejla till',
      'kontakta oss på',
      'kontakta redaktionen'
    ],
    pattern:
      /^(?:(?:har du|vet du|såg du|var du|hittade du|hittat|upptäckt) (?:ett |ett nyhets|nyhets|några |en |något |sett |du |själv |erfarenhet av )?(?:tips|nyhetstips|bilder|bild|film|fel|stavfel|faktafel|något fel|synpunkter|frågor om artikeln|mer information|intressant|något som hänt)(?!\p{L})[^"“”?!]{0,80}\?[^"“”]{0,140}|tipsa (?:oss|redaktionen)(?! ?,)(?: gärna| om| på| via| här| anonymt| med|!|\.|:|$)[^"“”]{0,120}|(?:mejla|maila|hör av dig|kontakta|skriv|skicka|ring)(?!\p{L})[^"“”@,]{0,80} ?[^\s"“”,@]{1,30}@[\p{L}\d.-]{3,40}[^"“”]{0,60}|(?:fel|stavfel|faktafel) i (?:texten|artikeln)\?[^"“”]{0,100})$/iu,
    removes: 'sentence',
    examples: ['{{Tipsa oss på tips@kustbladet.example}}', '{{Hittat fel i texten?}}', '{{Mejla oss på red@kustbladet.example}}'],
    nearMisses: [
      'Tipsa oss, sa polisen, och femton samtal kom in samma kväll.',
      'Har du bilder av din mormor, frågade hon, för jag har inga kvar.'
    ]
  },
  'related-unmarked': {
    category: 'related',
    hints: ['läs också', 'läs även', 'läs mer'],
    precision: 0.9,
    pattern:
      /^(?:LÄS (?:MER|OCKSÅ|ÄVEN)|Läs (?:också|även)|Läs mer(?= ["”]| [\p{Lu}]\p{L}{1,20} [\p{L}]{1,20} )) ['”"]?[\p{Lu}\p{N}][^.!?:;]{20,120}[^.!?:;,]$/u,
    examples: ['{{LÄS MER Bron i Svartån stängd till våren}}', '{{Läs också Tio broar som aldrig öppnades för trafik}}'],
    nearMisses: ['Läs också Strindberg, sa läraren, för utan honom förstår ni inte staden.', 'Läs också Bibeln']
  }
})
