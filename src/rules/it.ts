import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
/** With a full stop or a mark of exclamation, and without. */
const ends = (list: readonly string[]): string[] => list.flatMap((line) => [line, `${line}.`, `${line}!`])

const social = [
  'Facebook',
  'Twitter',
  'X',
  'Instagram',
  'TikTok',
  'YouTube',
  'LinkedIn',
  'WhatsApp',
  'Telegram',
  'Google News',
  'Google',
  'Spotify',
  'Threads',
  'Bluesky'
]
const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre'
]
const shortMonths = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic']
const days = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica']

/** A sentence that someone in the article says: “…, ha risposto il sindaco”. */
const speech =
  "(?![^.!?]{0,220}, (?:\\p{L}{1,5}[' ]){0,3}(?:dice|diceva|dicevano|disse|dissero|detto|risponde|rispose|risposto|spiega|spiegava|spiegò|spiegato|racconta|raccontava|ricorda|ricordava|gridò|grida|gridavano|gridava|chiede|chiedeva|chiese|chiesto|scrive|scrisse|scritto|promette|prometteva|promesso|ripete|ripeteva|sospira|scherza|riassume|aggiunge|insiste|sostiene|afferma|confida|sottolinea|precisa|assicura)(?!\\p{L}))"
const unspoken = (pattern: RegExp): RegExp => new RegExp(pattern.source.replace('^', `^${speech}`), pattern.flags)

