import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec']
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const dates = [...months.map((month) => `0 ${month} 0`), '0-0-0', '0/0/0']
  .flatMap((date) => ['', ',', ' om', ' -', ' |'].map((mark) => `${date}${mark} 0:0`))
  .concat(shortMonths.flatMap((month) => [`0 ${month} 0, 0:0`, `0 ${month}. 0 0:0`]))

/** A name, or several: words with a capital and what stands between them. */
const word = String.raw`(?:[\p{Lu}\p{N}@][\p{L}\p{N}.'&@-]{0,24}|van|de|den|der|het|'t|ten|ter|te|en|via|eigen foto|archief)`
const names = String.raw`${word}(?:(?: ?[\/,&|+©] ?| [–—-] | )${word}){0,9}`
const agencies = `(?:ANP|AFP|AP|EPA|Reuters|REUTERS|Belga|BELGA|Getty ?(?:Images)?|GETTY|GETTY IMAGES|Shutterstock|iStock(?:photo)?|Adobe ?Stock|Photo ?News|Hollandse Hoogte|Pro ?[Ss]hots|ProShots|Novum|Imago|IMAGO|BSR Agency|Unsplash|Pexels|Pixabay|ImageSelect|NL ?Beeld|Soccrates|Orange ?Pictures|MediaTV|Isopix|ISOPIX|RV|rv|Wikimedia(?: Commons)?)`