export default defineRules('it', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(
        ['Accetta', 'Rifiuta', 'Gestisci', 'Accetta tutti', 'Rifiuta tutti', 'Impostazioni', 'Preferenze'],
        ['i cookie', 'cookie', 'i cookies', 'cookies', 'sui cookie', 'dei cookie']
      ),
      ...each(['Accetta', 'Accetto', 'Rifiuta', 'Accetta tutto', 'Ho capito,'], ['e continua', 'e chiudi', 'e prosegui', 'ed entra']),
      'Accetta tutti',
      'Accetta tutto',
      'Rifiuta tutti',
      'Rifiuta tutto',
      'Accetta selezionati',
      'Accetta solo i necessari',
      'Continua senza accettare',
      'Solo cookie necessari',
      'Solo necessari',
      'Gestisci opzioni',
      'Gestisci servizi',
      'Gestisci preferenze',
      'Gestisci le preferenze',
      'Gestisci consenso',
      'Gestisci il consenso',
      'Gestisci il consenso ai cookie',
      'Gestisci consenso cookie',
      'Gestisci fornitori',
      'Gestisci {vendor_count} fornitori',
      'Visualizza preferenze',
      'Visualizza le preferenze',
      'Salva preferenze',
      'Salva le preferenze',
      'Salva impostazioni',
      'Leggi di più su questi scopi',
      'Personalizza cookie',
      'Personalizza le scelte',
      'Modifica preferenze cookie',
      'Modifica consenso',
      'Preferenze privacy',
      'Impostazioni privacy',
      'Impostazioni sulla privacy',
      'Le tue preferenze relative alla privacy',
      'Le tue preferenze relative al consenso',
      'Sempre attivo',
      'Funzionale Sempre attivo',
      'Cookie policy',
      'Informativa sui cookie',
      'Informativa cookie',
      'Cookie necessari',
      'Cookie tecnici necessari',
      'La tua privacy è importante per noi',
      'Rispettiamo la tua privacy',
      'Teniamo alla tua privacy'
    ],
    examples: ['{{Accetta tutti i cookie}}', '{{Continua senza accettare}}', '{{Gestisci preferenze}}'],
    nearMisses: ['Accetta tutto dalla vita, dice la nonna, tranne le scarpe strette.', 'Accetta', 'Continua senza di lei']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie', 'tecnologie simili', 'queste tecnologie'],
    pattern: unspoken(
      /^(?:(?:con il tuo consenso,? )?(?:noi e (?:i nostri )?(?:\d{1,4} )?(?:terze parti|partner|fornitori)[^"«»“”.!?]{0,30}|questo sito(?: web)?|il (?:nostro|presente) sito(?: web)?|questa (?:pagina|applicazione)|\S{2,30}\.(?:it|com|net|eu)|il sito \S{2,40})? ?(?:utilizz(?:a|iamo|ano)|us(?:a|iamo)|impieg(?:a|hiamo)|fa uso di|memorizziamo|si serve di|archiviamo)(?=[^.!?]{0,140}cookies?)|(?:per|al fine di)[^"«»“”.!?]{4,120}, (?:questo sito |il nostro sito )?(?:utilizz(?:a|iamo)|us(?:a|iamo))(?=[^.!?]{0,100}cookies?)|(?:continuando|proseguendo|navigando|utilizzando|cliccando|chiudendo|scorrendo)[^"«»“”.!?]{0,90},? (?:si )?(?:accett[ai]|acconsent[ei]|dichiari|autorizz[ai])(?=[^.!?]{0,60}(?:cookie))|il consenso a queste tecnologie|(?:se )?(?:non acconsentire|continui ad utilizzare)[^"«»“”.!?]{0,60}(?:consenso|sito)|(?:puoi|è possibile) (?:modificare|revocare|gestire|prestare)[^"«»“”.!?]{0,60}(?:consenso|preferenze)[^"«»“”.!?]{0,40}(?:cookie|in qualsiasi momento|in ogni momento))[^.!?]{0,120}(?:(?<= )(?:per (?:migliorare|offrir|garantir|fornir|assicurar|personalizzare|raccogliere|consentir|finalità|analizzare|memorizzare|mostrar|scopi|il funzionamento|le finalità|permetter|monitorare|rendere)|(?:propri|tecnici|di terze|di profilazione|e tecnologie|o tecnologie|e altri|come i|analitici|necessari)|sul dispositivo|dispositivo|(?:nostro|questo|dei) (?:sito|cookies?)|uso|utilizzo|esperienza|navigazione|consenso|momento|comportamento|negativamente|felice|soddisfatt)|cookies?\.?$)[^"«»“”]{0,300}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Questo sito utilizza cookie per migliorare la tua esperienza di navigazione.}}',
      '{{Utilizziamo i cookie per personalizzare i contenuti e gli annunci.}}',
      '{{Per fornire le migliori esperienze, utilizziamo tecnologie come i cookie per memorizzare le informazioni del dispositivo.}}',
      "{{Proseguendo la navigazione accetti l'uso dei cookie.}}"
    ],
    nearMisses: [
      'Usiamo cookie sbriciolati per la base della torta, ma vanno bene anche i frollini di casa.',
      'Il sito del comune installava cookie senza consenso, ha rilevato il garante nella sua decisione di maggio.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: [
      'questo contenuto',
      'contenuto esterno',
      'contenuto è ospitato',
      'contenuto incorporato',
      'visualizzare il contenuto',
      'per visualizzare',
      'contenuti esterni'
    ],
    pattern: unspoken(
      /^(?:(?:questo contenuto|questo video|questo post) (?:è (?:bloccato|ospitato da|fornito da|offerto da)|non è (?:disponibile|visibile)|non può essere (?:visualizzato|mostrato))(?:(?= [^"«»“”.!?]{0,100}(?:consenso|cookie|browser|terz[ai]|preferenze|accett|facebook|instagram|youtube|tiktok|twitter|spotify)) [^"«»“”.!?]{2,120})?|(?:per (?:visualizzare|vedere|mostrare)) (?:questo|il|questi|i) (?:contenut[oi]|video|post|tweet)[^"«»“”.!?]{0,40},? (?:devi|è necessario|occorre|accetta|clicca|abilita|si prega)[^"«»“”.!?]{2,140}|(?:questo articolo|questa pagina) contiene contenuti (?:esterni|forniti|provenienti)[^"«»“”.!?]{0,80})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Questo contenuto è ospitato da una terza parte.}}',
      '{{Per visualizzare questo video devi accettare i cookie di marketing.}}',
      '{{Questo contenuto non è disponibile senza il tuo consenso.}}'
    ],
    nearMisses: [
      'Questo contenuto non piacque ai genitori, che scrissero alla preside il giorno dopo.',
      'Per visualizzare la faglia i geologi hanno teso un filo rosso tra le due sponde.'
    ]
  },
  'consent-newsletter': {
    category: 'consent',
    hints: [
      'iscrivendoti',
      'iscrivendosi',
      'registrandoti',
      'cliccando su',
      "l'iscrizione",
      'disiscri',
      'cancellarti',
      'privacy policy',
      'informativa',
      'inviando'
    ],
    pattern: unspoken(
      /^(?:(?:iscrivendo(?:ti|si|mi)|registrando(?:ti|si|mi)|abbonando(?:ti|si)|cliccando su [«"“]?[^"«»“”.!?]{2,30}[»"”]?|inserendo (?:la tua|il tuo|l'indirizzo)|inviando (?:il|questo) (?:modulo|form|commento))[^"«»“”.!?]{0,100},? (?:accett[oi]|dichiar[oi]|acconsent[oi]|conferm[oi]|si accettano|si acconsente|autorizz[oi]|riconosci|acconsentirai)[^"«»“”!?]{3,250}|(?:puoi|potrai|ti puoi|è possibile) (?:annullare l'iscrizione|cancellare l'iscrizione|disiscriver(?:ti|si)|cancellarti|revocare l'iscrizione)[^"«»“”.!?]{0,140}|(?:dichiaro di aver|ho) (?:letto|preso visione)(?=[^.!?]{0,160}(?:accett|acconsent|privacy|trattamento))[^"«»“”.!?]{0,60}(?:informativa|privacy)[^"«»“”.!?]{0,160}|(?:per (?:maggiori|ulteriori|più) (?:informazioni|dettagli)|per saperne di più)[^"«»“”.!?]{0,80},? (?:consulta|leggi|vedi|visita|si veda|consultare)[^"«»“”.!?]{0,30}(?:privacy|informativa|cookie)[^"«»“”.!?]{0,80}|(?:leggi|consulta|vedi|visualizza) (?:la nostra|la|l'|qui la nostra|qui l'|la presente) ?(?:privacy policy|informativa (?:sulla )?privacy|informativa sul trattamento|informativa completa)[^"«»“”.!?]{0,60})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      "{{Iscrivendoti accetti i termini di servizio e l'informativa sulla privacy.}}",
      "{{Puoi annullare l'iscrizione in qualsiasi momento.}}",
      "{{Ho letto e accetto l'informativa sulla privacy.}}",
      '{{Leggi la nostra privacy policy.}}'
    ],
    nearMisses: [
      'Iscrivendosi al circolo, i soci ereditano anche i suoi debiti, scherza il tesoriere.',
      "L'informativa arrivata dalla questura parlava di tre uomini, visti vicino al molo di notte."
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: [
      'trattamento dei',
      'dati personali',
      'i tuoi dati',
      'tuo indirizzo',
      'recaptcha',
      'akismet',
      'i vostri dati',
      'tua privacy',
      'vengono elaborati'
    ],
    pattern: unspoken(
      /^(?:(?:acconsento|autorizzo|presto il (?:mio )?consenso|do il (?:mio )?consenso|esprimo il consenso)[^"«»“”.!?]{0,60} (?:al trattamento|ai? fini|a ricevere|alla comunicazione)[^"«»“”!?]{0,250}|(?=[^.!?]{0,260}(?:inviart|nel rispetto|ai sensi|esclusivamente|normativa|(?<!\p{L})mai |non (?:sar|ver)|newsletter|informativa|solo per|da parte di|in conformità))(?:i tuoi dati|i vostri dati|i dati personali(?: forniti)?|il tuo indirizzo (?:e-?mail|di posta)|la tua e-?mail)[^"«»“”.!?]{0,40} (?:verranno|saranno|verrà|sarà|vengono|sono|non sarà|non saranno|non verrà|non verranno)(?: mai)? (?:trattat|utilizzat|usat|pubblicat|condivis|conservat|cedut|comunicat|raccolt|divulgat|elaborat)[^"«»“”!?]{0,250}|(?:rispettiamo|abbiamo a cuore|tuteliamo|proteggiamo) la (?:tua|vostra) privacy(?:[:,] ?[^"«»“”.!?]{0,80}| e (?:i tuoi|non)[^"«»“”.!?]{0,80})?|(?:questo sito|questo modulo|il sito) (?:è protetto da (?:google )?recaptcha|utilizza akismet)[^"«»“”]{0,200}|scopri come vengono elaborati i dati[^"«»“”.!?]{0,60}|(?:ai sensi|in conformità)[^"«»“”!?]{0,80}(?:gdpr|2016\/679|196\/2003|protezione dei dati)[^"«»“”!?]{0,60}(?:autorizzo|acconsento|i (?:tuoi|suoi|vostri) dati|informiamo)[^"«»“”!?]{0,200})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Il tuo indirizzo email non sarà pubblicato.}}',
      '{{Acconsento al trattamento dei dati personali per ricevere la newsletter.}}',
      '{{I tuoi dati saranno trattati nel rispetto della normativa vigente.}}',
      '{{Scopri come vengono elaborati i dati derivati dai commenti.}}'
    ],
    nearMisses: [
      'I dati personali di dodicimila pazienti sono stati rubati a marzo, ha ammesso l’ospedale.',
      'Il tuo indirizzo non cambia, ha promesso il sindaco: cambia solo il nome della via.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Leggi', 'Guarda', 'Vedi', 'Ascolta', 'Scopri', 'Da leggere', 'Vai'], ['anche', 'anche:', 'pure']),
      ...each(
        ['Articoli', 'Notizie', 'Contenuti', 'Video', 'Post', 'Temi', 'Argomenti', 'Storie', 'News', 'Prodotti'],
        ['correlati', 'correlate', 'simili', 'collegati', 'collegate']
      ),
      ...each(
        ['Potrebbe', 'Potrebbero', 'Ti potrebbe', 'Ti potrebbero', 'Forse ti può', 'Ti può'],
        [
          'interessarti',
          'interessarti anche',
          'interessare',
          'interessare anche',
          'anche interessarti',
          'anche interessare',
          'piacerti',
          'piacere'
        ]
      ),
      ...each(['Potrebbe interessarti', 'Ti potrebbe interessare'], ['questo articolo', 'leggere', 'leggere anche']),
      ...each(
        ['Più', 'I più', 'Le più', 'Articoli più', 'Gli articoli più', 'Notizie più', 'Le notizie più', 'Video più', 'I video più'],
        ['letti', 'lette', 'visti', 'viste', 'condivisi', 'condivise', 'commentati', 'commentate', 'popolari', 'recenti']
      ),
      ...each(
        ['Ultimi', 'Gli ultimi', 'I nostri ultimi', 'Altri', 'Tutti gli', 'Leggi altri', 'Vedi altri', 'Tutti i nostri', 'Vedi tutti gli'],
        [
          'articoli',
          'articoli recenti',
          'articoli sul tema',
          'articoli dalla categoria',
          'articoli di cronaca',
          'articoli di questa categoria',
          "articoli sull'argomento"
        ]
      ),
      ...each(
        ['Ultime', 'Le ultime', 'Altre', 'Tutte le', 'Le nostre', 'Leggi tutte le'],
        ['notizie', 'news', 'ultime notizie', 'notizie di oggi', "notizie dall'Italia", 'notizie del giorno']
      ),
      'Sullo stesso argomento',
      'Sullo stesso tema',
      "Sull'argomento",
      "Sull'argomento leggi anche",
      'Nella stessa categoria',
      'Dalla stessa categoria',
      'Dalla stessa sezione',
      'Altro da questa sezione',
      'Altro in questa categoria',
      'Altri contenuti',
      'Dalla home',
      'Dalla homepage',
      'In primo piano',
      'Primo piano',
      'Notizie in primo piano',
      'Notizie in evidenza',
      'Articoli in evidenza',
      'Articoli recenti',
      'Articoli consigliati',
      'Articoli suggeriti',
      'Letture consigliate per te',
      'Consigliati per te',
      'Consigliati per voi',
      'Raccomandati per te',
      'Raccomandati per voi',
      'Scelti per te',
      'Scelti per voi',
      'Suggeriti per te',
      'Ti consigliamo',
      'Ti consigliamo anche',
      'Ti suggeriamo',
      'Ti consigliamo di leggere',
      'Ti suggeriamo anche',
      'I nostri consigli di lettura',
      'La redazione consiglia',
      'Scelti dalla redazione',
      "Ultim'ora",
      'Ultima ora',
      'Top news',
      'I lettori hanno letto anche',
      'Chi ha letto questo articolo ha letto anche',
      'Approfondisci leggendo anche',
      'Leggi anche su',
      'Dal network',
      'Dal nostro network',
      'Dai nostri partner',
      'Contenuti sponsorizzati',
      'Contenuti consigliati',
      'Post recenti',
      'Prossimi articoli',
      'Trending now'
    ],
    examples: ['{{Leggi anche:}}', '{{Potrebbe interessarti anche}}', '{{Articoli correlati}}', '{{I più letti}}'],
    nearMisses: [
      'Leggi anche tu, gli diceva la maestra, e lui apriva il libro alla rovescia.',
      'Per approfondire',
      'Da leggere in una sera, davanti al fuoco, con un bicchiere accanto.'
    ]
  },
  'related-title': {
    category: 'related',
    precision: 0.95,
    hints: [
      'leggi anche',
      'leggi pure',
      'guarda anche',
      'vedi anche',
      'ascolta anche',
      'approfondisci',
      'potrebbe interessarti',
      'sullo stesso argomento',
      'leggi l',
      'guarda il video',
      'leggi qui'
    ],
    pattern:
      /^[([>→►▶•*–—-]{0,3} ?(?:(?:leggi|guarda|vedi|ascolta|scopri) (?:anche|pure)|approfondisci|(?:ti )?potrebbe interessarti(?: anche)?|sullo stesso argomento|leggi (?:l'articolo|l'intervista|l'approfondimento|qui)|guarda il video)(?: qui)? ?(?:[:|►▶»>→–—-]) ?(?!\p{Ll}[^"«»“”]{0,200}\. )\S(?:[^.]|\.(?! |$)){2,220}$/iu,
    examples: [
      '{{LEGGI ANCHE: Chi pagherà la diga? Il punto in cinque domande}}',
      '{{Leggi anche – Perché il vecchio ponte ha chiuso}}',
      '{{Guarda il video: il porto visto dal cielo}}',
      '{{Approfondisci: Il prezzo nascosto della diga}}'
    ],
    nearMisses: [
      'Leggi anche: era quello che voleva, più di tutto, quando vedeva la sorella aprire un libro.',
      'Vedi anche quello che non c’è, gli disse il maestro, e il ragazzo chiuse gli occhi.'
    ]
  },
  'related-sentence': {
    category: 'related',
    hints: ['leggi anche', 'guarda anche', 'vedi anche', 'leggi pure', 'ascolta anche'],
    pattern: unspoken(
      /^[([>→►▶•*–—-]{0,3} ?(?:(?:[Ll]eggi|[Gg]uarda|[Vv]edi|[Aa]scolta) (?:anche|pure)|(?:LEGGI|GUARDA|VEDI|ASCOLTA) (?:ANCHE|PURE)) ?(?:(?:[:|►▶»>→–—-] ?[\p{Lu}\d"“]|(?:il nostro|la nostra|i nostri|le nostre) )[^.]{4,220}[.?!]?|(?![^,]{0,60}, (?:gli|le|mi|ci|dice|disse|diceva|e ) ?)\p{Lu}[\p{L}']{1,20} [^.]{4,220})[)\]]?$/u
    ),
    removes: 'sentence',
    examples: [
      'Il ponte ha riaperto a mezzogiorno. {{Leggi anche: Perché il vecchio ponte ha chiuso}}',
      '{{Leggi anche La diga, un cantiere senza fine}}',
      '{{(Leggi anche la nostra inchiesta sulla diga)}}'
    ],
    nearMisses: [
      'Leggi anche i classici, gli ripeteva il nonno, e poi dimenticali tutti.',
      'Vedi anche Roma, un giorno, le disse la zia, e poi torna qui da noi.'
    ]
  },
  'related-more': {
    category: 'related',
    hints: [
      'per saperne di più',
      'clicca qui',
      'cliccando qui',
      'articolo completo',
      'leggi qui',
      'qui tutti',
      'nel nostro articolo',
      'ne abbiamo parlato'
    ],
    pattern: unspoken(
      /^(?:per saperne di più(?: su[^"«»“”.!?]{3,90})?,? ?(?::|►|→|>|clicca|leggi|consulta)(?!.{0,160}(?:www|http|@|\d{4}))[^"«»“”]{0,160}|clicca qui (?:per|e|se)[^"«»“”.!?]{3,140}|(?:puoi|trovi|trovate|potete|leggi|leggete)[^"«»“”.!?]{3,100} (?:cliccando qui|a questo link|nel nostro articolo|in questo articolo|l'articolo completo)[^"«»“”.!?]{0,60}|(?:leggi|vai a|vedi|continua su|qui) (?:qui )?l'articolo completo(?: su [^"«»“”!?]{2,40}|[^"«»“”.!?]{0,80})|qui tutti (?:gli (?:articoli|aggiornamenti)|i (?:dettagli|risultati|nostri))[^"«»“”.!?]{0,80}|ne abbiamo parlato (?:qui|in questo articolo)|(?:tutte le notizie|tutti gli articoli) (?:su|di)[^"«»“”.!?]{2,60} (?:cliccando qui|a questo link|sul nostro sito))[.!]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Per saperne di più clicca qui.}}',
      '{{Clicca qui per leggere la nostra inchiesta sulla diga}}',
      "{{Leggi qui l'articolo completo}}",
      'Il traghetto riparte lunedì. {{Ne abbiamo parlato qui.}}'
    ],
    nearMisses: [
      'Per saperne di più gli archeologi hanno scavato il fondo del porto per tre inverni.',
      'Ne abbiamo parlato a lungo in famiglia, racconta la madre, e poi abbiamo deciso di partire.'
    ]
  },
  'read-more-buttons': {
    category: 'nav',
    lines: [
      ...each(
        ['Leggi', 'Vedi', 'Mostra', 'Guarda', 'Carica', 'Scopri', 'Visualizza'],
        [
          'tutto',
          'di più',
          'altro',
          'altri',
          'altre notizie',
          'tutti',
          'altri articoli',
          'ancora',
          'meno',
          "l'articolo",
          "tutto l'articolo",
          "l'articolo completo",
          'la gallery',
          'la fotogallery',
          'la galleria',
          'le foto',
          'il video',
          'i video'
        ]
      ),
      'Continua a leggere',
      'Continua la lettura',
      'Continua »',
      'Continua a leggere »',
      "Continua a leggere l'articolo",
      'Per saperne di più',
      'Clicca qui',
      'Clicca qui per saperne di più',
      'Scopri di più',
      "Leggi l'intervista completa",
      "Leggi l'articolo originale",
      'Leggi più tardi',
      'Read more',
      'Visualizza questo post su Instagram',
      'Visualizza altri post',
      "Vai all'articolo",
      'Vai al sito',
      'Vai alla gallery',
      'Vai alla scheda',
      'Vai allo speciale'
    ],
    examples: ['{{Leggi tutto}}', '{{Continua a leggere »}}', '{{Visualizza questo post su Instagram}}'],
    nearMisses: ['Leggi tutto il mondo in una goccia', 'Continua a leggere, disse il padre, e la bambina continuò fino a notte.']
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...ends([
        ...each(
          ['Iscriviti', 'Iscrivetevi', 'Iscriviti subito', 'Iscriviti ora', 'Abbonati', 'Registrati', 'Iscrizione'],
          [
            'alla newsletter',
            'alla nostra newsletter',
            'alle nostre newsletter',
            'alle newsletter',
            'gratis',
            'gratuitamente',
            'al canale',
            'al nostro canale',
            'al nostro canale YouTube',
            'al canale YouTube',
            'al canale WhatsApp',
            'al canale Telegram',
            'al podcast',
            'ora',
            'subito',
            'qui'
          ]
        ),
        ...each(
          ['Seguici', 'Segui', 'Seguici anche', 'Seguimi', 'Seguiteci', 'Ci trovi', 'Seguici sui social e'],
          social.map((name) => `su ${name}`)
        ),
        'Seguici sui social',
        'Seguici sui nostri social',
        'Iscriviti',
        'Abbonati',
        'Registrati',
        'Abbonati ora',
        'Abbonati subito',
        'Abbonati a 0€',
        'Scarica la nostra app',
        "Scarica l'app",
        'Scarica la app',
        "Scarica gratis l'app",
        'Attiva le notifiche',
        'Attiva notifiche',
        'Resta aggiornato',
        'Resta sempre aggiornato',
        'Rimani aggiornato',
        'Rimani sempre aggiornato',
        'Entra nel nostro canale WhatsApp',
        'Entra nel nostro canale Telegram',
        'Unisciti al nostro canale Telegram',
        'Unisciti al canale WhatsApp',
        'Contenuto riservato agli abbonati',
        'Contenuto per gli abbonati',
        'Articolo riservato agli abbonati',
        'Riservato agli abbonati',
        'Solo per abbonati',
        'Questo articolo è riservato agli abbonati',
        'Questo contenuto è riservato agli abbonati',
        'Grazie per esserti iscritto',
        'Grazie per esserti iscritto alla newsletter',
        'Iscrizione avvenuta con successo'
      ]),
      'Sei già abbonato?',
      'Sei già abbonato? Accedi',
      'Sei già abbonato? Accedi qui',
      'Sei già registrato? Accedi',
      'Sei già iscritto?',
      'Hai già un abbonamento?',
      'Hai già un account?',
      'Hai già un account? Accedi',
      'Non sei ancora abbonato?',
      'Non hai un account?',
      'Già abbonato? Accedi',
      'Seguici',
      'La nostra newsletter',
      'Le nostre newsletter',
      'La newsletter',
      'Newsletter gratuita',
      'Il tuo indirizzo email',
      'Il tuo indirizzo e-mail',
      'La tua email',
      'La tua e-mail',
      'Il tuo nome',
      'Indirizzo email',
      'Indirizzo e-mail',
      'Indirizzo email *',
      'Inserisci la tua email',
      'Inserisci il tuo indirizzo email',
      'Inserisci la tua e-mail',
      'Inserisci il tuo indirizzo e-mail',
      'Leggi gratis per 0 mese',
      'Prova gratis',
      'Disdici quando vuoi',
      'Annulla quando vuoi',
      "Scegli l'abbonamento",
      'Scopri tutte le offerte',
      'Vedi le offerte di abbonamento',
      'Segui il canale',
      'Segui il nostro canale',
      'Aggiungi alle tue fonti preferite su Google',
      'Aggiungici alle tue fonti preferite su Google',
      'Feed RSS',
      'Iscriviti ai feed'
    ],
    examples: ['{{Seguici su Facebook!}}', '{{Sei già abbonato? Accedi}}', '{{Iscriviti alla nostra newsletter}}'],
    nearMisses: [
      'Seguici, disse la guida, e la colonna entrò sotto la volta.',
      'Abbonati e non, al cinema del porto pagano tutti lo stesso prezzo.'
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'iscriviti', 'abbonati', 'casella di posta', 'tua email', 'registrati'],
    pattern: unspoken(
      /^(?:[^"«»“”.!?]{3,110}[,?!:–—-] ?|per (?:restare|rimanere|essere)[^"«»“”.!?]{3,60} )?(?:iscriviti|iscrivetevi|abbonati|registrati|ricevi|ricevete|resta aggiornato|clicca qui)(?: (?:subito|ora|gratis|gratuitamente|oggi|qui|anche tu))?(?: (?:alla|alle|al|ai|ogni|le notizie|tutte le|tutti i|le|la|il|i|nella|con|e |per iscriverti|a)[^"«»“”.!?]{0,110}(?:newsletter|casella (?:di posta|e-?mail)|sulla tua e-?mail|nostro canale|canale (?:youtube|whatsapp|telegram)|feed rss|nostro podcast|fonti preferite)[^"«»“”.!?]{0,160}| (?:per|e) (?:ricevere (?:ogni|le (?:ultime |nostre )?(?:notizie|news)|gli aggiornamenti|tutt|i nostri)|continuare a leggere|leggere|restare aggiornat|rimanere aggiornat|non perdere|ricevi (?:ogni|le ))[^"«»“”.!?]{0,140})[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Iscriviti gratis alla newsletter della Gazzetta del Porto per ricevere ogni mattina le notizie.}}',
      '{{Ricevi ogni giorno le notizie più importanti nella tua casella di posta.}}',
      '{{Abbonati per continuare a leggere.}}'
    ],
    nearMisses: [
      'I clienti iscritti alla newsletter del negozio hanno ricevuto tre messaggi al giorno, a marzo.',
      'Iscriviti entro lunedì al circolo, ricorda la tesoriera ai genitori dei ragazzi.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: [
      'seguici',
      'segui ',
      'canale whatsapp',
      'canale telegram',
      'unisciti',
      "scarica l'app",
      'scarica la nostra app',
      'fonti preferite',
      'metti like',
      'seguiteci'
    ],
    pattern: unspoken(
      /^(?:[^"«»“”.!?]{3,120}[,?!:–—-] ?)?(?:e |oppure )?(?:(?:segui(?:ci|teci|mi)|segui(?:(?= [^.!?]{2,60} su (?:google|whatsapp|telegram))|(?! (?:l[aeo] (?!nostr|pagin)|il (?!nostr|canale|profilo)|gli |i (?!nostri)|un|quest|i consigli)))|unisciti|entra|iscriviti|metti (?:un )?(?:like|mi piace))(?: (?:anche|subito|gratis))? [^"«»“”.!?]{0,90}(?:su (?:facebook|twitter|x\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|bluesky|threads|google|spotify|pinterest|twitch)|sui (?:nostri )?(?:canali )?social|(?:canale|gruppo|pagina|profilo|community) (?:di |su )?(?:facebook|instagram|youtube|tiktok|whatsapp|telegram)|fonti preferite)|aggiungi [^"«»“”.!?]{2,60}fonti preferite|scarica (?:gratis |subito )?(?:la nostra app(?: [^"«»“”.!?]{2,40})?|l'app(?: [^"«»“”.!?]{2,40})? (?:e (?:ricevi|resta|segui|rimani)|per (?:ricevere|restare|rimanere|non perdere|seguire))))[^"«»“”.!?]{0,140}[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Segui La Gazzetta del Porto su Google News.}}',
      '{{Per restare sempre aggiornato, seguici su Facebook e Instagram!}}',
      'Il traghetto riparte lunedì. {{Iscriviti al nostro canale WhatsApp}}',
      "{{Scarica l'app e ricevi le notizie in tempo reale.}}"
    ],
    nearMisses: [
      'Sono due milioni a seguire su Instagram le avventure di questo gatto, trovato sotto il ponte.',
      'Segui il sentiero per due chilometri, poi gira a sinistra dopo la cappella.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['abbonati', 'abbonamento', 'già abbonato', 'continuare a leggere', 'accedi per', 'registrati per'],
    pattern: unspoken(
      /^(?:(?:questo|il resto di questo) (?:articolo|contenuto|video|servizio) è (?:riservato|disponibile|accessibile)(?: solo| esclusivamente)? (?:ai|agli|per (?:gli|i)) (?:nostri )?(?:abbonati|utenti registrati|lettori abbonati)[^"«»“”.!?]{0,80}|per (?:continuare a leggere|leggere (?:tutto|l'articolo|il resto|questo)|accedere|proseguire)[^"«»“”.!?]{0,60},? (?:abbonati|devi|accedi|registrati|scegli|attiva|effettua|è necessario|sottoscrivi)[^"«»“”.!?]{0,140}|(?:accedi|registrati|abbonati) (?:per|e) (?:continua(?:re)?|legger?e?|prosegui(?:re)?)[^"«»“”.!?]{0,80}|(?:abbonamento (?:digitale|annuale|mensile|premium|illimitato)|abbonati)[^"«»“”.!?]{0,50} (?:a (?:partire da|soli|solo)|da) \d{1,3}(?:[.,]\d{2})? ?(?:€|euro)[^"«»“”]{0,80}|(?:sei|se sei) già abbonat[oa]\??,? ?(?:accedi|fai il login|effettua)[^"«»“”]{0,60})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Questo articolo è riservato agli abbonati.}}',
      '{{Per continuare a leggere, abbonati o accedi.}}',
      '{{Abbonamento digitale a partire da 1 € al mese}}',
      '{{Accedi per continuare a leggere.}}'
    ],
    nearMisses: [
      'Il teatro ha perso quattromila abbonati in due anni, e altrettanti contributi pubblici.',
      'Questo articolo è riservato ai clienti della cooperativa, precisa l’etichetta sul barattolo.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: ends([
      'Sostienici',
      'Sostienimi',
      'Sostieni il nostro lavoro',
      'Sostieni la nostra redazione',
      'Sostieni il giornalismo indipendente',
      "Sostieni l'informazione libera",
      "Sostieni l'informazione indipendente",
      'Sostieni il giornalismo di qualità',
      'Sostieni il progetto',
      'Sostieni questo progetto',
      'Sostieni questo blog',
      'Sostieni il blog',
      'Sostieni il giornale',
      'Dona ora',
      'Dona adesso',
      'Dona con PayPal',
      'Fai una donazione',
      'Fai una donazione ora',
      'Fai la tua donazione',
      'Donazione libera',
      'Dona il 0x0',
      'Dona il tuo 0x0',
      'Diventa sostenitore',
      'Diventa socio',
      'Diventa nostro sostenitore',
      'Diventa membro',
      'Firma la petizione',
      'Firma ora',
      'Firma anche tu',
      'Offrimi un caffè',
      'Offrici un caffè',
      'Aiutaci a crescere'
    ]),
    examples: ['{{Sostieni il nostro lavoro}}', '{{Dona il tuo 5x1000}}', '{{Firma la petizione!}}'],
    nearMisses: ['Dona eis requiem', 'Fai una donazione, fanne due, il tetto farà acqua lo stesso, sospira il parroco.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['sostieni', 'donazion', 'petizione', 'il tuo contributo', 'il tuo sostegno', '5x1000', '5 per mille', 'dei lettori', 'aiutaci'],
    pattern: unspoken(
      /^(?:(?:[^"«»“”.!?]{3,140}[,?!:–—-] ?)?(?:sostienici|sostieni (?:(?:il |la )?nostr[oa] (?:lavoro|redazione|giornalismo|progetto|impegno|attività|giornale|informazione)|il giornalismo|l'informazione|questo (?:blog|sito|progetto|giornale))|fai una (?:piccola )?donazione(?= ?[!.]{0,2}$| (?:oggi|ora|qui|tramite|con paypal|libera|per (?:sostenere (?:il nostro|la nostra|questo)|aiutarci))(?!\p{L}))|aiutaci a (?:crescere|migliorare|(?:restare|rimanere) (?:liber|indipendent|online|gratuit)|continuare (?:a (?:fare|raccontare|informare|scrivere)|il nostro))|firma (?:la|questa|la nostra) petizione|dona(?: ora)? il (?:tuo )?(?:5x1000|5 per mille))(?! d[ei] )[^"«»“”.!?]{0,160}|il tuo (?:contributo|sostegno) (?:è (?:fondamentale|importante|prezios|essenziale|indispensabile|vitale)|ci (?:permette|aiuta|consente)|conta|può (?:fare|aiutarci))[^"«»“”.!?]{0,140}|(?:se (?:ti piace|apprezzi)|ti piace) (?:il nostro lavoro|quello che (?:facciamo|leggi)|questo articolo|il nostro giornale)[^"«»“”]{0,40}(?:sostien|donazion|contribu|offr)[^"«»“”]{0,100})[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Sostieni il nostro lavoro con una donazione, anche piccola.}}',
      '{{Il tuo contributo ci permette di restare liberi.}}',
      '{{Firma la petizione per salvare il faro!}}'
    ],
    nearMisses: [
      'Sostieni la trave con le due mani mentre il tuo aiuto stringe i bulloni.',
      'Gli oppositori della diga hanno lanciato una petizione, firmata da duemila abitanti.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(
        [
          'Condividi',
          'Condividi questo articolo',
          "Condividi l'articolo",
          'Condividilo',
          'Fai clic per condividere',
          'Clicca per condividere',
          'Pubblica'
        ],
        [...social.map((name) => `su ${name}`), 'via email', 'via e-mail', 'via mail', 'sui social']
      ),
      ...[
        'Facebook',
        'Twitter',
        'X',
        'LinkedIn',
        'WhatsApp',
        'Telegram',
        'Pinterest',
        'Reddit',
        'Tumblr',
        'Pocket',
        'Bluesky',
        'Threads',
        'Mastodon',
        'Skype'
      ].flatMap((name) =>
        ['Fai clic per condividere su', 'Fai clic qui per condividere su', 'Condividi su'].flatMap((a) => [
          `${a} ${name} (Si apre in una nuova finestra)`,
          `${a} ${name} (Si apre in una nuova finestra) ${name}`
        ])
      ),
      'Fai clic qui per stampare (Si apre in una nuova finestra)',
      'Fai clic qui per stampare (Si apre in una nuova finestra) Stampa',
      'Fai clic per inviare un link a un amico via e-mail (Si apre in una nuova finestra)',
      'Stampa (Si apre in una nuova finestra) Stampa',
      'Condividi',
      'Condividi:',
      'Condividi su:',
      'Condividi!',
      'Condividi questo articolo',
      'Condividi questo articolo!',
      'Condividi questo articolo:',
      "Condividi l'articolo",
      "Condividi quest'articolo",
      'Condividi questo post',
      'Condividi questa notizia',
      'Condividi la notizia',
      'Condividi con',
      'Condividi con gli amici',
      'Condividi con i tuoi amici',
      'Condividi ora',
      'Condividi il link',
      'Condividi la pagina',
      'Condivisioni',
      '0 condivisioni',
      '0 Shares',
      'Stampa questo articolo',
      "Stampa l'articolo",
      'Stampa articolo',
      'Stampa',
      'Versione stampabile',
      'Copia link',
      'Copia il link',
      'Link copiato',
      'Link copiato!',
      'Link copiato negli appunti',
      'Copiato!',
      'Copia',
      'Invia via email',
      'Invia via e-mail',
      'Invia per email',
      'Invia per e-mail',
      'Invia ad un amico',
      'Invia a un amico',
      'Invia articolo',
      'Mi piace',
      'Mi piace:',
      'Mi piace Caricamento...',
      'Mi piace Caricamento…',
      'Mi piace: Mi piace Caricamento...',
      'Mi piace 0',
      '0 mi piace',
      'Salva articolo',
      "Salva l'articolo",
      'Salva per dopo',
      'Salva e leggi dopo',
      'Aggiungi ai preferiti',
      'Aggiungi ai segnalibri',
      'Rimuovi dai preferiti',
      "Ascolta l'articolo",
      'Ascolta articolo',
      'Ascolta questo articolo',
      'Ascolta la versione audio',
      "Ascolta la versione audio dell'articolo",
      "Regala l'articolo",
      'Regala questo articolo',
      'Dimensione testo',
      'Dimensione del testo',
      'Riduci dimensione testo',
      'Aumenta dimensione testo',
      'Facebook Twitter WhatsApp',
      'Facebook Twitter LinkedIn',
      'Facebook Twitter Pinterest',
      'Facebook Twitter WhatsApp Telegram'
    ],
    examples: [
      '{{Condividi questo articolo:}}',
      '{{Fai clic per condividere su Facebook (Si apre in una nuova finestra)}}',
      '{{Copia link}}',
      '{{Mi piace Caricamento...}}'
    ],
    nearMisses: ['Mi piace il mare', "Condividi l'acqua, qui, vuol dire alzarsi alle quattro per aprire la chiusa."]
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto', 'credit', '©', 'immagine', 'copertina', 'fonte video'],
    pattern:
      /^(?=.{2,130}$)(?!.{0,110} \p{Ll}{2,20} \p{Ll}{2,20} \p{Ll}{2,20})[(/|[•–—-]{0,2} ?(?:(?:[Ff]oto(?:grafia|grafie)?|FOTO)(?: (?:di copertina|copertina|principale|in evidenza|in apertura|di apertura|d'archivio|di repertorio|cover))? ?[:|/©] ?©? ?(?=\p{Lu}|@)|(?:Foto|FOTO) (?:di|by|da|a cura di|credit:?|tratta da|dal profilo|presa da|per gentile concessione|concessa da|fornita da) (?=\p{Lu}[\p{L}.'-]{1,24}(?: \p{Lu}| ?[/|(-]|,| via)|(?:Pixabay|Pexels|Unsplash|Freepik))(?!Famiglia|Gruppo|Classe)|(?:Foto|FOTO) (?=(?:ANSA|Ansa|LaPresse|La Presse|IPA|Imagoeconomica|Adnkronos|AGI|AFP|Afp|Getty|Reuters|Epa|Fotogramma|Shutterstock|Pixabay|Unsplash|Pexels|iStock)(?!\p{L}))|(?:[Cc]redits?|CREDITS?|[Cc]rediti)(?: (?:[Ff]oto|[Ii]mmagine|photo|fotografic[io]|immagini|video|cover))? ?[:©|/–-] ?©? ?(?=[\p{L}@])|(?:[Ii]mmagine|IMMAGINE)(?: (?:di copertina|in evidenza|principale|di repertorio|cover))? ?(?:©|: ?©)|(?:[Ff]onte|FONTE|[Aa]utore) (?:foto|FOTO|immagine|immagini|dell'immagine|della foto|video|copertina) ?[:|-]? ?(?=[\p{Lu}@])|[Pp]h\.? ?: ?(?=\p{Lu}|@)|©(?! ?(?:\d{4}|[Cc]opyright|[Rr]iproduzione|RIPRODUZIONE)) ?(?=[\p{L}@]))[^!?]{2,110}$/u,
    examples: [
      '{{Foto: Mario Rossi}}',
      '{{Foto di Luca Bianchi / LaPresse}}',
      '{{Foto Ansa}}',
      '{{Fonte foto: Getty Images}}',
      '{{(Credits: Giulia Verdi)}}',
      '{{© Mario Rossi / IPA}}'
    ],
    nearMisses: [
      'Foto: 50 Mpx, zoom ottico 3x',
      'Foto di famiglia',
      'Credito: 4,2 % su venti anni',
      'Foto di Rivabella al tramonto, con il ponte sullo sfondo.'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['©', '(foto', '(credit', 'foto:', 'foto di', 'credits:', '(ansa', '(ph', '(immagine', 'foto ansa'],
    pattern:
      /^(?=.{14,330}$)(?!["«»“])[^©]{8,260}(?:[.!?)»"”]|[^\s(]) ?(?:[–—|/-] ?)?(?:©(?! ?(?:\d{4}|[Rr]ipr|RIPR|[Cc]opyr)) ?[\p{Lu}@][^.!?©]{1,90}|\((?:©|(?:[Ff]oto|FOTO|[Cc]redits?(?: (?:foto|photo))?|[Ii]mmagine|[Pp]h\.?)(?: ?[:/©] ?| (?:di |by |credit )?(?=\p{Lu})| d'archivio\)| di repertorio\)))[^()!?]{0,80}\)|(?<=[.!?»"”)] |[–—|/] ?)(?:[Ff]oto|FOTO|[Cc]redits?|Ph\.?) ?[:/|] ?©? ?\p{Lu}[^.!?]{1,80}|(?<=[.!?»"”)] )(?:Foto|FOTO) (?:di |by )?(?:\p{Lu}[\p{L}.'-]{1,24}[ /-]{1,3}){0,3}(?:ANSA|Ansa|LaPresse|IPA|Imagoeconomica|AFP|Afp|Getty Images|Reuters|Shutterstock|Fotogramma|Adnkronos))[.)]?$/u,
    examples: [
      '{{Il sindaco inaugura il nuovo ponte, sabato. © Mario Rossi / LaPresse}}',
      '{{La diga dopo la tempesta (foto: Giulia Verdi)}}',
      '{{I volontari puliscono la spiaggia. Foto Ansa}}',
      '{{Il traghetto fermo al molo (Foto Luca Bianchi/LaPresse)}}'
    ],
    nearMisses: [
      'Di lui conserva una sola foto (scattata a Bari nel 1961) e un orologio fermo.',
      'Il fotografo firma sempre con un piccolo ©, per abitudine, e un cuore.'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: ['lapresse', 'imagoeconomica', 'getty', 'shutterstock', 'istock', 'adobe stock', 'ansa/', 'ansa /', '/ ansa', '/ansa'],
    pattern:
      /^(?=.{3,260}$)(?!["«»“])(?:[^!?]{4,190}(?:[.!?»"”)]|[^\s]) ?[–—|(-]? ?)?(?<=^|[.!?»"”)] |[–—|(-] ?)(?:(?:(?:(?:\p{Lu}[\p{L}.'-]{0,24}|de|di|van|von|el|al|la)(?: |-)?){1,6} ?(?:\/|\||via|,) ?)(?:(?:AFP|Reuters|EPA|AP|NurPhoto) ?\/ ?)?(?:AFP|Afp|ANSA|Ansa|LaPresse|Reuters|IPA|Getty(?: Images)?|Imagoeconomica|IMAGOECONOMICA|Shutterstock(?:\.com)?|i[Ss]tock(?:photo)?|Adobe ?Stock|Fotogramma|LaPresse)|(?:AFP|ANSA|Ansa|EPA|LaPresse) ?\/ ?(?:\p{Lu}[\p{L}.'-]{0,24} ?){1,4}|(?<=^|[–—|(] ?)(?:Getty(?: Images)?|Imagoeconomica|IMAGOECONOMICA|Shutterstock(?:\.com)?|i[Ss]tock(?:photo)?|Adobe ?Stock|Fotogramma|LaPresse))(?: ?\/ ?(?:\p{Lu}[\p{L}.'-]{0,24} ?){1,4})?\)?$/u,
    examples: [
      '{{Il presidente del consiglio, a Rivabella. MARIO ROSSI / ANSA}}',
      '{{Luca Bianchi / LaPresse}}',
      '{{Imagoeconomica}}',
      '{{La diga dopo la tempesta (Getty Images)}}'
    ],
    nearMisses: [
      'Il sindaco ha confermato la notizia in serata all’ANSA',
      'Ha venduto le sue immagini a Getty Images',
      'Il ponte riaprirà lunedì, secondo la prefettura. ANSA'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...[
        "Foto d'archivio",
        'Foto di archivio',
        'Foto di repertorio',
        'Immagine di repertorio',
        "Immagine d'archivio",
        'Immagini di repertorio',
        'Foto generica',
        'Foto simbolica',
        'Foto tratta dal web',
        'Foto dal web',
        'Immagine generica',
        'Foto dai social',
        'Immagine illustrativa'
      ].flatMap((line) => [line, `${line}.`, `(${line})`, `(${line}).`]),
      'Foto 0 di 0',
      'Immagine 0 di 0',
      'Foto 0/0',
      '0 foto',
      '0 Foto',
      'Fotogallery',
      'Guarda la fotogallery',
      'Vai alla fotogallery',
      'Sfoglia la gallery',
      'Sfoglia la fotogallery',
      "Ingrandisci l'immagine",
      "Clicca sull'immagine per ingrandire",
      "Clicca sull'immagine per ingrandirla",
      'Clicca per ingrandire',
      'Apri in modalità a schermo intero',
      "Immagine generata con l'intelligenza artificiale",
      'Immagine generata con AI',
      'Immagine generata con IA',
      'Credit foto',
      'Credits foto',
      'Fonte foto',
      'Foto Ansa',
      'Foto ANSA',
      '(Foto ANSA)',
      '(foto Ansa)',
      '© ANSA',
      '© Ansa',
      '© ANSA/EPA'
    ],
    examples: ['{{Foto di repertorio}}', '{{Foto 3 di 12}}', '{{Clicca per ingrandire}}'],
    nearMisses: ['La foto di repertorio, in realtà, mostrava un altro ponte, riconosce il giornale.', 'Foto di gruppo']
  },
  'byline-name': {
    category: 'byline',
    hints: ['di ', 'a cura di', 'autore articolo', 'scritto da', 'pubblicato da', 'testo di', 'dal nostro inviato'],
    pattern:
      /^(?:(?:[Dd]i|DI|[Aa] cura di|A CURA DI|[Ss]critto da|[Pp]ubblicato da|[Pp]ostato da|Testo di|Testi di|Articolo di|Un articolo di|Servizio di|Intervista di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|Dal nostro inviato) :?|Autore articolo ?: ?)(?!(?:Il|La|Le|Gli|Un|Una|Dio|Natale|San|Santa) )\p{Lu}[\p{L}.'-]{1,24}(?:(?: (?:d[ei]|del|della|dei|lo|la|van|von|der|e|&|con))?,? \p{Lu}[\p{L}.'-]{0,24}){1,6}(?: ?(?:\(|[|•·–—/-]|@|, ?(?:inviat|corrispondente|giornalista|redatt|\d|da |a )|(?:il )?\d|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) )[^!?.]{0,80})?\)?$/u,
    examples: [
      '{{di Mario Rossi}}',
      '{{Di Giulia Verdi e Luca Bianchi}}',
      '{{A cura di Mario Rossi}}',
      '{{Scritto da Giulia Verdi il 3 marzo 2024}}',
      '{{dal nostro inviato Luca Bianchi}}'
    ],
    nearMisses: ['Di Mario Rossi si è parlato per anni.', 'Di una sera di marzo', 'Di San Marco']
  },
  'byline-dated': {
    category: 'byline',
    hints: [
      'pubblicato',
      'aggiornato',
      'aggiornamento',
      'modificato',
      'ultima modifica',
      'pubblicazione',
      'postato',
      'creato il',
      'scritto il'
    ],
    pattern:
      /^(?:(?:articolo )?(?:(?:è stato )?(?:pubblicat[oa]|aggiornat[oa]|modificat[oa]|postat[oa]|creato|scritto)|ultimo aggiornamento|ultima modifica|aggiornamento|data (?:di )?(?:pubblicazione|aggiornamento)|pubblicazione)(?: (?:da|in|su) [^"«»“”.!?\d]{2,60}?)?,? ?:? ?(?:il |l'|in data |alle ore |alle |del )?(?:giorno )?(?:(?:lun(?:edì)?|mar(?:tedì)?|mer(?:coledì)?|gio(?:vedì)?|ven(?:erdì)?|sab(?:ato)?|dom(?:enica)?)[ ,]{1,2})?(?:\d{1,2}°? (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\p{L}{0,7}\.?(?:,? \d{4})?|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|oggi|ieri|\d{1,2} \p{L}{3,9} fa|\d{1,2}[:.]\d{2})(?:,? ?(?:alle(?: ore)?|ore|h|[-–|•·,(])? ?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\)?)?(?:,? ?(?:[|•·,;/–—(-]|e|da [^"«»“”.!?\d]{2,60}?|di \p{Lu}[^"«»“”.!?\d]{2,60}?)){0,2} ?){1,3}[.)]?$/iu,
    examples: [
      '{{Pubblicato il 14 marzo 2024 alle 14:35}}',
      '{{Ultimo aggiornamento: 15/03/2024 09:02}}',
      '{{Pubblicato: 14 Marzo 2024 - Aggiornato: 15 Marzo 2024}}',
      '{{Aggiornato il 3 giugno 2024, 9:12}}'
    ],
    nearMisses: [
      'Pubblicato il 14 marzo 1848 a Parigi, il manifesto passò inosservato.',
      'Aggiornato ogni mattina, il registro conta ormai tremila nomi.'
    ]
  },
  'byline-lines': {
    category: 'byline',
    precision: 0.93,
    lines: [
      ...[...[...months, ...shortMonths].map((m) => `0 ${m} 0`), '0/0/0'].flatMap((d) => [
        d,
        `Il ${d}`,
        `${d} 0:0`,
        `${d}, 0:0`,
        `${d} - 0:0`,
        `${d} | 0:0`,
        `${d} alle 0:0`,
        `${d} alle ore 0:0`,
        `${d} ore 0:0`,
        `${d} alle 0`,
        `${d} - 0`,
        `${d} (0:0)`,
        `${d}, ore 0:0`
      ]),
      ...days.flatMap((g) =>
        months.flatMap((m) => [`${g} 0 ${m} 0`, `${g}, 0 ${m} 0`, `${g} 0 ${m} 0 - 0:0`, `${g} 0 ${m} 0, 0:0`, `${g} 0 ${m} 0 alle 0:0`])
      ),
      '0° gennaio 0',
      ...each(
        [
          'Tempo di lettura',
          'Tempo di lettura:',
          'Tempo di lettura stimato:',
          'Tempo di lettura: circa',
          'Tempo lettura:',
          'Tempo stimato di lettura:',
          'Lettura',
          'Durata lettura:'
        ],
        ['0 min', '0 min.', '0 minuti', '0 minuto', "0'", '0 minuti.', '0 minuti circa', '0 minuti e 0 secondi']
      ),
      ...each(['0 min', '0 min.', '0 minuti', '0 minuto', "0'", '0 minuti circa'], ['di lettura', 'lettura']),
      'Tempo di lettura',
      'Tempo di lettura: < 0 minuto',
      ...['0 minuti', '0 minuto', '0 ore', '0 ora', "un'ora", '0 giorni', '0 giorno', '0 settimane', '0 mesi', '0 min', '0 anni']
        .map((time) => `${time} fa`)
        .filter((line) => line !== '0 anni fa'),
      'Oggi alle 0:0',
      'Ieri alle 0:0',
      'La redazione',
      'La Redazione',
      'di Redazione',
      'di redazione',
      'Di Redazione',
      'a cura della redazione',
      'A cura della Redazione',
      'dalla redazione',
      'di Redazione online',
      'di Redazione web',
      'Redazione web',
      'Redazione online',
      'Redazione Web',
      'Redazione',
      'Redazione ANSA',
      'di Redazione ANSA',
      ...['ANSA', 'Ansa', 'Adnkronos', 'AGI', 'LaPresse', 'Askanews', 'Italpress', 'Dire', 'Nova', 'AdnKronos', 'DIRE'].flatMap((a) => [
        `(${a})`,
        `di ${a}`,
        `Fonte ${a}`,
        `(${a}).`
      ]),
      'Adnkronos',
      'Askanews',
      'Italpress',
      'Scritto da',
      'Pubblicato da',
      'Pubblicato il',
      'Pubblicato in',
      'A cura di',
      'Postato in',
      'Autore articolo',
      '0 visualizzazioni',
      'Letto 0 volte',
      'Visualizzazioni: 0'
    ],
    examples: [
      '{{14 marzo 2024 alle 14:35}}',
      '{{Tempo di lettura: 3 minuti}}',
      '{{(ANSA)}}',
      '{{2 ore fa}}',
      '{{giovedì 14 marzo 2024}}',
      '{{di Redazione}}'
    ],
    nearMisses: ['14 marzo', 'La redazione di un testamento chiede tempo e carta, nient’altro.']
  },
  'agency-mark': {
    category: 'byline',
    precision: 0.95,
    hints: ['(ansa', '(adnkronos', '(agi)', '(lapresse', '(askanews', '(italpress', '(agenzia', '(foto e'],
    pattern: unspoken(
      /^\((?:fonte:? )?(?:di )?(?:ANSA|Ansa|Adnkronos|AdnKronos|ADNKRONOS|AGI|Agi|LaPresse|LAPRESSE|Askanews|askanews|ITALPRESS|Italpress|Agenzia Dire)(?:\/[\p{L}.]{2,20}){0,2}\)\.?$/u
    ),
    removes: 'sentence',
    examples: ['Il ponte riaprirà lunedì, secondo la prefettura. {{(ANSA).}}', 'La diga terrà. {{(Adnkronos)}}', '{{(ITALPRESS).}}'],
    nearMisses: [
      'Guida un’associazione di pescatori (ANSA) da quindici anni, e un coro di chiesa.',
      'Il ponte (con le sue due torri) riaprirà lunedì, secondo la prefettura.'
    ]
  },
  tags: {
    category: 'byline',
    hints: ['tag:', 'tags:', 'tag :', 'parole chiave', 'etichette', 'pubblicato in', 'archiviato in', 'taggato'],
    pattern:
      /^(?:(?:[Tt]ags?|TAGS?|[Pp]arole chiave|[Ee]tichette) ?: ?(?![^"«»“”]{0,200}\. )\S[^"«»“”!?]{1,250}|(?:[Pp]ubblicato in|[Aa]rchiviato in|[Tt]aggato(?: con)?|[Cc]ontrassegnato(?: da tag)?) ?:? ?\p{Lu}[^".!?«»“”,|/•]{1,40}(?:[,|/•][^".!?«»“”,|/•]{1,40}){0,7})$/u,
    examples: ['{{Tag: diga, porto, tempesta}}', '{{Parole chiave: mare, traghetto, Rivabella}}', '{{Pubblicato in Cronaca, Eventi}}'],
    nearMisses: [
      'Pubblicato in piena guerra, il romanzo non fu mai ristampato mentre era in vita.',
      'Archiviato il caso, il giudice tornò a casa a piedi, lungo il mare.'
    ]
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      "Informazioni sull'autore",
      "Info sull'autore",
      "L'autore dell'articolo",
      "Chi è l'autore",
      "Sull'autore",
      "A proposito dell'autore",
      'Chi siamo',
      'Chi sono',
      "Biografia dell'autore",
      "Leggi tutti gli articoli dell'autore",
      "Tutti gli articoli dell'autore",
      "Vedi tutti gli articoli dell'autore",
      'Altri articoli dello stesso autore',
      'Dello stesso autore',
      'Altri articoli di questo autore',
      'Tutti i suoi articoli',
      'Leggi tutti i suoi articoli',
      'Vedi tutti i post',
      'Visualizza tutti gli articoli',
      "Segui l'autore",
      "Contatta l'autore",
      'Contatta la redazione',
      "Scrivi all'autore",
      'Vedi il profilo',
      'Mostra tutti gli articoli'
    ],
    examples: ["{{Informazioni sull'autore}}", '{{Leggi tutti i suoi articoli}}'],
    nearMisses: ["L'autore", 'Dello stesso autore il museo possiede tre disegni e una lettera alla madre.']
  },
  'bio-sentence': {
    category: 'bio',
    hints: [
      'tutti gli articoli di',
      'tutti gli articoli scritti',
      'tutti i post di',
      'mi occupo di',
      'scrivo di',
      'scrivo per',
      'classe 19',
      'giornalista pubblicista',
      'giornalista professionista'
    ],
    pattern: unspoken(
      /^(?:(?:vedi |leggi |visualizza |mostra |guarda )tutti (?:gli articoli|i post) (?:di|scritti da) [^"«»“”.!?,]{2,40}|(?:giornalista|redattore|redattrice|appassionat[oa]|laureat[oa]|blogger|copywriter|classe \d{4}|nat[oa] a \p{L}{2,20})[^"«»“”.!?]{3,200}[,;] ?(?:(?:oggi |attualmente |da anni )?(?:mi occupo di|scrivo (?:di|per|su)|collaboro con)) [^"«»“”.!?]{3,200}|giornalista (?:pubblicista|professionista)(?: dal \d{4}| iscritt[oa][^"«»“”.!?,]{3,50})?,[^"«»“”.!?]{1,200}(?:mi occupo|si occupa|collabora|scrive|scrivo|ha collaborato)[^"«»“”.!?]{3,160})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Vedi tutti gli articoli di Giulia Verdi}}',
      '{{Appassionata di vela fin da bambina, mi occupo di mare e di porti.}}',
      '{{Giornalista pubblicista dal 2012, si occupa di cronaca e di trasporti.}}'
    ],
    nearMisses: [
      'Tutti gli articoli della legge sono stati approvati senza dibattito, in un’aula quasi vuota.',
      'Appassionata di vela, scrive di mare e di chi ne vive, lontano dai porti e dalle banchine.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      ...ends([
        'Riproduzione riservata',
        'Riproduzione vietata',
        'Tutti i diritti riservati',
        'Tutti i diritti sono riservati',
        'Diritti riservati',
        'Vietata la riproduzione',
        'Vietata la riproduzione anche parziale',
        'Riproduzione riservata © Copyright ANSA',
        'Riproduzione riservata © Copyright Ansa',
        '© 0 Tutti i diritti riservati',
        '© 0 Riproduzione riservata',
        'Copyright © 0 Tutti i diritti riservati',
        'Copyright 0 © Riproduzione riservata',
        '(Riproduzione riservata)',
        '(© Riproduzione riservata)',
        '© Copyright ANSA',
        '© Copyright LaPresse',
        '© Copyright Adnkronos',
        'Copyright 0 Adnkronos'
      ]),
      'Note legali',
      'Avviso legale',
      'Avvertenze legali',
      'Informazioni legali',
      'Informativa privacy',
      'Informativa sulla privacy',
      'Informativa sul trattamento dei dati',
      'Informativa sul trattamento dei dati personali',
      'Privacy e cookie policy',
      'Privacy e cookie',
      'Privacy | Cookie policy',
      'Privacy policy | Cookie policy',
      'Privacy Policy - Cookie Policy',
      'Privacy policy e cookie policy',
      "Condizioni d'uso",
      'Condizioni di utilizzo',
      'Condizioni generali',
      'Condizioni generali di vendita',
      'Condizioni di vendita',
      'Termini e condizioni',
      'Termini e condizioni di utilizzo',
      "Termini d'uso",
      'Termini di servizio',
      'Termini di utilizzo',
      'Dichiarazione di accessibilità',
      'Dichiarazione accessibilità',
      'Codice etico',
      'Segnala un errore',
      'Segnala un abuso',
      'Segnala contenuto',
      'Segnala questo articolo',
      'Segnala un problema',
      'Segnala errore',
      'P.IVA 0',
      'P. IVA 0',
      'Partita IVA 0',
      'Il gioco è vietato ai minori e può causare dipendenza patologica',
      'Il gioco è vietato ai minori di 0 anni e può causare dipendenza patologica',
      'Il gioco può causare dipendenza patologica',
      'Il gioco è vietato ai minori di 0 anni',
      'Gioca responsabilmente',
      'Gioca responsabilmente.',
      'Bevi responsabilmente',
      'Bevi responsabilmente.',
      'Avvertenze sui rischi',
      'Disclaimer',
      'Redazione e contatti',
      'Pubblicità e contatti',
      'Contatti e pubblicità',
      'Gerenza'
    ],
    examples: ['{{© Riproduzione riservata}}', '{{RIPRODUZIONE RISERVATA © Copyright ANSA}}', '{{Note legali}}', '{{P.IVA 01234567890}}'],
    nearMisses: [
      'Riproduzione vietata da marzo a giugno, ricorda la guardia ai pescatori di granchi.',
      'Codice',
      'Il gioco è vietato ai minori, spiega il barista, ma qui i minori non entrano mai.'
    ]
  },
  'legal-copyright': {
    category: 'legal',
    hints: [
      'riproduzione',
      'diritti riservati',
      'copyright',
      '©',
      'testata giornalistica',
      'registrazione al tribunale',
      'direttore responsabile',
      'partita iva',
      'p.iva',
      'p. iva'
    ],
    pattern:
      /^(?:(?:©|\(c\)|copyright)[ ©]{0,3}(?:copyright )?(?:\d{4}[ ,-]{0,3}(?:\d{4})?|\p{L}[^"«»“”!?]{1,60}[ ,-]{1,3}\d{4})[^"«»“”!?]{0,160}|[^"«»“”!?]{0,60}(?:tutti i )?diritti (?:sono )?riservati(?: [^"«»“”!?]{0,80})?|[^"«»“”!?.]{0,40}riproduzione riservata[^"«»“”!?]{0,60}|(?:è )?vietata la riproduzione[^"«»“”!?.]{0,90}(?:contenut|articol|testi|immagini|autorizzazione|parziale)[^"«»“”!?.]{0,90}|(?:[^"«»“”!?]{2,60} (?:è una |- |– )?)?testata giornalistica (?:registrata|iscritta|telematica|online|reg)[^"«»“”!?]{3,220}|(?:[^"«»“”!?.]{0,60})?registrazione al tribunale di [^"«»“”!?]{3,160}|direttore responsabile ?: ?\p{L}[\p{L}.' -]{2,50}(?:[|–-] ?[^"«»“”!?]{2,120})?|[^"«»“”!?]{2,160}(?:partita iva|p\. ?iva(?: e c\.f\.)?)(?: e c\.?f\.?)? ?:? ?(?:it)? ?\d{11}[^"«»“”!?]{0,160})[.)]?$/iu,
    examples: [
      '{{© 2024 La Gazzetta del Porto. Tutti i diritti riservati.}}',
      '{{Testata giornalistica registrata presso il Tribunale di Rivabella n. 12 del 3/4/2010}}',
      '{{Direttore responsabile: Mario Rossi}}',
      '{{Gazzetta del Porto S.r.l. - Via del Molo 3 - P.IVA 01234567890}}'
    ],
    nearMisses: [
      'La riproduzione dei granchi impone uno stop alla pesca tra marzo e giugno, ricorda la guardia.',
      'Il pittore si è battuto tutta la vita per il copyright dei suoi manifesti, poi li ha regalati alla città.',
      'Direttore responsabile per trent’anni, Rossi non firmò mai un editoriale.'
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: ['affiliat', 'affiliazione', 'commissione', 'sponsorizzat', 'in collaborazione con'],
    pattern: unspoken(
      /^(?:\*|\()?(?:(?:questo articolo|questa pagina|questo sito|alcuni (?:dei )?link|i link|il nostro sito|alcuni link)[^"«»“”.!?]{0,80}(?:link (?:di affiliazione|affiliati)|affiliat[oi]|affiliazione|una (?:piccola )?commissione)[^"«»“”.!?]{0,200}|(?:se|quando|acquistando|per ogni acquisto)[^"«»“”.!?]{0,120}(?:link|acquist)[^"«»“”.!?]{0,90},? [^"«»“”.!?]{0,40}(?:potremmo|possiamo|riceviamo|riceviamo|riceve|potrebbe|guadagniamo|percepi)[^"«»“”.!?]{0,40}commissione[^"«»“”.!?]{0,120}|(?:questo articolo|questo contenuto) è (?:stato )?(?:realizzato|scritto|prodotto|sponsorizzato|offerto)[^"«»“”.!?]{0,30} (?:in collaborazione con|in partnership con|da un partner|per conto di|da)[^"«»“”.!?]{2,80}|in qualità di affiliat[oi] amazon[^"«»“”.!?]{3,120}|(?:contenuto|articolo|post) sponsorizzato(?: da [^"«»“”.!?]{2,50})?)[.)]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Questo articolo contiene link di affiliazione.}}',
      '{{Se acquisti tramite questi link potremmo ricevere una commissione.}}',
      '{{In qualità di Affiliato Amazon ricevo un guadagno dagli acquisti idonei.}}'
    ],
    nearMisses: [
      'La commissione d’inchiesta ha ascoltato il sindaco per tre ore, lunedì, sulla diga.',
      'Il festival è organizzato in collaborazione con la Banca del Porto e due scuole della città.'
    ]
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: [
      'scopo informativo',
      'fini informativi',
      'scopo puramente',
      'parere del medico',
      'parere medico',
      'consulenza finanziaria',
      'rendimenti passati',
      'titolo informativo',
      'carattere informativo',
      'scopi informativi'
    ],
    pattern: unspoken(
      /^(?:(?:(?:tutte )?le informazioni|i contenuti|questo (?:articolo|contenuto|sito)|il (?:presente )?(?:contenuto|articolo|sito)|il materiale|le indicazioni)[^"«»“”.!?]{0,120}(?:(?:a|ha|hanno|per|con) (?:solo |esclusivamente |un )?(?:scopo|scopi|fini|titolo|carattere) (?:puramente |esclusivamente |meramente )?informativ[oi]|non (?:sostituisc|intend|costituisc|rappresent|devono|deve)[^"«»“”.!?]{0,90}(?:medic|finanziari|consulenza|investimento|professionist))[^"«»“”.!?]{0,200}|i rendimenti passati non [^"«»“”.!?]{3,120})\.?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Le informazioni contenute in questo sito hanno scopo puramente informativo.}}',
      '{{Questo articolo non costituisce consulenza finanziaria.}}',
      '{{I rendimenti passati non sono indicativi di quelli futuri.}}'
    ],
    nearMisses: [
      'Il sindaco ha chiesto un parere medico prima di riaprire la piscina, chiusa da marzo.',
      'Le informazioni raccolte dalla questura parlano di tre uomini, visti vicino al molo.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['fonte:', 'fonti:', 'fonte :', 'via:'],
    pattern:
      /^[([]?(?:[Ff]ont[ei]|FONT[EI])(?: (?:originale|articolo|dell'articolo|notizia|principale))? ?: ?(?=[\p{Lu}]|https?|www|agenzie|\S{2,40}\.\p{L}{2,4}(?:\/|[)\]]?$))[^"«»“”.!?;:]{2,70}(?:\.(?:com|it|eu|org|net|gov\.it)(?:\/\S{0,80})?)?[)\]]?\.?$/u,
    examples: ['{{Fonte: Ansa}}', '{{Fonti: Reuters, AFP}}', '{{(Fonte: Comune di Rivabella)}}', '{{Fonte: lagazzetta.it}}'],
    nearMisses: ['Fonte: la sorgente nasce ai piedi di una parete. Ci si arriva a piedi dal paese.', 'Fonte: 12 litri al secondo']
  },
  'source-origin': {
    category: 'source',
    hints: [
      'articolo originale',
      'pubblicato originariamente',
      'pubblicato per la prima volta',
      'pubblicato inizialmente',
      'originariamente pubblicato',
      'versione originale',
      'tradotto',
      'traduzione',
      'intelligenza artificiale',
      'comunicato stampa',
      'ripubblicato'
    ],
    pattern: unspoken(
      /^[([*]?(?:(?:questo (?:articolo|testo|post|contenuto)|l'articolo|il testo)(?: è)?(?: stato)? (?:originariamente |inizialmente )?(?:ripubblicat|pubblicat|apparso|uscito)\p{L}?(?: (?:originariamente|inizialmente|per la prima volta|in origine))? (?:su|sul|sulla|nel|in|da)(?<=(?:originariamente|inizialmente|per la prima volta|in origine|ripubblicato|originariamente pubblicato) (?:su|sul|sulla|nel|in|da)) [^"«»“”!?]{2,140}|(?:originariamente |articolo )pubblicato (?:originariamente )?(?:su|da|in) [^"«»“”!?,]{2,80}|leggi l'articolo originale[^"«»“”.!?]{0,60}|(?:l'articolo originale|la versione originale di questo articolo) (?:è disponibile|si trova|è stat[oa] pubblicat|è apparsa|è apparso)[^"«»“”!?]{2,120}|(?:articolo )?tradotto (?:dall'|dal |automaticamente|con )[^"«»“”.!?,]{2,60}|traduzione (?:automatica|a cura di|di \p{Lu})[^"«»“”.!?,]{0,60}|(?:questo (?:articolo|testo|contenuto|riassunto)|questa traduzione) è stat[oa] (?:generat|tradott|scritt|realizzat|prodott)[oa][^"«»“”.!?]{0,60}(?:intelligenza artificiale|automatic|\bai\b|\bia\b)[^"«»“”.!?]{0,140}|fonte: comunicato stampa(?: (?:di|del|della|a cura di) [^"«»“”.!?,]{2,50})?)[.)\]]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Questo articolo è stato pubblicato originariamente sul sito della Gazzetta.}}',
      "{{Leggi l'articolo originale}}",
      "{{Questo testo è stato tradotto con l'aiuto dell'intelligenza artificiale.}}"
    ],
    nearMisses: [
      'L’articolo pubblicato nella notte ha sorpreso anche i deputati della maggioranza.',
      'Tradotto in carcere, il padrone del traghetto ha negato ogni frode davanti ai giudici.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      'Pubblicità',
      'PUBBLICITA',
      "Pubblicita'",
      'Annuncio pubblicitario',
      'Annuncio',
      'Messaggio pubblicitario',
      'Spazio pubblicitario',
      'Informazione pubblicitaria',
      'Redazionale',
      'Publiredazionale',
      'Pubbliredazionale',
      'Pubblicità - Continua a leggere di seguito',
      'Continua a leggere di seguito',
      ...each(
        [
          "L'articolo continua",
          "L'articolo prosegue",
          'Continua a leggere',
          'Continua',
          'Continua la lettura',
          'Il testo continua',
          "L'articolo continua dopo il video e"
        ],
        [
          'dopo la pubblicità',
          'dopo il video',
          'sotto la pubblicità',
          'dopo la foto',
          'sotto',
          'qui sotto',
          'di seguito',
          "dopo l'annuncio"
        ]
      ),
      'Contenuto sponsorizzato',
      'Contenuti sponsorizzati',
      'Articolo sponsorizzato',
      'Post sponsorizzato',
      'Sponsorizzato',
      'Sponsorizzato da',
      'Contenuto promozionale',
      'Contenuto pubblicitario',
      'Branded content',
      'In collaborazione con',
      'Presentato da',
      'Offerto da',
      'Powered by',
      'Acquista ora',
      'Acquista adesso',
      'Acquista su Amazon',
      'Compra ora',
      'Compra su Amazon',
      'Compralo su Amazon',
      'Acquistalo su Amazon',
      'Vedi su Amazon',
      'Vedi offerta',
      "Vedi l'offerta",
      'Vedi offerta su Amazon',
      "Vai all'offerta",
      "Scopri l'offerta",
      'Vedi prezzo',
      'Vedi il prezzo',
      'Controlla il prezzo',
      'Verifica prezzo',
      'Aggiungi al carrello',
      'Aggiungi alla lista dei desideri',
      'Offerta a tempo limitato',
      'Richiedi preventivo',
      'Richiedi informazioni',
      'Prenota ora',
      'Prenota una demo',
      'Richiedi una demo',
      'Scarica il PDF',
      'Scarica la guida',
      'Scarica gratis',
      'Scarica la brochure',
      'Rimuovi la pubblicità'
    ],
    examples: ['{{Pubblicità}}', "{{L'articolo continua dopo la pubblicità}}", "{{Vai all'offerta}}"],
    nearMisses: ['Pubblicità ingannevole', "L'articolo continua a dividere i giuristi, dieci anni dopo la riforma del codice."]
  },
  'ad-sentence': {
    category: 'ad',
    hints: ['dopo la pubblicità', 'adblock', 'ad blocker', 'codice sconto', 'blocco degli annunci', 'sponsorizzato da', 'offerto da'],
    pattern: unspoken(
      /^(?:[([*–—-]{0,3} ?(?:continua|l'articolo|il video|la lettura|il testo)[^"«»“”.!?]{0,40} dopo la pubblicità|(?:disattiva|disabilita|stai usando|sembra che (?:tu )?(?:stia|usi)|usi)[^"«»“”.!?]{0,50}(?:ad ?block(?:er)?|blocco degli annunci)[^"«»“”]{0,140}|(?:usa|utilizza|inserisci|approfitta) (?:il |del )(?:nostro )?codice sconto [^"«»“”]{2,100}|(?:contenuto|articolo|post|video) (?:sponsorizzato|offerto) da [^"«»“”.!?]{2,60})[.)\]…!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{La lettura prosegue dopo la pubblicità}}',
      '{{Disattiva il tuo AdBlock per continuare.}}',
      '{{Usa il codice sconto PORTO10 per avere il 10% in meno.}}'
    ],
    nearMisses: [
      'Il negozio ha ritirato il codice sconto dopo tre ore, tanto era affollato.',
      'Il video dopo la pubblicità del caffè non lo guardava più nessuno, ricorda il regista.'
    ]
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      ...each(['0', 'Nessun', 'Ancora nessun'], ['commento', 'commenti']),
      ...each(
        ['Vedi', 'Leggi', 'Mostra', 'Visualizza', 'Nascondi', 'Carica', 'Vai ai'],
        ['i commenti', 'tutti i commenti', 'altri commenti', 'commenti', '0 commenti']
      ),
      ...ends([
        'Lascia un commento',
        'Lascia un tuo commento',
        'Lascia il tuo commento',
        'Lasciaci un commento',
        'Aggiungi un commento',
        'Aggiungi commento',
        'Scrivi un commento',
        'Inserisci un commento',
        'Invia commento',
        'Pubblica commento',
        'Commenta',
        'Commenta questo articolo',
        "Commenta l'articolo",
        'Commenta la notizia',
        'Commenta per primo',
        'Di la tua',
        "Di' la tua",
        'Dì la tua',
        'Partecipa alla discussione',
        'Partecipa alla conversazione',
        'Unisciti alla conversazione',
        'Sii il primo a commentare',
        'I commenti sono chiusi',
        'Commenti chiusi',
        'I commenti sono disabilitati',
        'Commenti disabilitati',
        'Accedi per commentare',
        'Accedi per lasciare un commento',
        'Annulla risposta',
        'Lascia una risposta',
        'Rispondi al commento',
        'Il tuo commento',
        'Segnala commento',
        'Segnala questo commento',
        'Devi essere connesso per inviare un commento',
        'Devi effettuare il login per commentare',
        'Devi essere loggato per commentare'
      ]),
      'Commenti (0)',
      'Commenti 0',
      'Commenti: 0',
      'Commenti recenti',
      'Ultimi commenti',
      'I commenti dei lettori',
      'Lascia un commento Annulla risposta',
      'Commento *',
      'Nome *',
      'Email *',
      'E-mail *',
      'Nome (obbligatorio)',
      'Email (obbligatoria)',
      'I campi obbligatori sono contrassegnati *',
      'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
      'Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.',
      'Avvertimi via email in caso di risposte al mio commento.',
      'Avvertimi via email alla pubblicazione di un nuovo articolo.',
      'Questo sito utilizza Akismet per ridurre lo spam.',
      'Rispondi',
      '0 risposte',
      '0 risposta',
      'Regole dei commenti',
      'Ordina per'
    ],
    examples: ['{{3 commenti}}', '{{Lascia un commento}}', '{{Commenta per primo!}}', '{{Annulla risposta}}'],
    nearMisses: ['Commenti', 'Commenta il sindaco: la diga terrà anche questo inverno, ne siamo certi.']
  },
  'comments-sentence': {
    category: 'comments',
    hints: ['commento', 'commenti', 'campi obbligatori', 'per commentare', 'poter commentare', 'la prossima volta che'],
    pattern: unspoken(
      /^(?:i commenti (?:sono|saranno|per questo articolo sono|a questo articolo sono)[^"«»“”.!?]{0,40}(?:chiusi|disabilitati|moderati|disattivati|riservati)[^"«»“”.!?,]{0,80}|i campi obbligatori sono [^"«»“”.!?]{3,40}|(?:fateci|facci|dicci|diteci|fammi|fatemi|ditemi|scrivetelo|ditelo|scrivilo)[^"«»“”.!?]{0,90} nei commenti[^"«»“”.!?]{0,80}|(?:lascia(?:te|mi|ci)?|scrivi(?:mi|ci)?|aggiungi) (?:pure |qui )?(?:un |il )(?:tuo |vostro )?commento[^"«»“”.!?]{0,60}|(?:devi (?:essere|effettuare|fare)|accedi|effettua il login|è necessario)[^"«»“”.!?]{0,60} (?:per|e) (?:poter )?(?:commentare|inviare un commento|lasciare un commento|scrivere un commento|commenta)[^"«»“”.!?]{0,40}|(?:per (?:commentare|lasciare un commento)),? (?:devi|accedi|registrati|effettua|è necessario|iscriviti)[^"«»“”.!?]{0,100}|salva il mio nome[^"«»“”!?]{3,120})[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{I commenti sono chiusi per questo articolo.}}',
      '{{Facci sapere cosa ne pensi nei commenti!}}',
      '{{Devi essere connesso per poter commentare.}}'
    ],
    nearMisses: [
      'Non esitate a salare di più l’acqua di cottura, se vi piace la pasta saporita.',
      'I commenti sono presto diventati feroci sotto il video, racconta il padre della ragazza.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      ...each(
        ['Vai', 'Salta', 'Passa', 'Torna', 'Ritorna', 'Torna indietro'],
        [
          'al contenuto',
          'al contenuto principale',
          'ai contenuti',
          'al menu',
          'alla navigazione',
          'alla home',
          'alla homepage',
          'alla home page',
          'su',
          'in alto',
          'in cima',
          "all'inizio",
          'a inizio pagina',
          "all'inizio della pagina",
          "all'indice",
          'alla lista',
          'alla pagina precedente',
          'alla ricerca',
          'al footer',
          'al piè di pagina'
        ]
      ),
      'Inizio pagina',
      'Menu',
      'Menù',
      'Menu principale',
      'Apri menu',
      'Apri il menu',
      'Chiudi menu',
      'Chiudi il menu',
      'Apri la ricerca',
      'Cerca nel sito',
      'Cerca:',
      'Cerca…',
      'Ricerca per:',
      'Cosa stai cercando?',
      'Cosa cerchi?',
      'Mappa del sito',
      'Accedi',
      'Accedi o registrati',
      'Accedi / Registrati',
      'Accedi al tuo account',
      'Esci',
      'Disconnetti',
      'Il mio account',
      'Il mio profilo',
      'Area riservata',
      'Crea un account',
      'Crea account',
      'Password dimenticata?',
      'Hai dimenticato la password?',
      'Password dimenticata',
      'Ricordami',
      'Accedi con Google',
      'Accedi con Facebook',
      'Continua con Google',
      'Continua con Facebook',
      ...each(
        ['Articolo', 'Pagina', 'Foto', 'Post', 'Video', 'Immagine', 'Episodio', 'Notizia'],
        ['successivo', 'precedente', 'successiva']
      ),
      'Precedente',
      'Successivo',
      'Successiva',
      'Precedente Successivo',
      'Navigazione articoli',
      'Navigazione articolo',
      'Navigazione post',
      'Sei qui',
      'Sei qui:',
      'Ti trovi qui:',
      'Pagina 0 di 0',
      'Pagina 0/0',
      'Vai a pagina 0',
      'Caricamento',
      'Caricamento…',
      'Caricamento...',
      'Caricamento in corso',
      'Caricamento in corso…',
      'Caricamento in corso...',
      'Attendere prego',
      'Attendere prego…',
      'Chiudi',
      'Chiudi finestra',
      'Chiudi X',
      'Schermo intero',
      'Apri a schermo intero',
      'Esci da schermo intero',
      'Riproduci video',
      'Riproduci',
      'Riproduzione in corso',
      'Attiva audio',
      'Disattiva audio',
      'Guarda la diretta',
      'Ascolta la diretta',
      'Diretta streaming',
      'Ascolta il podcast',
      'Indice [Nascondi]',
      'Indice [Mostra]',
      'Indice nascondi',
      'Indice Toggle',
      "Indice dell'articolo",
      'Indice dei contenuti',
      'Indice contenuti',
      'Sommario [Nascondi]',
      'Nascondi indice',
      'Mostra indice',
      'In questo articolo',
      'In questo articolo parliamo di',
      'Contenuti [Nascondi]',
      'Espandi tutto',
      'Comprimi tutto',
      'Filtra per',
      'Seleziona mese',
      'Seleziona una categoria',
      'Seleziona lingua',
      'Cambia lingua',
      'Si apre in una nuova finestra',
      '(Si apre in una nuova finestra)',
      'Nessun risultato',
      'Nessun risultato trovato',
      'Pagina non trovata',
      'Si è verificato un errore',
      'Si è verificato un errore.',
      'Si è verificato un errore. Riprova più tardi.',
      'Riprova',
      'Riprova più tardi',
      'Riprova più tardi.',
      'Invia',
      'Annulla',
      'Conferma',
      'Campo obbligatorio',
      '* Campi obbligatori',
      'Campi obbligatori',
      'Sfoglia il giornale',
      'Sfoglia il quotidiano',
      "Leggi l'edizione digitale",
      'Edizione digitale',
      'Contattaci',
      'Contattaci!',
      'Scrivici'
    ],
    examples: [
      '{{Vai al contenuto principale}}',
      '{{Torna su}}',
      '{{Articolo precedente}}',
      '{{Caricamento in corso...}}',
      '{{Password dimenticata?}}'
    ],
    nearMisses: ['Torna a casa', 'Menù di festa', 'Chiudi la fabbrica e chiudi il paese, riassume il delegato del personale.']
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'tuo browser', 'nuova finestra', 'questo browser', 'nuova scheda'],
    pattern: unspoken(
      /^(?:(?:si prega di |per favore |devi |è necessario |per [^"«»“”.!?]{3,80},? (?:è necessario |devi |occorre )?)?(?:abilita(?:re)?|attiva(?:re)?) (?:il |i )?(?:javascript|cookies?)(?: (?:nel|del|sul) tuo browser[^"«»“”.!?]{0,120}| per [^"«»“”.!?]{3,120})?|javascript (?:è|deve|sembra|non)(?!\p{L})[^"«»“”.!?]{2,120}|(?:questo sito|questa pagina)[^"«»“”.!?]{0,30}(?:richiede|necessita di) javascript[^"«»“”.!?]{0,60}|il tuo browser (?:non (?:supporta|è (?:supportato|aggiornato|compatibile)|consente)|è obsoleto)[^"«»“”.!?]{0,140}|si apre in una nuova (?:finestra|scheda))[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Abilita JavaScript nel tuo browser per completare questo modulo.}}',
      '{{Il tuo browser non supporta il tag video.}}',
      '{{JavaScript è disabilitato.}}'
    ],
    nearMisses: [
      'Il linguaggio JavaScript nacque in dieci giorni, in primavera, in un ufficio della California.',
      'Il tuo browser, diceva il tecnico, vale più della tua tastiera quando compri un biglietto.'
    ]
  },
  'tip-us': {
    category: 'other',
    hints: [
      'hai trovato un errore',
      'hai notato un',
      'segnalaci',
      'inviaci',
      'vuoi segnalare',
      'hai una segnalazione',
      'scrivici',
      'scriveteci',
      'mandaci'
    ],
    pattern: unspoken(
      /^(?:hai (?:trovato|notato|visto|riscontrato) un (?:errore|refuso)[^"«»“”.!?]{0,60} ?\??(?: [^"«»“”.]{0,80})?|(?:vuoi segnalare|hai una segnalazione|hai una notizia)[^"«»“”.!?]{0,90} ?\?|(?=[^!?]{0,160}(?:@|redazione|whatsapp|\d{6}))(?:scrivici|scriveteci|inviaci|mandaci|segnalaci|inviateci|segnalatecel[oa])(?: [^"«»“”!?]{0,80})? (?:a|all'indirizzo|su|via|al numero|tramite|alla mail) [^"«»“”!?]{2,100})[.!)]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Hai trovato un errore in questo articolo?}}',
      '{{Vuoi segnalare una notizia alla redazione?}}',
      '{{Scrivici a redazione@lagazzetta.example}}'
    ],
    nearMisses: [
      'Un errore nei calcoli dell’ufficio tecnico ha ritardato il cantiere di sei mesi.',
      'Scrivici poesie, gli dicevano in carcere, e lui scriveva lettere per tutti.'
    ]
  }
})