export default defineRules('nl', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(['Alle cookies', 'Cookies'], ['accepteren', 'aanvaarden', 'toestaan', 'weigeren']),
      ...each(['Alles', 'Selectie', 'Keuze'], ['accepteren', 'toestaan']),
      'Alles weigeren',
      'Alles afwijzen',
      ...each(['Accepteer', 'Aanvaard', 'Weiger'], ['alle cookies', 'cookies', 'alles']),
      'Sta alle cookies toe',
      ...each(
        ['Cookie-instellingen', 'Cookievoorkeuren', 'Privacy-instellingen', 'Privacyvoorkeuren'],
        ['aanpassen', 'wijzigen', 'beheren']
      ),
      'Sociale media cookies toestaan',
      'Cookie-instellingen',
      'Cookieinstellingen',
      'Cookievoorkeuren',
      'Privacyinstellingen',
      'Privacy-instellingen',
      'Cookiebeleid',
      'Cookies beheren',
      'Cookies aanpassen',
      'Beheer cookies',
      'Beheer toestemming',
      'Toestemming beheren',
      'Voorkeuren beheren',
      'Beheer voorkeuren',
      'Voorkeuren opslaan',
      'Alleen noodzakelijke cookies',
      'Alleen noodzakelijke cookies accepteren',
      'Alleen functionele cookies',
      'Alleen noodzakelijk',
      'Accepteren en doorgaan',
      'Accepteer en ga verder',
      'Akkoord en doorgaan',
      'Ja, ik ga akkoord',
      'Doorgaan zonder te accepteren',
      'Bekijk voorkeuren',
      'Meer informatie over cookies',
      'Lees meer over cookies',
      'Lees onze privacyverklaring',
      'Wij gebruiken cookies.',
      'We gebruiken cookies.',
      'Deze website gebruikt cookies.',
      'Deze site gebruikt cookies.',
      'Wij waarderen uw privacy.',
      'Uw privacy is belangrijk voor ons.',
      'Jouw privacy is belangrijk voor ons.',
      'Toon deze inhoud',
      'Video laden',
      'Toestemming geven',
      'Toestemming intrekken',
      'Externe inhoud',
      'Externe content',
      'Ingesloten inhoud',
      'Geef toestemming'
    ],
    examples: ['{{Alle cookies accepteren}}', '{{Cookie-instellingen wijzigen}}', '{{Wij gebruiken cookies.}}'],
    nearMisses: ['Alles wijzigen', 'Wij gebruiken cookies voor de bodem van de taart, maar speculaas kan net zo goed.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookies'],
    pattern:
      /^(?:door (?:op|verder|gebruik|deze|onze|te)\b[^"“”„]{2,110}(?:ga je|gaat u|ga jij|stem je|stemt u|geef je|geeft u|accepteer je|accepteert u|aanvaard je|aanvaardt u)\b[^"“”„]{0,80}cookies|(?:(?:deze|onze) (?:web)?(?:site|pagina|app|winkel|webshop)|wij(?: en onze (?:\d{1,4} )?partners)?|we|[\p{L}\d-]{2,30}\.(?:nl|be|com)) (?:(?:maakt|maken|plaatst|plaatsen) (?:ook )?(?:gebruik van )?|gebruikt |gebruiken )(?:[\p{L}-]{2,20} (?:en |of )?){0,3}cookies(?: \(?en (?:daarmee|andere|soortgelijke|vergelijkbare)| om | voor (?:een |het |de )?(?:optima|goed|beter|best|analy|person|statist|werk|functio)|, |\.$|$)|(?:functionele|noodzakelijke|analytische|marketing|tracking)[ -]?cookies (?:zijn|helpen|zorgen|worden) (?:noodzakelijk|nodig|essentieel|ons|ervoor|gebruikt)|je kunt je cookie|u kunt uw cookie|(?:lees|bekijk)\b[^"“”„]{0,60}\b(?:over|ons|onze)\b[^"“”„]{0,40}cookies)[^"“”„]{0,260}$/iu,
    removes: 'sentence',
    examples: [
      '{{Deze website maakt gebruik van cookies om de gebruikservaring te verbeteren.}}',
      '{{Wij en onze 120 partners gebruiken cookies en vergelijkbare technieken om je advertenties te tonen.}}',
      '{{Door verder te surfen ga je akkoord met ons gebruik van cookies.}}',
      '{{We gebruiken functionele en analytische cookies.}}'
    ],
    nearMisses: [
      'Wij gebruiken cookies voor de bodem van de taart, maar een pak speculaas voldoet ook.',
      'De winkel plaatste cookies nog voordat de bezoeker op akkoord had geklikt, stelde de toezichthouder vast.',
      'Door de boete aan de keten weten meer mensen wat cookies zijn.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: ['toestemming', 'cookie', 'deze inhoud', 'deze content', 'ingesloten', 'externe inhoud', 'externe content'],
    pattern:
      /^(?:(?:om|wil je|wilt u) (?:deze|dit) (?:inhoud|content|video|bericht|element|tweet|post|audio|podcast|formulier|kaart|filmpje|embed)\b[^"“”„]{0,100}(?:cookies|toestemming|accepteren|aanvaarden)|(?:voor|bij) (?:deze|dit) (?:embed|inhoud|content|video)\b[^"“”„]{0,30} (?:is|hebben we|hebben wij|vragen we|is jouw|is je|is uw) [^"“”„]{0,20}toestemming|deze (?:inhoud|content|video|embed) (?:kan|wordt|is|komt|bevat|plaatst|wordt)\b[^"“”„]{0,90}(?:cookie|toestemming|geblokkeerd|niet (?:worden )?(?:getoond|weergegeven|geladen))|(?:dit|deze) (?:artikel|pagina|inhoud|video) bevat (?:ingesloten |externe )?(?:inhoud|content|media) (?:van|die)|we (?:vragen|hebben) (?:je|jouw|uw) toestemming (?:nodig )?(?:om|voor(?:dat)?)\b[^"“”„]{0,60}(?:geladen|laden|tonen|cookies|inhoud|weergeven)|hier (?:staat|zie je|had)\b[^"“”„]{0,60}(?:ingeladen|ingesloten|geladen)[^"“”„]{0,60}cookies|je (?:moet|hebt) [^"“”„]{0,50}cookies (?:accepteren|geaccepteerd|aanvaarden|inschakelen|uitgeschakeld))[^"“”„]{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{Om deze inhoud te tonen, moet u sociale media cookies aanvaarden.}}',
      '{{Deze video kan niet worden getoond omdat u geen cookies hebt toegestaan.}}',
      '{{Voor deze embed hebben we jouw toestemming nodig.}}',
      '{{Dit artikel bevat ingesloten inhoud van Instagram.}}'
    ],
    nearMisses: [
      'Om deze inhoud van de kelder in kaart te brengen, waren twee archeologen een zomer lang bezig.',
      'Deze video wordt door de politie gebruikt in het onderzoek, maar is nog niet openbaar gemaakt.',
      'Voor deze embedded journalisten gold dat zij toestemming nodig hadden van de commandant.'
    ]
  },
  'consent-newsletter': {
    category: 'consent',
    hints: [
      'persoonsgegevens',
      'uitschrijven',
      'afmelden',
      'privacyverklaring',
      'privacybeleid',
      'privacystatement',
      'recaptcha',
      'algemene voorwaarden'
    ],
    pattern:
      /^(?:door (?:je|u|op|te|hier|jouw|uw|dit|gebruik)\b[^"“”„]{2,120}(?:ga je|gaat u|ga jij|stem je|stemt u|geef je|geeft u|bevestig je|accepteer je|verklaar je)\b[^"“”„]{0,100}(?:privacy|voorwaarden|persoonsgegevens|gegevens)|(?:je|u|jij) kunt? (?:je|u|jezelf|zich) (?:op (?:elk|ieder) (?:gewenst )?moment|altijd|te allen tijde|elk moment)[^"“”„]{0,40}(?:uitschrijven|afmelden)|(?:uitschrijven|afmelden) kan (?:altijd|op (?:elk|ieder)|te allen|elk)|(?:wij|we) (?:verwerken|gebruiken|delen|bewaren) (?:je|jouw|uw) (?:e-mail(?:adres)?|persoonsgegevens|gegevens)[^"“”„]{0,120}(?:privacy|nieuwsbrief|uitschrijven|afmelden|nooit|derden)|(?:lees|bekijk|zie)(?: ook)?(?: hier)? (?:onze|ons|de|het) (?:privacy|algemene voorwaarden)|meer (?:informatie|weten)[^"“”„]{0,70}(?:lees|in|vind je in|bekijk|vindt u in) (?:onze|ons) privacy|(?:ja, )?ik (?:ga akkoord|accepteer|geef toestemming)[^"“”„]{0,50} (?:privacy|algemene voorwaarden|verwerk)|(?:deze (?:site|website)|dit formulier) (?:is|wordt) beschermd door (?:google )?recaptcha|op deze (?:site|website) zijn de privacy)[^"“”„]{0,180}$/iu,
    removes: 'sentence',
    examples: [
      '{{Door je in te schrijven ga je akkoord met onze privacyverklaring.}}',
      '{{Je kunt je op elk moment uitschrijven.}}',
      '{{Lees onze privacyverklaring voor meer informatie.}}',
      '{{Deze site wordt beschermd door reCAPTCHA en het privacybeleid van Google is van toepassing.}}'
    ],
    nearMisses: [
      'Ouders kunnen hun kind op elk moment afmelden, zei de directeur, maar dan is de plek wel weg.',
      'De gemeente verwerkt persoonsgegevens van elfduizend inwoners zonder dat zij dat weten.',
      'Ik ga akkoord met de voorwaarden van de club, zei de spits, en pakte zijn pen.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Lees', 'Bekijk', 'Luister', 'Kijk', 'Zie'], ['ook', 'ook dit', 'ook deze', 'ook eens']),
      ...each(
        [
          'Lees meer',
          'Gerelateerde',
          'Aanbevolen',
          'Populaire',
          'Recente',
          'Nieuwste',
          'Laatste',
          'Andere',
          'Meer',
          'Meest gelezen',
          'Best gelezen'
        ],
        ['artikelen', 'berichten', 'verhalen', 'blogs']
      ),
      'Verwante artikelen',
      'Vergelijkbare artikelen',
      'Gerelateerde posts',
      'Lees ook deze artikelen',
      ...each(
        ['Gerelateerd', 'Recent', 'Ander', 'Meer', 'Overig', 'Populair', 'Laatste', 'Het laatste', 'Meest gelezen', 'Het belangrijkste'],
        ['nieuws']
      ),
      'Gerelateerd',
      'Gerelateerde onderwerpen',
      "Gerelateerde video's",
      'Gerelateerde inhoud',
      'Verwante onderwerpen',
      'Lees meer over dit onderwerp',
      'Lees meer hierover',
      'Meer over dit onderwerp',
      'Meer over',
      'Lees meer over',
      'Meer van deze auteur',
      'Meer in deze categorie',
      'Meer uit deze categorie',
      'Meer uit deze rubriek',
      'Meer lezen over dit onderwerp',
      'Meer lezen?',
      'Meer zoals dit?',
      'Meer hierover',
      'Meer nieuws uit de regio',
      'Meer regionaal nieuws',
      'Meest gelezen',
      'Best gelezen',
      'Meest bekeken',
      'Meest gelezen vandaag',
      'Meest gedeeld',
      'Nu populair',
      'Nu het meest gelezen',
      'Trending nu',
      'Net binnen',
      'Zojuist binnen',
      'Nieuws van vandaag',
      'Vandaag in het nieuws',
      'Misschien ook interessant',
      'Misschien interessant voor jou',
      'Misschien vind je dit ook leuk',
      'Misschien vind je dit ook interessant',
      'Dit vind je misschien ook leuk',
      'Dit vind je misschien ook interessant',
      'Dit vindt u misschien ook interessant',
      'Ook interessant',
      'Ook interessant voor jou',
      'Ook het lezen waard',
      'Wellicht interessant',
      'Anderen lazen ook',
      'Andere lezers lazen ook',
      'Je bent misschien ook geïnteresseerd in',
      'Aanbevolen voor jou',
      'Aanbevolen door de redactie',
      'Aanrader van de redactie',
      'Keuze van de redactie',
      'Tips van de redactie',
      'Redactietips',
      'De redactie tipt',
      'Lees hier verder',
      'Mis niets',
      'Lees eerder',
      'Speciaal voor jou',
      'Voor jou geselecteerd',
      'Recent toegevoegd'
    ],
    examples: ['{{Lees ook:}}', '{{Meest gelezen}}', '{{Gerelateerde artikelen}}', '{{Dit vind je misschien ook interessant}}'],
    nearMisses: [
      'Meer politieke moed',
      'Lees ook de kleine lettertjes, waarschuwt de bond, want daarin staat wie de schade betaalt.',
      'Meest gelezen boek van de bibliotheek is al drie jaar hetzelfde kookboek.'
    ]
  },
  'related-title': {
    category: 'related',
    hints: ['lees ', 'lees:', 'lees|', 'bekijk', 'luister', 'kijk ook', 'kijk:', 'kijk terug', 'zie ook', 'check ook'],
    pattern:
      /^\W{0,4}(?:(?:[Ll]ees|LEES|[Bb]ekijk|BEKIJK|[Ll]uister|LUISTER|[Kk]ijk|KIJK|[Zz]ie|ZIE|[Cc]heck|CHECK)(?: hier)? (?:ook|OOK|meer|MEER|eerder|EERDER|terug|TERUG|verder|VERDER|hier|HIER|nu|NU|het interview|het hele verhaal|de column|de analyse|de recensie|de reportage|het verhaal)(?: (?:dit|deze|eens|op|het artikel|dit artikel|dit interview|dit verhaal|deze column|deze analyse|de recensie|de column|de analyse|het interview|hier|over|HIER|DIT))?|(?:[Ll]ees|LEES|BEKIJK|LUISTER|KIJK) ?(?=[:|►▶»>]))(?: \((?:[^()]{2,30})\))? ?[:|►▶»>–—-]{1,2} ?['„"«“]?[\p{Lu}\p{N}](?:[^\n.]|\.(?! \p{Lu})|(?<=['"”»])\.){3,180}$/u,
    examples: [
      '{{Lees ook: Brug bij Zwartwater dicht tot in het voorjaar}}',
      '{{LEES OOK | Tien bruggen die nooit zijn geopend}}',
      "{{Lees ook: 'Niemand heeft ons iets gevraagd'. Bewoners over de nieuwe weg}}",
      '{{Lees meer: De veerman stopt ermee, wie volgt hem op?}}'
    ],
    nearMisses: [
      'Lees ook: wie het eerst kwam, kreeg brood, en de rest ging naar huis met lege handen.',
      'Kijk hier: dat is precies wat ik de hele zomer tegen je heb gezegd.',
      'Zie ook artikel 12 van de wet, waarin staat dat de gemeente de oever onderhoudt.'
    ]
  },
  'related-sentence': {
    category: 'related',
    hints: ['lees ook', 'bekijk ook', 'luister ook', 'kijk ook', 'lees meer', 'lees verder', 'lees hier', 'lees eerder'],
    precision: 0.97,
    pattern:
      /^\(?(?:[Ll]ees|LEES|[Bb]ekijk|BEKIJK|[Ll]uister|LUISTER|[Kk]ijk|KIJK) (?:ook|OOK|meer|MEER|hier ook|eerder|verder|VERDER) ?[:|►▶»>] ?['„"«“]?[\p{Lu}\p{N}].{3,160}$/u,
    removes: 'sentence',
    examples: [
      'De brug ging om acht uur dicht. {{Lees ook: Tien bruggen die nooit zijn geopend}}',
      '{{Lees ook: De veerboot vaart minder vaak.}} De burgemeester wilde er niets over zeggen.',
      '{{LEES MEER: Wie betaalt de nieuwe brug?}}'
    ],
    nearMisses: [
      'Lees ook Multatuli, zei de leraar, want zonder hem begrijp je de stad en haar mensen niet.',
      'Kijk ook naar de overkant: daar stond vroeger een molen, en naast de molen een herberg.'
    ]
  },
  'related-unmarked': {
    category: 'related',
    hints: [
      'lees ook',
      'bekijk ook',
      'luister ook',
      'lees meer over',
      'lees hier meer',
      'lees hier alles',
      'lees ook dit',
      'meer lezen over',
      'meer weten over',
      'alles over'
    ],
    precision: 0.9,
    pattern:
      /^(?:[Ll]ees|LEES|[Bb]ekijk|BEKIJK|[Ll]uister|LUISTER) (?:ook|OOK) ['„"«“]?[\p{Lu}\p{N}][^.!?:;"”]{20,120}[^.!?:;,"”]$|^(?:(?:[Ll]ees|[Bb]ekijk)(?: hier| ook)? (?:meer|alles) (?:artikelen |berichten |nieuws |verhalen )?(?:over|van):?|Alle (?:artikelen|berichten|verhalen) over|Meer (?:artikelen|berichten|verhalen|nieuws|weten|lezen) over) [^"“”„,:;.!?]{2,70}[.!?]?(?: ?(?:Lees|Kijk|Klik) (?:dan )?(?:hier|verder|op)[^"“”„,:;.!?]{0,60}[.!]?)?$/u,
    examples: [
      '{{Lees ook Brug bij Zwartwater dicht tot in het voorjaar}}',
      '{{Lees hier meer over de nieuwe brug}}',
      '{{Meer weten over de brug? Lees hier verder.}}',
      '{{Lees meer over: bruggen}}'
    ],
    nearMisses: [
      'Lees ook Multatuli, zei de leraar, want zonder hem begrijp je de stad niet.',
      'Meer weten over de rivier, dat wilde ze al als kind, en nu heeft ze er een boek over geschreven.'
    ]
  },
  'related-here': {
    category: 'related',
    hints: [
      'lees hier',
      'bekijk hier',
      'lees je hier',
      'lees je in',
      'vind je hier',
      'vindt u hier',
      'leest u hier',
      'luister hier',
      'klik hier',
      'schreven we'
    ],
    pattern:
      /^(?:\(?(?:lees|bekijk|luister|kijk|beluister)(?: dan)? hier (?!niet |geen |al )(?:(?:naar |alles |meer |ook |nog |verder |terug )?(?:het|de|dit|deze|ons|onze|alles|wat|hoe|waarom|over|eerdere)\b[^"“”„,]{2,100}|meer|verder|terug|alles)\)?[.!]?|(?:het (?:hele|volledige) (?:artikel|interview|verhaal|verslag|bericht|gesprek|rapport|persbericht)|de (?:hele|volledige) (?:uitzending|lijst|aflevering|podcast|column|analyse|tekst|uitslag)|meer (?:informatie|nieuws|hierover|over [^"“”„.!?]{2,60})|alle (?:uitslagen|artikelen|informatie|details|afleveringen)|eerdere afleveringen)[^"“”„.!?]{0,40} (?:lees|lees je|leest u|vind je|vindt u|vind|bekijk je|bekijk|zie je|luister je) (?:je )?hier[.!]?|klik hier (?:om|voor|als je|en)\b[^"“”„]{2,40}(?:, )?(?:[^"“”„,]{0,100})(?<!, (?:zei|stond|zegt|staat) [^"“”„,]{0,60})|\(?hierover schreven we (?:eerder )?(?:dit|al)[^"“”„]{0,60}|(?:voor meer (?:informatie|nieuws|artikelen)[^"“”„.!?]{0,60},? )klik (?:je )?(?:dan )?hier[^"“”„]{0,40})$/iu,
    removes: 'sentence',
    examples: [
      'De burgemeester weigerde. {{Lees hier het hele interview met de veerman.}}',
      '{{Klik hier om het volledige rapport te lezen.}}',
      '{{Het volledige artikel lees je hier.}}',
      '{{Meer over de nieuwe brug vind je hier}}'
    ],
    nearMisses: [
      'Lees hier de krant, zei de herbergier, want buiten waait hij je uit de handen.',
      'Meer over de rivier vind je hier niet, wel een archief vol dagboeken van veermannen.'
    ]
  },
  'text-goes-on': {
    category: 'ad',
    precision: 0.98,
    hints: [
      'loopt door onder',
      'gaat verder onder',
      'lees verder onder',
      'lees door onder',
      'lees voort onder',
      'gaat door onder',
      'loopt verder onder',
      'vervolgt onder',
      'loopt door na',
      'gaat verder na'
    ],
    pattern:
      /^[^\p{L}]{0,5}(?:(?:(?:de|dit|het|deze) )?(?:tekst|artikel|verhaal|interview|bericht|column|recept|blog|liveblog|reportage|gesprek)? ?(?:gaat|loopt|vervolgt) ?(?:verder|door)?|lees (?:verder|door|voort|snel verder)|(?:scroll|ga) verder) (?:onder|na) (?:de|het|deze|dit) ?(?:[\p{L}-]{2,20} )?(?:advertentie|advertenties|foto|foto's|foto\(s\)|fotoserie|fotoreeks|fotogalerij|video|video's|afbeelding|afbeeldingen|tweet|post|bericht|instagram-?post|facebook-?post|kaart|kaartje|grafiek|infographic|poll|peiling|podcast|illustratie|embed|kader|reclame|tabel|beelden|filmpje|filmpjes|slideshow|audio|audiofragment|fragment|stelling|quiz|trailer|clip|tijdlijn|element|foto en video)[^\p{L}]{0,5}$/iu,
    removes: 'sentence',
    examples: [
      '{{(Tekst loopt door onder de foto)}}',
      'De brug ging om acht uur dicht. {{Tekst gaat verder onder de foto.}}',
      '{{--- Het artikel gaat verder onder deze video ---}}',
      '{{Lees verder onder de foto}}'
    ],
    nearMisses: [
      'De weg loopt door onder de brug en komt uit bij de veerpont van Zwartwater.',
      'Het verhaal gaat verder onder de grond, waar de broers een gang hadden gegraven.'
    ]
  },
  'read-more-buttons': {
    category: 'nav',
    lines: [
      'Lees meer...',
      'Lees verder',
      'Lees artikel',
      'Lees het artikel',
      'Lees het hele artikel',
      'Lees het volledige artikel',
      'Lees hier het volledige artikel',
      'Lees hier meer',
      'Lees het hele verhaal',
      'Lees het hele bericht',
      'Lees het bericht',
      'Lees het interview',
      'Meer lezen',
      'Meer weten',
      'Meer weten?',
      'Meer tonen',
      'Meer laden',
      'Toon meer',
      'Toon minder',
      'Laad meer',
      'Laad meer artikelen',
      'Bekijk meer',
      'Bekijk alle artikelen',
      'Bekijk al het nieuws',
      'Bekijk de video',
      'Bekijk hieronder de video',
      'Luister hieronder',
      'Bekijk de uitzending',
      'Bekijk hier de video',
      'Bekijk het fragment',
      'Bekijk video',
      'Luister hier',
      'Luister hier naar de podcast',
      'Luister nu',
      'Beluister de podcast',
      'Luister terug',
      'Kijk terug',
      'Uitzending terugkijken',
      'Alles weergeven',
      'Alle artikelen',
      'Klik hier',
      'Klik hier voor meer',
      'Klik hier om verder te lezen',
      'Ontdek meer',
      'Lees minder',
      'Naar het artikel',
      'Ga naar het artikel',
      'Bekijk dit bericht op Instagram',
      'Bekijk op Instagram',
      'Bekijk op Facebook',
      'Bekijk op YouTube',
      'Bekijk op X',
      'Bekijk op Twitter'
    ],
    examples: ['{{Lees verder »}}', '{{Toon meer}}', '{{Bekijk dit bericht op Instagram}}'],
    nearMisses: [
      'Lees verder, zei vader, en ik las tot de petroleum in de lamp op was.',
      'Meer informatie over de brand geeft de burgemeester dinsdag, als de metingen binnen zijn.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(
        ['Volg ons op', 'Volg ons ook op', 'Vind ons op'],
        ['Facebook.', 'Instagram.', 'X.', 'WhatsApp.', 'Google Nieuws.', 'sociale media.']
      ),
      ...each(
        ['Schrijf je in voor', 'Meld je aan voor', 'Meld u aan voor', 'Abonneer je op', 'Ontvang', 'Aanmelden voor', 'Inschrijven voor'],
        ['de nieuwsbrief.', 'onze nieuwsbrief.']
      ),
      'Nieuwsbrief',
      'Nieuwsbrief ontvangen?',
      'Onze nieuwsbrief',
      'Gratis nieuwsbrief',
      'Nieuwsbrieven',
      'Volg ons.',
      'Volg dit onderwerp',
      'Volg deze auteur',
      'Volg ons WhatsApp-kanaal.',
      'Volg ons op sociale media.',
      'Auteur volgen',
      'Onderwerp volgen',
      'Meldingen inschakelen',
      'Schrijf je in',
      'Meld je aan',
      'Meld je gratis aan',
      'Meld u aan',
      'Gratis aanmelden',
      'Registreer gratis',
      'Maak een account',
      'Maak een account aan',
      'Account aanmaken',
      'Nog geen account?',
      'Heb je al een account?',
      'Al een account?',
      'Al een account? Log in',
      'Abonneer',
      'Abonneren',
      'Abonneer je',
      'Neem een abonnement',
      'Sluit een abonnement af',
      'Bekijk abonnementen',
      'Kies een abonnement',
      'Word abonnee',
      'Word nu abonnee',
      'Al abonnee?',
      'Al abonnee? Log in',
      'Bent u al abonnee?',
      'Ben je al abonnee?',
      'Ben je al abonnee? Log in',
      'Reeds abonnee?',
      'Nog geen abonnee?',
      'Alleen voor abonnees',
      'Enkel voor abonnees',
      'Exclusief voor abonnees',
      'Voor abonnees',
      'Dit artikel is alleen voor abonnees.',
      'Premium artikel',
      'Premium-artikel',
      'Lees verder met een abonnement',
      'Lees onbeperkt',
      'Lees onbeperkt verder',
      'Wil je verder lezen?',
      'Wilt u verder lezen?',
      'Probeer gratis',
      'Probeer een maand gratis',
      'Probeer 0 maand gratis',
      'Maandelijks opzegbaar.',
      'Stop wanneer je wilt',
      'Op elk moment opzegbaar.',
      'Download de app.',
      'Download onze app.',
      'Installeer de app',
      'Open in de app',
      'Download in de App Store',
      'Ontdek het op Google Play',
      'Blijf op de hoogte.',
      'Blijf op de hoogte via.',
      'Blijf op de hoogte van het laatste nieuws.',
      'Op de hoogte blijven?',
      'Niets missen?',
      'Mis geen enkel nieuws.',
      'Wil je niets missen?',
      'Wil je op de hoogte blijven?',
      'Niks missen?',
      'Je bent ingeschreven.',
      'Bedankt voor je inschrijving.',
      'Bedankt voor je aanmelding.',
      'Bedankt voor uw inschrijving.',
      'Vul je e-mailadres in.',
      'Vul uw e-mailadres in.',
      'Je e-mailadres',
      'Uw e-mailadres',
      'E-mailadres',
      'Verzenden',
      'Versturen',
      'Bevestig je inschrijving',
      'Proefabonnement',
      'Digitaal abonnement',
      'Lees de digitale krant',
      'Voeg toe als voorkeursbron op Google',
      'Beluister onze podcast',
      'Abonneer je op onze podcast'
    ],
    examples: ['{{Volg ons op Facebook}}', '{{Schrijf je in voor onze nieuwsbrief!}}', '{{Al abonnee? Log in}}', '{{Download de app}}'],
    nearMisses: [
      'Volg ons naar de rivier',
      'Meld je aan voor de mars bij de balie, riep de organisator, en kom op tijd.',
      'Abonnees betalen sinds maart een euro meer.'
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['nieuwsbrief', 'nieuwsbrieven', 'nieuwsupdate'],
    pattern:
      /^(?!.{0,220}, (?:zei|vroeg|zegt|riep|schreef|stond|aldus|vertelt|vertelde)\b)(?:(?:(?:schrijf|meld|abonneer|geef) (?:je|u|jezelf|uzelf)|ontvang(?:en)?|krijg(?! je| u| jij)|probeer|bekijk|download|registreer|vraag|lees)\b[^"“”„,;]{0,110}(?:(?:onze|de|deze|gratis|dagelijkse|wekelijkse|maandelijkse|[\p{L}]{2,20}-) ?(?:[\p{L}-]{2,30} ){0,3}(?:nieuwsbrief|nieuwsbrieven|nieuwsupdate)|nieuwsbrief (?:van|in je|in jouw))|(?:deze|dit) (?:tekst|artikel|column|bericht|verhaal)\b[^"“”„]{0,40} (?:komt|verscheen|stond|is)\b[^"“”„]{0,40} (?:uit |in )(?:onze|de|een) [^"“”„]{0,40}nieuwsbrief|(?:wil|wilt|vind) (?:je|u) [^"“”„]{3,90}(?:nieuwsbrief|nieuwsbrieven)|met (?:onze|de) (?:[\p{L}-]{2,20} ){0,2}nieuwsbrief (?:blijf|mis|ben|krijg|lees|ontvang)|in (?:onze|deze) (?:[\p{L}-]{2,20} ){0,2}nieuwsbrief (?:lees|vind|krijg|delen|vertel|nemen|sturen))\b[^"“”„]{0,180}$/iu,
    removes: 'sentence',
    examples: [
      '{{Meld je aan voor onze dagelijkse nieuwsbrief en mis niets van de kust.}}',
      'De burgemeester zweeg. {{Ontvang elke ochtend het belangrijkste nieuws in onze nieuwsbrief.}}',
      'Wil je meer verhalen? {{Schrijf je dan in voor de nieuwsbrief.}}'
    ],
    nearMisses: [
      'De school schreef in een nieuwsbrief aan de ouders dat de brug tot mei dicht blijft.',
      'Meld je aan, stond er in de nieuwsbrief, maar niemand wist nog waarvoor.',
      'Krijg je de nieuwsbrief nog, vroeg ze, maar hij had al jaren niets gekregen.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: [
      'volg ons',
      'op facebook',
      'via facebook',
      'volg het nieuws',
      'whatsapp-kanaal',
      'whatsappkanaal',
      'download de',
      'download onze',
      'download nu',
      'op de hoogte',
      'abonneer je'
    ],
    pattern:
      /^(?!.{0,220}, (?:zei|vroeg|zegt|riep|schreef|aldus|vertelt|vertelde)\b)(?:(?:[^"“”„.!?,]{2,70}[?,:] ?)?(?:volg|like|vind) (?:ons|onze redactie|onze pagina|[\p{L}\p{N} .-]{2,40}?)(?: ook| nu| dan)? (?:op|via) (?:facebook|instagram|twitter|x|tiktok|whatsapp|telegram|linkedin|youtube|bluesky|threads|google (?:news|nieuws)|sociale? media|onze socials)|(?:volg|abonneer je op|word lid van|meld je aan (?:voor|bij)|schrijf je in (?:voor|op)) (?:ook |dan |nu )?(?:ons|het|onze) [^"“”„]{0,30}(?:whatsapp|youtube|telegram|facebook|instagram)-?(?:kanaal|groep|pagina)|(?:download|installeer) (?:nu |hier |dan |ook )?(?:gratis )?(?:de|onze) (?:[\p{L}\p{N}-]{1,20} ){0,3}?(?:[\p{L}\p{N}-]{2,20}-)?app\b|(?:wil je|wilt u|wil jij|ook|altijd) (?:als eerste |altijd |snel |meteen )?(?:op de hoogte (?:blijven|zijn)|het laatste nieuws)[^"“”„]{0,120}|blijf (?:altijd |ook |direct |als eerste )?op de hoogte (?:van|met|via) (?:het (?:laatste|belangrijkste|actuele|lokale|regionale|nieuws)|al het|ons|onze|nieuws)|volg het nieuws[^"“”„]{0,60}(?:app|facebook|whatsapp|instagram|x|liveblog))[^"“”„]{0,180}$/iu,
    removes: 'sentence',
    examples: [
      '{{Volg ons op Facebook en Instagram voor het laatste nieuws.}}',
      'De burgemeester zweeg. {{Volg ons WhatsApp-kanaal.}}',
      '{{Download de gratis Kust-app en mis niets.}}',
      '{{Wil je op de hoogte blijven van het nieuws uit Zwartwater?}}'
    ],
    nearMisses: [
      'Blijf op de hoogte van de graslengte, adviseert de tuinman, en maai niet voor half mei.',
      'Volg ons naar de rivier, riepen de kinderen, en ze renden de dijk af.',
      'De bond wil de leden beter op de hoogte houden van de plannen voor de brug.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['abonnee', 'abonnement', 'onbeperkt', 'verder lezen', 'verder te lezen', 'proefperiode', 'opzegbaar'],
    pattern:
      /^(?:(?:dit|deze) (?:artikel|verhaal|bericht|interview|column|inhoud|content|podcast|video) is (?:alleen|enkel|uitsluitend|exclusief|gratis|slechts)\b[^"“”„]{0,40}(?:abonnees|leden|abonnement)|(?:je|u) (?:hebt|heeft|leest|las) [^"“”„]{0,60}(?:gratis artikel|premium-?artikel|plus-?artikel)|(?:krijg|lees|heb|profiteer|geniet|neem|kies|probeer|word|sluit|start)\b[^"“”„,]{0,60}(?:onbeperkt(?:e)? (?:toegang|lezen|verder)|(?:proef)?abonnement (?:af|en lees|vanaf|voor)|abonnee(?:,| en| voor| vanaf|\.|!|$))|(?:wil je|wilt u) (?:dit (?:artikel|verhaal|bericht)|verder|onbeperkt)(?: gratis)? (?:verder )?lezen|(?:om|als|wil je) (?:dit (?:artikel|verhaal) )?(?:verder|helemaal|volledig) te lezen\b[^"“”„]{0,60}(?:abonnee|abonnement|log|account|registreer)|(?:als|bent|ben) (?:je|u)? ?(?:al |reeds )?(?:een )?abonnee[^"“”„]{0,30}(?:log|lees|krijg|heb je|heeft u|\?)|al abonnee\?|(?:elke maand|maandelijks|per maand|op elk moment|dagelijks) opzegbaar|daarna (?:slechts )?€ ?\d[^"“”„]{0,30} per (?:maand|week|4 weken))[^"“”„]{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{Dit artikel is exclusief voor abonnees.}}',
      '{{Krijg onbeperkt toegang tot alle artikelen vanaf 1 euro per week.}}',
      '{{Wil je dit artikel verder lezen?}}',
      '{{Ben je al abonnee?}}'
    ],
    nearMisses: [
      'Wie een abonnement heeft op de veerpont, betaalt volgend jaar vijf euro meer per maand.',
      'Deze column is alleen uit te leggen als liefdesverklaring aan een dorp dat niet meer bestaat.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      ...each(
        ['Steun', 'Steun nu'],
        ['ons.', 'ons werk.', 'onze journalistiek.', 'onafhankelijke journalistiek.', 'onze redactie.', 'onafhankelijke media.']
      ),
      'Doneer',
      'Doneer nu',
      'Ik doneer',
      'Ik steun',
      'Word donateur',
      'Word vriend',
      'Word nu lid',
      'Steun met een donatie',
      'Waardeer dit artikel',
      'Waardeer je dit artikel?',
      'Vond je dit een goed artikel?',
      'Teken de petitie',
      'Trakteer ons op een koffie',
      'Geef een eenmalige bijdrage.',
      'Mijn waardering tonen',
      'Steun ons via Patreon',
      'Word steunlid',
      'Ja, ik word lid',
      'Ja, ik doneer'
    ],
    examples: ['{{Steun onze journalistiek}}', '{{Doneer nu!}}', '{{Waardeer dit artikel!}}'],
    nearMisses: ['Help mee!', 'Steun ons vaandel, stond er boven de poort van het oude schuttershuis.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: [
      'steun ons',
      'steun onze',
      'onafhankelijke journalistiek',
      'jouw steun',
      'uw steun',
      'je steun',
      'doneer',
      'donatie',
      'waardeer je',
      'waardeer dit',
      'word lid',
      'eenmalige bijdrage'
    ],
    pattern:
      /^(?!.{0,220}, (?:zei|vroeg|zegt|riep|schreef|aldus|vertelt|vertelde)\b)(?:(?:[^"“”„.!?]{3,110}[?,:] )?(?:steun|help) (?:ons|onze (?:redactie|journalistiek|journalisten|site|website|stichting|missie)|de (?:onafhankelijke|lokale) journalistiek|[\p{Lu}][\p{L}]{2,20}) (?:dan |ook |nu |en |via |met |door |voor |om |vanaf )[^"“”„]{0,140}(?:donatie|doneer|bijdrage|lid|journalistiek|maand|euro|blijven|verhalen|steun|vriend)|(?:met|dankzij|zonder) (?:jouw|uw|je|jullie) (?:steun|bijdrage|donatie|lidmaatschap)\b[^"“”„]{0,40}\b(?:kunnen|kan|maken?|blijf|blijven|houd|help)\b (?:wij|we|deze|dit|onze)?|(?:wij|we) (?:kunnen|bestaan|zijn|maken|doen)\b[^"“”„]{0,100}(?:jouw|uw|jullie) (?:steun|donatie|bijdrage)|(?:waardeer|vond|vind) (?:je|u) (?:dit|ons|onze|deze) (?:artikel|verhaal|werk|journalistiek|onderzoek|podcast|column)\b[^"“”„]{0,60}\?|(?:als je|als u) (?:dit artikel|ons werk|onze journalistiek) waardeert[^"“”„]{3,140}|(?:doneer|word) (?:nu |dan |ook |hier |vandaag |nog )?(?:een (?:klein )?bedrag|lid van|donateur|vriend van)[^"“”„,]{0,60}(?:steun|ons|onze|journalistiek|hier)|doneren kan (?:via|op|hier|door)|(?:onafhankelijke journalistiek|goede journalistiek) (?:kost (?:geld|tijd)|is niet gratis|heeft jouw))[^"“”„]{0,160}$/iu,
    removes: 'sentence',
    examples: [
      '{{Steun ons met een donatie, zodat wij de macht kunnen blijven controleren.}}',
      '{{Zonder jouw steun kunnen wij dit werk niet doen.}}',
      '{{Waardeer je dit artikel?}}',
      '{{Onafhankelijke journalistiek kost tijd en geld.}}'
    ],
    nearMisses: [
      'Steun ons, Heer, in dit uur, bad Sofia, en ze hield de hand van haar zoon vast.',
      'Dankzij een donatie van de kerk kon het museum de veerboot kopen.',
      'Zonder uw steun aan de brug had de raad anders gestemd, schreef ze aan de wethouder.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(
        ['Deel op', 'Deel via', 'Delen op', 'Delen via', 'Deel dit artikel op', 'Deel dit artikel via'],
        ['Facebook', 'Twitter', 'X', 'WhatsApp', 'LinkedIn', 'e-mail']
      ),
      'Delen op Bluesky',
      'Delen op Pinterest',
      'Delen via mail',
      'Deel op sociale media',
      ...['Facebook', 'Twitter', 'X', 'LinkedIn', 'WhatsApp'].flatMap((place) =>
        ['Klik om te delen op', 'Delen op'].flatMap((share) => [
          `${share} ${place} (Wordt in een nieuw venster geopend)`,
          `${share} ${place} (Opent in een nieuw venster)`
        ])
      ),
      ...['artikel', 'bericht', 'verhaal', 'nieuws', 'blog'].flatMap((item) => [`Deel dit ${item}`, `${item} delen`]),
      ...['artikel', 'bericht'].flatMap((item) => [
        `Deel ${item}`,
        `Deel dit ${item} met je vrienden`,
        `${item} printen`,
        `${item} afdrukken`,
        `Print dit ${item}`,
        `Bewaar dit ${item}`,
        `${item} opslaan`,
        `Vond je dit ${item} interessant?`,
        `Vond je dit ${item} nuttig?`,
        `Wat vond je van dit ${item}?`,
        `Beoordeel dit ${item}`
      ]),
      'Geef dit artikel cadeau',
      'Deel',
      'Delen',
      'Delen 0',
      '0 keer gedeeld',
      'Deel dit',
      'Deel deze pagina',
      'Deel deze post',
      'Deel deze video',
      'Deel dit recept',
      'Deel met vrienden',
      'Deel met je vrienden',
      'Sociaal delen',
      'Pagina delen',
      'Video delen',
      'Link delen',
      'Tweeten',
      'Tweet dit',
      'Printen',
      'Afdrukken',
      'Print deze pagina',
      'Afdrukversie',
      'Afdrukken (Wordt in een nieuw venster geopend)',
      'Klik om af te drukken (Wordt in een nieuw venster geopend)',
      'Klik om dit te e-mailen naar een vriend (Wordt in een nieuw venster geopend)',
      'Doormailen',
      'Doorsturen',
      'Kopieer link',
      'Link kopiëren',
      'URL kopiëren',
      'Kopieer naar klembord',
      'Link gekopieerd',
      'Gekopieerd',
      'Gekopieerd naar klembord',
      'De link is gekopieerd.',
      'Bewaar voor later',
      'Lees later',
      'Opslaan voor later',
      'Toevoegen aan leeslijst',
      'Toevoegen aan favorieten',
      'Recept bewaren',
      'Recept printen',
      'Vind ik leuk',
      'Vind-ik-leuk',
      'Vind ik leuk Laden...',
      '0 vind-ik-leuks',
      '0 likes',
      '0 personen vinden dit leuk',
      'Wees de eerste die dit leuk vindt.',
      'Was dit nuttig?',
      'Was dit artikel nuttig?',
      'Was deze pagina nuttig?',
      'Hoe nuttig was dit bericht?',
      'Klik op een ster om het te beoordelen!',
      'Gemiddelde waardering 0 / 0. Stemtelling: 0',
      'Tot nu toe geen stemmen! Wees de eerste die dit bericht waardeert.',
      'Beoordeel dit recept',
      '0 stemmen',
      'Waardering: 0',
      'Dit delen:',
      'Dit vind ik leuk:'
    ],
    examples: [
      '{{Deel dit artikel}}',
      '{{Delen via WhatsApp}}',
      '{{Klik om te delen op Facebook (Wordt in een nieuw venster geopend)}}',
      '{{Link gekopieerd!}}'
    ],
    nearMisses: [
      'Deel het brood',
      'Deel dit artikel van de wet in tweeën, adviseerde de Raad van State in het voorjaar.',
      'Delen met de buren'
    ]
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto', '©', 'beeld:', ' beeld ', 'beeldmateriaal', 'illustratie:', 'illustraties:', 'credits:', 'beeldcredit'],
    pattern: new RegExp(
      String.raw`^[(\[/|]? ?(?:(?:[Ff]oto(?:'?s)?|FOTO(?:'?S)?|[Ff]oto(?:grafie|graaf|credits?|credit|bron)|FOTOGRAFIE|[Bb]eeld(?:materiaal|credits?|bron)?(?= ?[:/|©]| \p{Lu})|BEELD(?= ?[:/|©]| \p{Lu})|[Hh]oofdfoto|[Hh]eaderfoto|[Bb]annerfoto|[Oo]mslagfoto|[Cc]overfoto|[Ii]llustraties?(?= ?:)|[Ii]nfographic(?= ?:)|[Cc]redits?(?= ?:)|[Tt]itelfoto|[Pp]ortretfoto|[Aa]rchieffoto|[Ff]oto boven(?:aan)?)(?: (?:ter illustratie|illustratief|header|archief|credits?|door|boven|bovenaan|onder|uitgelicht|gemaakt door))?(?: ?[:/|–—-] ?©? ?| © ?| (?=\p{Lu}[\p{L}.'-]{0,24} (?:(?:van|de|den|der|het|ten|ter|te|/) ?){0,3}\p{Lu}|(?:ANP|AFP|EPA|Belga|BELGA|Reuters|Politie)\b))|©️? ?(?!\d{4}))(?:${names}|[\p{L}\d-]{2,30}\.[a-z]{2,4}|(?:eigen (?:foto|beeld|archief)|archief|archieffoto|ter illustratie|gemeente|politie|brandweer|aangeleverd|ingezonden|privé(?:foto|collectie|archief)?|pexels|pixabay|unsplash|shutterstock|getty images|istock|screenshot|stock(?:foto)?|redactie|lezersfoto|persfoto|rv|google (?:maps|street ?view)|facebook|wikimedia|x|instagram)(?: [\p{L}\p{N}.'&/ -]{2,60})?)(?: ?\((?:${names})\))?\.?[)\]]?$`,
      'u'
    ),
    examples: [
      '{{Foto: Jan Terpstra / ANP}}',
      '{{© Belga}}',
      '{{Beeld: Getty Images}}',
      '{{(Foto: Politie Zwartwater)}}',
      '{{Foto Marije van den Akker}}',
      '{{Fotografie: Mels Kuipers}}'
    ],
    nearMisses: [
      'Foto: camera van 50 megapixel met tweevoudige zoom',
      'Foto 3 laat zien hoe de draad onder het werk door loopt.',
      'Foto als bewijs',
      'Beeld: helder en scherp, ook bij daglicht'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto', '©', ' beeld '],
    pattern: new RegExp(
      String.raw`^(?![(©])(?:[^.!?…©\n(]|\.(?! [\p{Lu}(/|©]| ?\(?[Ff]oto)|\((?![Ff]oto|FOTO|©|[Bb]eeld)){8,190}(?:[.!?]?['"”]? ?[(/|–—-] ?|[.!?]['"”]? ?| )(?:(?:[Ff]oto(?:'?s)?|FOTO|[Ff]otografie|[Bb]eeld|BEELD) ?[:/|] ?©? ?|© ?(?!\d{4})|(?<=[.!?]['"”]? |[/|(] ?)(?:Foto|FOTO|Beeld|BEELD|foto|beeld) ?(?=${agencies}|\p{Lu}[\p{L}.'-]{0,24} (?:(?:van|de|den|der|het|ten|ter|te) ){0,3}\p{Lu}))(?:${names}|(?:eigen foto|archief|ter illustratie|politie|gemeente|brandweer|aangeleverd|ingezonden|pexels|pixabay|unsplash|shutterstock|redactie|screenshot|rv)[^.!?:;]{0,40})\.?\)?\.?$`,
      'u'
    ),
    examples: [
      '{{De burgemeester op de nieuwe brug. Foto: Anna Wilkens}}',
      '{{De burgemeester bij de opening van de brug (foto: Jan Terpstra/ANP)}}',
      '{{De brug bij Zwartwater ging bij zonsopgang dicht. Beeld ANP / Koen Wals}}',
      '{{De veerboot bij Zwartwater. © BELGA}}'
    ],
    nearMisses: [
      'Toen er geen bijschrift was, stond er alleen foto en een punt, zonder naam.',
      'De burgemeester opende de brug om twaalf uur. Er kwamen driehonderd mensen. De fanfare speelde, en hij knipte het lint door (foto: Jan Terpstra), waarna iedereen naar de overkant liep.'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: [
      'getty',
      'shutterstock',
      'hollandse hoogte',
      'photo news',
      'belga',
      ' anp',
      '/anp',
      'proshots',
      'pro shots',
      'istock',
      'adobe stock',
      '(anp'
    ],
    pattern:
      /^(?![(])[^!?;\n"“”„]{0,170}(?:^|[/|©] ?|[–—-] |[(] ?|(?:[Ff]oto|FOTO|[Bb]eeld|BEELD|[Bb]ron):? )(?:Getty Images|GETTY IMAGES|Shutterstock|Hollandse Hoogte|Photo ?News|Belga|BELGA|ANP|Pro ?[Ss]hots|ProShots|iStock(?:photo)?|Adobe ?Stock)(?: ?[/|] ?[\p{L}.' -]{2,40})?\)?$/u,
    examples: [
      '{{De minister tijdens het debat | ANP}}',
      '{{De veerboot op het Zwartwater (Shutterstock)}}',
      '{{Wout Kampen / Hollandse Hoogte}}'
    ],
    nearMisses: [
      "De foto's zijn gekocht van Getty Images, en voor de film betaalde de omroep apart.",
      'De krant kreeg het nieuws pas om vier uur van Belga',
      'In dezelfde week klaagde ook Shutterstock'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...['Foto', 'Afbeelding', 'Slide'].flatMap((item) => [`${item} 0 van 0`, `${item} 0/0`]),
      ...each(['Beeld', 'Beeld via', 'Foto via'], ['Getty Images', 'Shutterstock', 'Unsplash']),
      'Foto ter illustratie',
      'Illustratiefoto',
      'Archieffoto',
      'Ter illustratie',
      'Afbeelding ter illustratie',
      'Stockfoto',
      'Eigen foto',
      'Lezersfoto',
      'Foto: archief',
      'Foto ingezonden',
      'Foto rr',
      "0 foto's",
      "Bekijk de foto's",
      "Bekijk alle foto's",
      "Alle foto's bekijken",
      'Fotogalerij',
      'Bekijk de fotogalerij',
      'Open fotogalerij',
      'Volgende foto',
      'Vorige foto',
      'Vergroot foto',
      'Klik om te vergroten',
      'Afbeelding vergroten',
      'Tekst loopt door.',
      'De tekst loopt door.',
      'Tekst gaat verder.',
      'Artikel gaat hieronder verder.',
      'Lees hieronder verder.'
    ],
    examples: ['{{Foto ter illustratie}}', '{{Foto 3 van 12}}', "{{Bekijk alle foto's}}", '{{Beeld Getty Images}}'],
    nearMisses: ['Foto van de eeuw', 'Foto ter illustratie, zo bleek later, was genomen in een heel ander dorp.']
  },
  'byline-dates': {
    category: 'byline',
    lines: [
      ...dates,
      ...days.flatMap((day) => months.map((month) => `${day} 0 ${month} 0 om 0:0`)),
      ...each(['Vandaag', 'Gisteren'], ['om 0:0', '0:0', 'om 0:0 uur']),
      ...each(['Leestijd', 'Leestijd:', 'Leestijd ca.', 'Geschatte leestijd:'], ['0 min.', '0 minuten', '0 minuut']),
      'Vandaag, 0:0',
      'Gisteren, 0:0',
      'Zojuist',
      '0 minuten geleden',
      '0 min geleden',
      '0 uur geleden',
      'Leestijd 0 minuten',
      '0 minuten leestijd',
      '0 min leestijd',
      '0 minuut leestijd',
      '0 min lezen',
      '0 minuten lezen',
      'Leestijd',
      '0 keer bekeken',
      '0x bekeken',
      '0x gelezen',
      '0 views',
      'Aantal keer bekeken: 0'
    ],
    examples: ['{{12 maart 2024, 14:35}}', '{{Leestijd: 4 minuten}}', '{{dinsdag 12 maart 2024 om 9:05}}', '{{Vandaag om 10:15}}'],
    nearMisses: ['14:35', '20 minuten', 'Op 12 maart 2019 om 14:35 stond de trein stil op de brug.']
  },
  'byline-updated': {
    category: 'byline',
    hints: [
      'gepubliceerd',
      'geplaatst',
      'bijgewerkt',
      'aangepast',
      'gewijzigd',
      'laatste update',
      'laatste wijziging',
      'geüpdatet',
      'nos nieuws',
      'nos sport',
      'publicatiedatum',
      'update:'
    ],
    pattern:
      /^(?:(?:door|redactie)? ?[^.!?"“”]{0,50}[|•·,–-] ?)?(?:(?:dit (?:artikel|bericht) (?:is|werd) )?(?:(?:voor het )?(?:eerst |oorspronkelijk )?gepubliceerd|geplaatst|geschreven|(?:laatst(?:e keer)? )?(?:bijgewerkt|aangepast|gewijzigd|geüpdatet|geupdatet)|(?:artikel |nieuws )?(?:laatste )?update|datum laatste wijziging|laatste wijziging|publicatiedatum|publicatie|datum)(?: op| om)?:?|nos (?:nieuws|sport)) ?[•·|]? ?(?:(?:door|op|om|in) )?(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,7}\.?,?(?: \d{4})?|vandaag|gisteren|\d{1,2} (?:min|uur|dag|week|weken|maand)\p{L}{0,4}\.? geleden|\d{1,2}[:.]\d{2})(?:[ ,|•·–@-]{1,3}(?:om )?\d{1,2}[:.u]\d{2}(?: ?(?:uur|u)\b\.?)?)?(?:[ ,;|/•·–(-]{1,4}(?:laatste update|laatst|aangepast|bijgewerkt|gewijzigd|update|geüpdatet|leestijd|bron|door|gepubliceerd)\b(?![^.!?]{0,60} (?:na|omdat|nadat|toen|met|naar)\b)[^.!?"“”]{0,70}\.?)?\)?\.?$/iu,
    examples: [
      '{{Gepubliceerd op 12 maart 2024 om 14:35}}',
      '{{Laatste update: 12 mrt. 2024, 16:10}}',
      '{{Gepubliceerd: 12-03-2024, 14:35 | Bijgewerkt: 12-03-2024, 16:10}}',
      '{{NOS Nieuws • dinsdag 12 maart, 14:35 • Aangepast dinsdag 12 maart, 15:10}}'
    ],
    nearMisses: [
      'Update: 3 mensen raakten gewond, en niet vier, zoals eerder gemeld.',
      'Gepubliceerd zijn 12 delen van de brieven, en het dertiende wacht op geld.',
      'Gewijzigd: artikel 12 tot en met 14'
    ]
  },
  'byline-author': {
    category: 'byline',
    hints: ['door ', 'van onze', 'geschreven door', "tekst en foto's", 'tekst & beeld', 'redactie', 'tekst en beeld'],
    pattern:
      /^(?!.{0,12}(?:Noord|Zuid|Oost|West|Midden|Nieuw|Groot|Klein|Oud)[- ])\(?(?:(?:[Dd]oor|DOOR|[Gg]eschreven door|GESCHREVEN DOOR|[Gg]epubliceerd door|[Gg]eplaatst door|[Tt]ekst (?:en|&) (?:foto's|beeld|fotografie|illustraties):?|[Vv]ertaling en bewerking:?):? ?(?:[Oo]nze (?:redactie|redacteur|redacteuren|(?:sport|politiek|politieke|economie|buitenland)?-?(?:verslaggever|verslaggeefster|correspondent|redactie|redacteur)s?)(?: [\p{Lu}][\p{L}.' -]{2,50})?|(?:de )?(?:web|nieuws|sport|online)?[Rr]edactie(?: [\p{Lu}][\p{L}.' -]{2,30})?|ANP|Belga|[\p{Lu}][\p{L}.'-]{0,24} (?:(?:van|de|den|der|het|ten|ter|te|el|'t|[\p{Lu}]\.) ?){0,3}[\p{Lu}][\p{L}'-]{1,24}(?:(?:,| en| &) [\p{Lu}][\p{L}.'-]{0,24} (?:(?:van|de|den|der|het|ten|ter|te|el|'t) ?){0,3}[\p{Lu}][\p{L}'-]{1,24}){0,3})|(?:[Vv]an onze|VAN ONZE) (?:\p{L}{0,20}redactie|\p{L}{0,20}redacteur|\p{L}{0,20}verslaggevers?|VERSLAGGEVERS?|REDACTIE|\p{L}{0,20}correspondent)(?: [\p{Lu}][\p{L}.' -]{2,50})?)(?: ?[|•·–-] ?[^.!?"“”]{2,50})?\)?$/u,
    examples: [
      '{{Door Marije van den Akker}}',
      '{{Door onze redacteur Jan Terpstra}}',
      '{{Van onze verslaggever}}',
      '{{Door: Redactie Kust}}',
      "{{Tekst en foto's: Mels Kuipers}}"
    ],
    nearMisses: [
      'Door Merg en Been',
      'Door Zuid-Limburg',
      'Door Jan Terpstra kwam de brug er toch, zeggen ze in het dorp.',
      'Auteur: Maria Wilkens'
    ]
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      '(ANP)',
      'ANP',
      '(Belga)',
      'BELGA',
      '(ANP/AFP)',
      '(ANP/Reuters)',
      'ANP/AFP',
      'Redactie',
      'Door de redactie',
      'Door onze redactie',
      'Van onze redactie',
      'Door ANP',
      'Webredactie',
      'Nieuwsredactie',
      'Door een van onze redacteuren',
      'Geschreven door de redactie',
      'Bekijk profiel',
      'Volg auteur',
      'Bekijk alle berichten',
      'Alle artikelen van deze auteur',
      'Bekijk alle artikelen van deze auteur',
      'Over de auteur',
      'Over de auteurs',
      'Auteur van dit artikel',
      'Dit artikel is geschreven door.'
    ],
    examples: ['{{(ANP)}}', '{{Van onze redactie}}', '{{Over de auteur}}'],
    nearMisses: ['De redactie van boven', 'Redactie en drukker kregen ruzie, en het blad verscheen een jaar niet.']
  },
  'byline-tags': {
    category: 'byline',
    hints: ['trefwoorden', 'tags:', 'onderwerpen:', 'categorie', 'geplaatst in', 'rubriek:', 'getagd', 'zoekwoorden'],
    pattern:
      /^(?:trefwoord(?:en)?|tags|onderwerpen|categorie(?:ën)?|geplaatst (?:in|onder)|gearchiveerd onder|zoekwoorden|rubriek|getagd(?: met| als)?|dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepost) (?:in|onder|op))(?: ?[:|] ?| (?=[\p{Lu}#]))[^.!?"“”]{2,160}(?:\. ?(?:bookmark de permalink|maak dit favoriet permalink|voeg toe aan je favorieten)\.?)?$/iu,
    examples: ['{{Trefwoorden: brug, rivier, Zwartwater}}', '{{Tags: nieuws, kust}}', '{{Geplaatst in: Nieuws, Regio}}'],
    nearMisses: [
      'De categorie dames tot 23 jaar won de ploeg uit Zwartwater voor de tweede keer.',
      'Onderwerpen: niemand had ze vooraf gekregen, ook de minister niet!'
    ]
  },
  bio: {
    category: 'bio',
    hints: [
      'redacteur',
      'verslaggever',
      'correspondent bij',
      'columnist',
      'journalist bij',
      'journalist voor',
      'hoofdredacteur',
      'chef redactie'
    ],
    pattern:
      /^[\p{Lu}][\p{L}.'-]{1,24}(?: (?:van|de|den|der|het|ten|ter|te|el|'t)){0,3} [\p{Lu}][\p{L}'-]{1,24}(?: \((?:19\d\d|@?[\p{L}\d_]{2,20})\))? (?:is|werkt als|schrijft als) (?:sinds \d{4} )?(?:(?:als|de|een|onze|politiek|freelance|chef|senior|sport|economie|buitenland|cultuur|tech|eind|web|algemeen|vaste) ?-?){0,3}(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondent|columnist|columniste|journalist|journaliste|hoofdredacteur|eindredacteur)(?: (?:economie|politiek|sport|cultuur|wetenschap|buitenland|binnenland|media|tech|onderwijs|zorg|klimaat|justitie|film|muziek|kunst|boeken|wonen|regio|innovatie))? (?:bij|van|voor) (?:de |het )?[\p{Lu}][^"“”„]{1,60}\.(?: (?:Hij|Zij|Ze) (?:schrijft|schreef|volgt|bericht|maakt|is|werkt|doet) [^"“”„]{5,200})?$/u,
    examples: [
      '{{Marije Akkerman is redacteur bij De Kustbode.}}',
      '{{Jan Terpstra is freelance journalist voor Het Kanaal. Hij schrijft over water en wegen.}}',
      '{{Anna van den Berg is politiek verslaggever van De Kustbode.}}'
    ],
    nearMisses: [
      'Marije Akkerman is redacteur bij De Kustbode, maar dat zei ze niet toen ze de kroeg binnenstapte.',
      'Jan Terpstra werkt als veerman in Zwartwater.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Alle rechten voorbehouden.',
      '© 0 Alle rechten voorbehouden.',
      'Algemene voorwaarden',
      'Gebruiksvoorwaarden',
      'Privacyverklaring',
      'Privacybeleid',
      'Privacystatement',
      'Privacy- en cookiebeleid',
      'Privacy- en cookieverklaring',
      'Disclaimer',
      'Colofon',
      'Toegankelijkheidsverklaring',
      'Cookiestatement',
      'Contact opnemen',
      'Neem contact met ons op',
      'Adverteren',
      'Klantenservice',
      'Tip de redactie',
      'Mail de redactie',
      'Fout gezien?',
      'Foutje gezien?',
      'Taalfout gezien?',
      'Heb je een tip?',
      'Heeft u een tip?',
      'Heb je een tip voor de redactie?',
      'Tip ons',
      'Dit artikel is met behulp van AI gemaakt.',
      'Deze tekst is automatisch vertaald.'
    ],
    examples: ['{{© 2024 Alle rechten voorbehouden}}', '{{Algemene voorwaarden}}', '{{Heb je een tip voor de redactie?}}'],
    nearMisses: ['Spelregels', 'Veelgestelde vragen', 'Privacy is een recht en geen gunst, zei de rechter.']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['rechten voorbehouden', '©', 'copyright', 'auteursrecht', 'schriftelijke toestemming', 'overgenomen', 'overname van'],
    pattern:
      /^(?:[^.!?"“”]{0,80}(?:alle rechten (?:zijn )?voorbehouden|all rights reserved)[^.!?"“”]{0,80}\.?|(?:© ?|copyright:? ?|\(c\) ?){1,2}\d{4}(?: ?[–-] ?\d{4})?,? [^!?"“”]{2,100}|op (?:dit|deze|alle|onze) (?:artikel|artikelen|tekst|teksten|foto's|content|berichten|inhoud|website|site|verhaal|beelden)\b[^"“”„]{0,60} (?:rust|rusten|berust|berusten|zit) (?:het )?(?:copyright|auteursrecht|auteursrechten)[^"“”„]{0,160}|(?:niets|geen enkel deel) (?:uit|van) (?:deze (?:uitgave|site|website|publicatie)|dit artikel) mag [^"“”„]{5,220}|(?:overname|overnemen|kopiëren|verspreiding|reproductie|verveelvoudiging|gebruik|(?:gehele|volledige|het) [^"“”„,]{0,40}(?:overname|overnemen|verspreiden)) (?:van|uit) (?:dit|deze|onze|de|het|artikelen|teksten|foto's)[^"“”„]{0,110}(?:schriftelijke )?toestemming[^"“”„]{0,120}|(?:dit|deze) (?:artikel|tekst|verhaal|foto|content|bericht)\b[^"“”„]{0,20} (?:is auteursrechtelijk beschermd|mag niet (?:zonder|worden (?:overgenomen|gekopieerd)))[^"“”„]{0,140}|wil je (?:dit artikel|deze tekst) (?:overnemen|delen|publiceren)\?[^"“”„]{0,140})$/iu,
    removes: 'sentence',
    examples: [
      '{{Op dit artikel rust copyright.}}',
      '{{Niets uit deze uitgave mag zonder toestemming van de uitgever worden overgenomen.}}',
      '{{© 2024 De Kustbode BV}}',
      '{{Overname van artikelen is alleen toegestaan met schriftelijke toestemming van de redactie.}}'
    ],
    nearMisses: [
      'Het gebruik van de brug is alleen toegestaan met toestemming van de havenmeester.',
      'Op dit landgoed rust nog altijd een recht van overpad.',
      'De rechten voorbehouden aan de adel werden in dat jaar afgeschaft.'
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: [
      'affiliate',
      'commissie',
      'partnerlinks',
      'geen advies',
      'beleggingsadvies',
      'aansprakelijk',
      'medisch advies',
      'informatieve doeleinden',
      'op persoonlijke titel',
      'beleggen brengt',
      'je inleg'
    ],
    pattern:
      /^(?:(?:dit|deze|in dit|in deze|sommige|de|alle|via|als je|wanneer je|als u|wij|we)\b[^"“”„]{0,110}(?:affiliate|partner)[ -]?(?:links?|programma|marketing|disclosure)[^"“”„]{0,200}|(?:als|wanneer|koop|klik|via|bij|voor)\b[^"“”„]{3,110}\blinks?\b[^"“”„]{0,70}(?:ontvangen|krijgen|verdienen|ontvangt|krijgt|verdient) (?:wij|we|[\p{L} .]{2,30}) (?:mogelijk |soms |daar )?(?:een )?(?:kleine |klein )?(?:commissie|vergoeding)[^"“”„]{0,120}|(?:wij|we) (?:kunnen |ontvangen |krijgen |verdienen )(?:mogelijk |soms |hiervoor |daarvoor )?(?:een )?(?:kleine )?commissie (?:ontvangen|krijgen|verdienen|als je|wanneer je|als u|via|over aankopen|op aankopen|bij aankoop)[^"“”„]{0,120}|(?:de informatie|de inhoud|dit artikel|deze tekst|deze website|het bovenstaande|deze blog|dit bericht)\b[^"“”„]{0,80}(?:is|zijn|vormt|bevat|biedt|geldt) (?:uitsluitend |alleen |enkel |louter )?(?:geen (?:financieel |medisch |juridisch |professioneel |beleggings)?advies|bedoeld voor (?:algemene )?(?:informatieve|educatieve)|(?:niet )?bedoeld als)[^"“”„]{0,160}|(?:wij|de redactie|de uitgever|deze website) (?:is|zijn|aanvaardt|aanvaarden|stelt zich|kan|kunnen) (?:op geen enkele wijze |dan ook )?(?:niet|geen)\b[^"“”„]{0,40}aansprakelijk(?:heid)?\b[^"“”„]{0,40}(?:inhoud|artikel|website|site|informatie|onjuistheden)[^"“”„]{0,120}|(?:columnisten|de auteur|deze column|gastauteurs)\b[^"“”„]{0,40} (?:schrijft|schrijven|is geschreven) (?:deze (?:column|bijdrage) )?op persoonlijke titel[^"“”„]{0,100}|beleggen brengt risico's met zich mee[^"“”„]{0,80}|je kunt (?:je|een deel van je) inleg verliezen\.)$/iu,
    removes: 'sentence',
    examples: [
      '{{Dit artikel bevat affiliate links.}}',
      '{{Als je via deze link iets koopt, ontvangen wij een kleine commissie.}}',
      '{{De informatie op deze website is geen medisch advies.}}',
      "{{Beleggen brengt risico's met zich mee.}}"
    ],
    nearMisses: [
      'Als de wet wordt aangenomen, krijgt de gemeente een commissie die de schade gaat tellen.',
      'De gemeente is niet aansprakelijk voor de schade, oordeelde de rechtbank dinsdag.',
      'We ontvangen een commissie uit Den Haag, zei de burgemeester, en daarna gaan we eten.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['bron:', 'bronnen:', 'bron artikel', 'bron foto', 'bron beeld'],
    pattern:
      /^\(?(?:[Bb]ron(?:nen)?|BRON)(?: (?:artikel|tekst|nieuws|bericht|foto|beeld|afbeelding|foto's|beelden))? ?: ?(?:(?:de |het )?(?:ANP|AFP|AP|Belga|BELGA|Reuters|DPA|dpa|Bloomberg|BBC|CNN|NOS|NU\.nl|RTL(?: Nieuws)?|VRT(?: ?NWS)?|VTM(?: ?NIEUWS)?|HLN|AD|De Telegraaf|Telegraaf|Volkskrant|NRC|Trouw|Parool|Het Parool|Nieuwsblad|Het Nieuwsblad|De Standaard|De Morgen|Omroep [\p{Lu}]\p{L}{2,20}|RTV [\p{Lu}]\p{L}{2,20}|Politie(?:\.nl)?|politie|Gemeente [\p{Lu}][\p{L}' -]{2,25}|Rijksoverheid|CBS|KNMI|RIVM|persbericht|Persbericht|eigen redactie|eigen berichtgeving|Getty Images|Shutterstock|Unsplash|Pexels|Pixabay|Facebook|Twitter|Instagram|X|YouTube|The Guardian|The New York Times|New York Times|Sky News|Bild|Der Spiegel|Wikipedia|Wikimedia Commons|Google Maps|eigen foto|Eigen foto)(?: ?[/,|&+;-] ?[\p{L}\p{N}. -]{2,40}){0,4}|(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2}(?:\/\S{0,200})?)\.?\)?$/u,
    examples: ['{{Bron: ANP}}', '{{Bron: Politie.nl}}', '{{(Bron: Belga)}}', '{{bron: kustbode.example}}'],
    nearMisses: [
      'Bron: inkomsten uit het bos, twee koeien en het pensioen van opa.',
      'Bronnen: de rivier heeft er drie, en elk heeft een andere naam.',
      'Bron van inkomsten: visserij'
    ]
  },
  'source-origin': {
    category: 'source',
    hints: [
      'verscheen eerder',
      'verscheen oorspronkelijk',
      'eerder verschenen',
      'verscheen eerst',
      'oorspronkelijk',
      'met medewerking van',
      'mede mogelijk',
      'in samenwerking met',
      'tot stand gekomen',
      'vertaald door',
      'met behulp van',
      'gemaakt met',
      'kunstmatige intelligentie'
    ],
    pattern:
      /^(?:(?:dit|deze|het bovenstaande) (?:artikel|verhaal|bericht|stuk|tekst|interview|column|blog|blogpost|opiniestuk|essay|recensie|productie|reportage|podcast)\b[^"“”„]{0,30} ?(?:verscheen|is|werd|kwam|stond|wordt)\b[^"“”„]{0,50} ?(?:(?:eerder|oorspronkelijk|eerst|ook) (?:verschenen |gepubliceerd |geplaatst )?(?:in|op|bij|door|als)\b|verschenen (?:in|op)|gepubliceerd (?:in|op|door)|tot stand gekomen (?:met|in|dankzij|door)|mede mogelijk gemaakt|(?:gemaakt|geschreven|tot stand gekomen) in samenwerking met|(?:automatisch )?vertaald (?:door|met|uit)|(?:gemaakt|geschreven|vertaald|samengevat|opgesteld) (?:met (?:behulp|hulp) van|door) (?:ai|kunstmatige|een ai|chatgpt))[^"“”„]{0,160}|(?:deze (?:samenvatting|vertaling|tekst|illustratie|afbeelding)) is (?:automatisch )?(?:gemaakt|gegenereerd|geschreven|vertaald) (?:met|door)(?: behulp van| hulp van)? (?:ai|kunstmatige intelligentie|een ai)[^"“”„]{0,100}|\(?(?:met|mmv|m\.m\.v\.) (?:medewerking van|dank aan) (?:ANP|Belga|AFP|Reuters|[\p{Lu}][\p{L}.'-]{1,24} [\p{Lu}][\p{L}' -]{1,40})\.?\)?|lees het (?:originele|oorspronkelijke) artikel[^"“”„]{0,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Dit artikel verscheen eerder in De Kustbode.}}',
      '{{Dit verhaal is mede mogelijk gemaakt door het Waterfonds.}}',
      '{{Dit artikel is geschreven in samenwerking met Zeilschool De Pier.}}',
      '{{Deze samenvatting is gemaakt met AI.}}'
    ],
    nearMisses: [
      'Dit verhaal kwam eerder bij haar vader op dan bij haar, en hij heeft het nooit verteld.',
      'Met medewerking van de brandweer werd de koe uit de sloot gehaald.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      'Advertentie',
      'Advertenties',
      '(advertentie)',
      '[advertentie]',
      'Advertentie - lees hieronder verder',
      'Advertentie – lees verder',
      'Advertentie sluiten',
      'Einde advertentie',
      'Sluit advertentie',
      'Advertentie overslaan',
      'Adverteer hier',
      'Adverteer op deze site',
      'Lees verder na de advertentie',
      'Lees verder onder advertentie',
      'Verwijder advertenties',
      'Gesponsord',
      'Gesponsorde inhoud',
      'Gesponsorde content',
      'Betaalde content',
      'Betaald partnerschap',
      'Partnercontent',
      'In samenwerking met',
      'Aangeboden door',
      'Mede mogelijk gemaakt door',
      'Gesponsord door',
      'Advertorial',
      'Ingezonden mededeling',
      'Onze partners',
      'Publireportage',
      'Commerciële bijdrage',
      'Commerciële samenwerking',
      'Dit is een advertorial.',
      'Branded content',
      'Bekijk aanbieding',
      'Bekijk de aanbieding',
      'Naar de aanbieding',
      'Bekijk deal',
      'Naar de deal',
      'Naar de webshop',
      'Koop nu',
      'Bestel nu',
      'Bestel hier',
      'Nu bestellen',
      'Direct bestellen',
      'Bekijk bij bol.com',
      'Bekijk op bol.com',
      'Bekijk op Amazon',
      'Bekijk bij Amazon',
      'Koop bij bol.com',
      'Koop op Amazon',
      'Bekijk prijs',
      'Bekijk de prijs',
      'Vergelijk prijzen',
      'Bekijk product',
      'In winkelwagen',
      'Toevoegen aan winkelwagen',
      'Voeg toe aan winkelwagen',
      'Koop tickets',
      'Bestel tickets',
      'Tickets bestellen',
      'Boek nu',
      'Reserveer nu',
      'Offerte aanvragen',
      'Probeer nu',
      'Profiteer nu',
      'Shop nu',
      'Solliciteer nu',
      'Bekijk vacatures',
      'Bekijk alle vacatures'
    ],
    examples: ['{{Advertentie}}', '{{Gesponsorde inhoud}}', '{{Bekijk bij bol.com}}', '{{In samenwerking met}}'],
    nearMisses: ['Promotie', 'De advertentie', 'Koop nu, zei de makler, want morgen is het te laat en dan staat u op straat.']
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      'Reageer',
      'Reageer op dit artikel',
      'Reageer op dit bericht',
      'Reageren',
      'Reageer als eerste',
      'Wees de eerste die reageert.',
      'Plaats een reactie.',
      'Plaats reactie',
      'Plaats je reactie.',
      'Reactie plaatsen',
      'Laat een reactie achter.',
      'Geef een reactie.',
      'Geef als eerste een reactie',
      'Reactie annuleren',
      'Geef een reactie Reactie annuleren.',
      'Antwoord annuleren',
      'Schrijf een reactie...',
      'Voeg een reactie toe',
      'Reactie toevoegen',
      'Reacties (0)',
      'Reacties 0',
      '0 reacties',
      '0 reactie',
      'Geen reacties',
      'Nog geen reacties.',
      'Er zijn nog geen reacties.',
      'Geen reacties mogelijk',
      'Bekijk alle reacties',
      'Bekijk alle 0 reacties',
      'Toon reacties',
      'Toon alle reacties',
      'Lees de reacties',
      'Meer reacties laden',
      'Laatste reacties',
      'Recente reacties',
      'Nieuwste reacties',
      'Reacties zijn gesloten.',
      'De reacties zijn gesloten.',
      'Reageren is niet mogelijk.',
      'Log in om te reageren.',
      'Inloggen om te reageren',
      'Meld je aan om te reageren.',
      'Je moet ingelogd zijn om te reageren.',
      'Je moet ingelogd zijn om een reactie te plaatsen.',
      'U moet ingelogd zijn om te reageren.',
      'Beantwoorden',
      'Meld deze reactie',
      'Rapporteer deze reactie',
      'Meld misbruik',
      'Ongepast?',
      'Reactie melden',
      'Je reactie',
      'Uw reactie',
      'Reactie *',
      'Naam *',
      'E-mail *',
      'Praat mee',
      'Discussieer mee',
      'Doe mee aan de discussie',
      'Deel je mening',
      'Ga naar de reacties',
      'Sorteer op',
      'Nieuwste eerst',
      'Oudste eerst'
    ],
    examples: ['{{Plaats een reactie}}', '{{12 reacties}}', '{{Log in om te reageren}}'],
    nearMisses: ['Reacties', 'Geen reacties van de minister, die in het buitenland was en pas vrijdag terugkwam.']
  },
  'comments-notice': {
    category: 'comments',
    hints: [
      'e-mailadres wordt niet',
      'e-mailadres zal niet',
      'vereiste velden',
      'verplichte velden',
      'akismet',
      'in de reacties',
      'in de comments',
      'reactie plaats',
      'om te reageren',
      'wil je reageren',
      'wilt u reageren',
      'reageren op dit'
    ],
    pattern:
      /^(?:(?:je|jouw|uw|het) e-mailadres (?:wordt|zal) niet (?:worden )?(?:gepubliceerd|getoond)[^"]{0,100}|(?:vereiste|verplichte) velden zijn (?:gemarkeerd|aangegeven|aangeduid|gemerkt)[^"]{0,30}|mijn naam, e-mail(?:adres)?(?:,| en) (?:en )?(?:web)?site (?:bewaren|opslaan) in deze browser[^"]{0,100}|(?:deze site gebruikt|deze website gebruikt) akismet[^"]{0,100}|(?:ontdek|bekijk) hoe (?:de gegevens van je reactie|je reactie-?gegevens)[^"]{0,60}|(?:[^"“”„.!?]{2,110}\? )?(?:laat (?:het|ons|je|ons het)|vertel (?:het|ons)|deel (?:het|je|jouw)|geef (?:je|jouw)|zet (?:het|je)|reageer)[^"“”„,]{0,80} in de (?:reacties|comments|commentaren)[^"“”„]{0,60}|(?:wil je|wilt u) reageren(?: op (?:dit|deze|onze) [^"“”„?]{2,40})?\?[^"“”„]{0,140}|(?:log|je moet (?:ingelogd|inloggen|zijn ingelogd)|u moet (?:ingelogd|inloggen|zijn ingelogd)|meld je|registreer)\b[^"“”„]{0,40} om (?:een reactie te plaatsen|te (?:kunnen )?reageren|een reactie)[^"“”„]{0,60}|reageren op dit (?:artikel|bericht) (?:is|kan)[^"“”„]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Je e-mailadres wordt niet gepubliceerd.}}',
      '{{Vereiste velden zijn gemarkeerd met *}}',
      '{{Laat het weten in de reacties!}}',
      '{{Wil je reageren op dit artikel?}}'
    ],
    nearMisses: [
      'De trainer las niet wat er in de reacties onder de wedstrijd stond.',
      'Je moet opstaan om te reageren op de voorzitter, zo gaat dat in die raad.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      'Ga naar de inhoud',
      'Ga naar inhoud',
      'Ga naar hoofdinhoud',
      'Ga naar de hoofdinhoud',
      'Spring naar inhoud',
      'Spring naar de inhoud',
      'Direct naar de inhoud',
      'Direct naar inhoud',
      'Naar de inhoud',
      'Overslaan en naar de inhoud gaan',
      'Terug naar boven',
      'Scroll naar boven',
      'Ga naar boven',
      'Terug naar de homepage',
      'Naar homepage',
      'Terug naar overzicht',
      'Terug naar het overzicht',
      'Startpagina',
      'Hoofdmenu',
      'Open menu',
      'Menu sluiten',
      'Sluiten',
      'Uitklappen',
      'Inklappen',
      'Zoeken',
      'Zoek',
      'Zoek in het archief',
      'Zoek op deze site',
      'Zoekresultaten',
      'Typ om te zoeken',
      'Filteren',
      'Inloggen',
      'Log in',
      'Uitloggen',
      'Mijn account',
      'Mijn profiel',
      'Wachtwoord vergeten?',
      'Wachtwoord vergeten',
      'Onthoud mij',
      'Gebruikersnaam',
      'Gebruikersnaam of e-mailadres',
      'Inloggen / registreren',
      'Inloggen met Google',
      'Inloggen met Facebook',
      'Volgende pagina',
      'Vorige pagina',
      'Volgend bericht',
      'Vorig bericht',
      'Volgend artikel',
      'Vorig artikel',
      'Volgende artikel',
      'Vorige artikel',
      'Oudere berichten',
      'Nieuwere berichten',
      'Berichtnavigatie',
      'Berichten navigatie',
      'Volgende video',
      'Vorige video',
      'Vorige Volgende',
      'Laatste pagina',
      'Pagina 0',
      'Pagina 0 van 0',
      'Pagina 0/0',
      'Bezig met laden',
      'Even geduld',
      'Even geduld a.u.b.',
      'Wordt geladen',
      'Video wordt geladen',
      'Wordt nu afgespeeld',
      'Afspelen',
      'Pauzeren',
      'Video afspelen',
      'Start video',
      'Volledig scherm',
      'Luister naar dit artikel',
      'Beluister dit artikel',
      'Laat voorlezen',
      'Inhoudsopgave',
      'Toon inhoudsopgave',
      'Verberg inhoudsopgave',
      'Inhoudsopgave [verbergen]',
      'Inhoudsopgave [tonen]',
      'Inhoud [verbergen]',
      'Taal kiezen',
      'Kies een taal',
      'Selecteer taal',
      'Kies je regio',
      'Donkere modus',
      'Pagina niet gevonden',
      'Deze pagina bestaat niet.',
      'Er is iets misgegaan.',
      'Oeps, er ging iets mis',
      'Probeer het opnieuw.',
      'Probeer opnieuw',
      'Opent in nieuw venster',
      'Opent in een nieuw venster',
      'Wordt geopend in een nieuw venster',
      '(opent in nieuw venster)',
      '(opent in een nieuw venster)',
      'externe link',
      '(externe link)',
      'Alle categorieën',
      'Alle onderwerpen',
      'Alle tags',
      'Populaire tags',
      'Selecteer een maand',
      'Categorie selecteren',
      'Onze kanalen',
      'Onze websites',
      'Nieuwsoverzicht',
      'Overslaan'
    ],
    examples: ['{{Ga naar de inhoud}}', '{{Pagina 2 van 5}}', '{{Wachtwoord vergeten?}}', '{{Terug naar overzicht}}'],
    nearMisses: ['Verder', 'Zoek het hogerop', 'Sociale media', 'Terug naar de bron']
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'adblocker', 'ad blocker', 'je browser', 'uw browser', 'jouw browser', 'deze browser', 'advertentieblokker'],
    pattern:
      /^(?:(?:schakel|zet|activeer|om (?:deze|dit|gebruik|de)\b[^"“”„]{2,80}|je hebt|u heeft|u hebt|deze (?:site|website|pagina|video|app)|javascript)\b[^"“”„]{0,70}javascript(?: (?:in|aan|ingeschakeld|nodig|uitgeschakeld|staat|is|moet|te|in te schakelen))?\b[^"“”„]{0,80}|javascript (?:is|staat) (?:uitgeschakeld|uit|niet ingeschakeld)[^"“”„]{0,80}|(?:we (?:zien|merken)|het lijkt erop|wij zien)[^"“”„]{0,60}(?:ad ?-?blocker|advertentieblokker)[^"“”„]{0,120}|(?:schakel|zet) (?:je|uw|jouw|de) (?:ad ?-?blocker|advertentieblokker)[^"“”„]{0,80}|(?:je|jouw|uw|deze) (?:huidige )?browser (?:ondersteunt|is verouderd|wordt niet|kan deze|laat)[^"“”„]{0,100}|(?:je|u) gebruikt een (?:verouderde|oude) (?:versie van (?:je|uw) )?browser[^"“”„]{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Schakel JavaScript in om deze video te bekijken.}}',
      '{{We zien dat je een adblocker gebruikt.}}',
      '{{Je browser ondersteunt het afspelen van video niet.}}'
    ],
    nearMisses: [
      'Zet je browser uit en ga slapen, zei moeder, maar hij las door onder de deken.',
      'Hij schreef de site in JavaScript, in drie nachten.'
    ]
  },
  'tip-us': {
    category: 'other',
    hints: [
      'heb je een',
      'heeft u een',
      'tip voor',
      'tip de redactie',
      'mail de redactie',
      'mail dan',
      'mail ons',
      'mail naar',
      'foutje',
      'fout gezien',
      'stuur ons',
      'getuige',
      'appen naar',
      'whatsapp ons'
    ],
    pattern:
      /^(?:(?:heb|weet|zag|kent?|heeft|ben|was|bent) (?:je|jij|u) (?:zelf |ook )?(?:een (?:nieuws)?tip(?:s| of opmerking| of nieuws)?|nieuws|een (?:leuk|goed|mooi|interessant) (?:verhaal|idee|onderwerp)|een (?:foutje|fout|taalfout|spelfout|opmerking|vraag over dit artikel|opmerking over dit artikel)|(?:zelf )?(?:een )?(?:foto's?|beelden|video's?) (?:van|voor ons|gemaakt)|getuige (?:van|geweest))[^"“”„?!]{0,70}\?[^"“”„]{0,150}|(?:mail|app|stuur|tip|whatsapp|bel) (?:dan |ons |het |je |deze |gerust |naar |hem |de redactie ){1,5}(?:ook )?(?:(?:tip|foto's|verhaal|nieuws|beelden|bericht|mailtje)[^"“”„@,]{0,40})?(?:naar|op|via|:)? ?[^\s"“”„,]{0,30}(?:@[\p{L}\d.-]{3,40}|06 ?-?\d[\d -]{6,10})[^"“”„]{0,60}|(?:een )?(?:taal|spel|type)?fout(?:je)?(?: in (?:dit artikel|de tekst))? (?:gezien|gevonden|ontdekt|gespot)\?[^"“”„]{0,140}|(?:stuur|mail) (?:ons )?(?:je|jouw|uw) (?:tip|foto's|nieuwstip|verhaal|nieuws|mening) [^"“”„,]{2,110})$/iu,
    removes: 'sentence',
    examples: [
      '{{Heb je een tip voor de redactie?}}',
      '{{Mail ons via redactie@kustbode.example}}',
      '{{Foutje gezien?}}',
      '{{Was je getuige van het ongeluk?}}'
    ],
    nearMisses: [
      'Was je getuige bij zijn huwelijk, vroeg ze, en heb je al die jaren gezwegen?',
      'Heb je een boot, dan heb je een vriend op elke kade, zegt de veerman.',
      'Stuur ons geen brieven meer, schreef de minister in 1952.'
    ]
  }
})
