import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))

/** Labels before the title of another story. */
const label =
  '^\\W{0,3}(?:(?:leggi|guarda|vedi|ascolta) anche|(?:[tv]i )?potrebbe(?:ro)? (?:anche )?interessar(?:[tv]i|e)(?: anche)?|articol[oi] correlat[oi]|sullo stesso argomento)'
const labelHints = [
  'leggi anche',
  'guarda anche',
  'vedi anche',
  'ascolta anche',
  'interessarti',
  'interessarvi',
  'interessare',
  'correlat',
  'stesso argomento'
] as const
/** Who made a picture: words that begin with a capital, and the few that do not. */
const credit = '[\\p{Lu}@©][^\\s/|,]{0,30}(?:(?: ?[/|] ?| [–-] |,? )(?:[\\p{Lu}@©][^\\s/|,]{0,30}|d[aei]l?|e)){0,9}\\)?\\.?$'
const person = "\\p{Lu}[\\p{L}.'-]{0,20}(?: \\p{L}[\\p{L}.'-]{0,20}){0,4}"
const agency = '(?:A(?:nsa|NSA|FP|GF)|LaPresse|Imagoeconomica|Reuters|Getty(?: Images)?|Shutterstock|iStock)'

export default defineRules('it', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(['Accetta', 'Rifiuta'], ['tutto', 'tutti', 'i cookie', 'tutti i cookie']),
      'Accetta e continua',
      'Accetta e chiudi',
      'Rifiuta e abbonati',
      'Continua senza accettare',
      'Gestisci i cookie',
      'Gestisci preferenze',
      'Gestisci consenso',
      'Gestisci il consenso ai cookie',
      'Visualizza preferenze',
      'Salva preferenze',
      'Impostazioni cookie',
      'Preferenze privacy',
      'Impostazioni privacy',
      'Sempre attivo',
      'Cookie policy',
      'Informativa sui cookie',
      'La tua privacy è importante per noi',
      'Accetto i termini e le condizioni'
    ],
    examples: ['{{Accetta tutti i cookie}}', '{{Continua senza accettare}}', '{{Gestisci preferenze}}'],
    nearMisses: ['Accetta tutto dalla vita, dice la nonna, tranne le scarpe strette.', 'Continua senza di lei']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern:
      /^(?:(?:quest[oa] (?:sito|pagina|portale)|il nostro sito)[^.]{0,30} (?:usa|utilizza) [^.]{0,40}cookie|noi e (?:i nostri|\d)[^.]{0,130}cookie|(?:usiamo|utilizziamo) [^.:]{0,40}cookie (?:per |e |tecnici|di (?:terz|profil))|per (?:vedere|visualizzare|mostrare) quest[oa] [^.]{2,60}cookie)/iu,
    examples: [
      '{{Utilizziamo i cookie per personalizzare contenuti e annunci. Puoi accettare o rifiutare.}}',
      '{{Noi e i nostri partner archiviamo informazioni su un dispositivo, come i cookie, e trattiamo dati personali.}}',
      '{{Per visualizzare questo contenuto è necessario accettare i cookie.}}'
    ],
    nearMisses: [
      'Usiamo cookie al cioccolato come base della torta, e viene meglio che con i biscotti.',
      'Il rapporto spiega che la società utilizza cookie per seguire i minori, cosa che la legge vieta.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['iscrivendoti', 'registrandoti', 'informativa', 'acconsento al', 'recaptcha'],
    pattern:
      /^(?:(?:iscrivendo|registrando)ti[^.]{1,90}accett|(?:ho letto|dichiaro di aver)[^.]{1,40}informativa|acconsento al trattamento|quest[oa] [^.]{0,30} protett[oa] da recaptcha)/iu,
    removes: 'sentence',
    examples: ['{{Iscrivendoti accetti la nostra informativa sulla privacy.}}', '{{Acconsento al trattamento dei miei dati personali.}}'],
    nearMisses: ['L’informativa alle famiglie, che nessuno ha letto, occupa dodici pagine.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Leggi', 'Guarda', 'Vedi', 'Ascolta'], ['anche']),
      ...each(['Articoli', 'Contenuti'], ['correlati', 'simili']),
      ...each(
        ['Potrebbe', 'Potrebbero', 'Ti potrebbe', 'Ti potrebbero'],
        ['interessarti', 'interessarti anche', 'interessare', 'interessare anche']
      ),
      ...each(['I più', 'Articoli più'], ['letti', 'visti']),
      ...each(['Le più', 'Notizie più'], ['lette', 'viste']),
      ...each(['Ultime', 'Le ultime', 'Altre'], ['notizie', 'news']),
      ...each(['Ultimi', 'Gli ultimi', 'Altri'], ['articoli']),
      'Notizie correlate',
      'News correlate',
      'I più commentati',
      'Più letti',
      'Sullo stesso argomento',
      'Sullo stesso tema',
      'Dalla stessa categoria',
      'In primo piano',
      'In evidenza',
      'Articoli recenti',
      'Articoli consigliati',
      'Consigliati per te',
      'Raccomandati per te',
      'Ti consigliamo',
      'Ti consigliamo di leggere',
      'La redazione consiglia',
      "Ultim'ora",
      'Dai nostri partner',
      'Contenuti sponsorizzati',
      "Altri articoli dell'autore",
      'Dello stesso autore',
      'Articolo precedente',
      'Articolo successivo',
      'Post precedente',
      'Post successivo'
    ],
    examples: ['{{Leggi anche:}}', '{{Potrebbe interessarti anche}}', '{{Articoli correlati}}', '{{I più letti}}'],
    nearMisses: [
      'Leggi anche tu, gli diceva la maestra, e lui apriva il libro alla rovescia.',
      'Dello stesso autore il museo possiede tre disegni e una lettera alla madre.'
    ]
  },
  'related-title': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→–-]{1,2} ?.{8,220}[^.…]$`, 'iu'),
    examples: [
      '{{Leggi anche: Chi paga il ponte? Quello che sappiamo}}',
      '{{LEGGI ANCHE > La nave perde la sua ultima corsa}}',
      '{{Potrebbe interessarti | Chiuso il passo per neve}}'
    ],
    nearMisses: ['Leggi anche i classici russi nella loro lingua', 'Potrebbe interessare o no, ma il ponte resta chiuso: nessuno sa nulla']
  },
  'related-sentence': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→] ?.{8,200}$`, 'iu'),
    removes: 'sentence',
    examples: ['I lavori dureranno fino a maggio. {{Leggi anche: La nave perde la sua ultima corsa}}'],
    nearMisses: ['Leggi anche le prefazioni: quasi sempre le ha scritte un altro.']
  },
  'related-more': {
    category: 'related',
    precision: 0.5,
    hints: ['clicca qui', 'questo link', 'leggi qui', 'articolo completo'],
    pattern: /(?:clicca|leggi) qui|a questo link|(?:leggi|vai) [^.]{0,20}articolo completo/iu,
    removes: 'sentence',
    examples: ['{{Clicca qui}}', "{{Leggi l'articolo completo}}"],
    nearMisses: ['Da qui si vede la casa, disse la guida, nell’angolo destro del quadro.']
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(['Iscriviti', 'Abbonati'], ['gratis', 'ora', 'subito']),
      'Iscriviti alla newsletter',
      'Iscriviti alla nostra newsletter',
      ...each(['Iscriviti', 'Unisciti'], ['al canale WhatsApp', 'al nostro canale WhatsApp']),
      ...each(['Seguici'], ['su Facebook', 'su X', 'su Google News', 'sui social', 'su']),
      'Seguici',
      'Iscriviti',
      'Abbonati',
      'Registrati',
      'Iscriviti al canale',
      "Scarica l'app",
      'Scarica la nostra app',
      'Attiva le notifiche',
      'Resta aggiornato',
      'Rimani aggiornato',
      'Riservato agli abbonati',
      'Solo per abbonati',
      'Articolo riservato agli abbonati',
      'Contenuto riservato agli abbonati',
      'Questo articolo è riservato agli abbonati',
      'Sei già abbonato?',
      'Sei già abbonato? Accedi',
      'Hai già un abbonamento?',
      'Hai già un account?',
      'Non hai un account?',
      'Newsletter',
      'La nostra newsletter',
      'Le nostre newsletter',
      'Il tuo indirizzo email',
      'La tua email',
      'Inserisci la tua email',
      'Prova gratis',
      'Disdici quando vuoi',
      "Scegli l'abbonamento",
      'Aggiungi alle tue fonti preferite su Google'
    ],
    examples: ['{{Seguici su Facebook!}}', '{{Sei già abbonato? Accedi}}', '{{Iscriviti alla nostra newsletter}}'],
    nearMisses: [
      'Seguici, disse la guida, e la colonna entrò sotto la volta.',
      'Abbonati e non, al cinema del porto pagano tutti lo stesso prezzo.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: ['seguici', 'iscriviti', 'iscrivetevi', 'unisciti', 'nostro canale', 'nella tua', 'nostra app'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,90}[?!,:] )?(?:(?:seguici|iscriviti|iscrivetevi|unisciti|entra nel nostro) [^.!?]{0,100}(?:facebook|\bx|instagram|google|telegram|social|newsletter|canal[ei])|(?:ricevi|scarica) [^.!?]{0,90}(?:nella tua (?:casella|e?-?mail)|nostra app))(?!\p{L})/iu,
    removes: 'sentence',
    examples: [
      '{{Seguici su Google News per restare aggiornato.}}',
      'La nave tornerà a maggio. {{Iscriviti alla nostra newsletter del mattino.}}',
      '{{Per ricevere gli aggiornamenti, entra nel nostro canale WhatsApp}}',
      '{{Ricevi ogni mattina le notizie nella tua casella di posta.}}'
    ],
    nearMisses: [
      'Seguici in silenzio fino alla riva, mormorò la guida, e non accendere la torcia.',
      'Unisciti a loro se puoi, gli disse la madre.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['agli abbonati', 'continuare a leggere', 'già abbonato', 'già un abbonamento'],
    pattern:
      /^\W{0,3}(?:quest[oa] (?:articolo|contenuto) è [^.]{0,30}agli abbonati|(?:vuoi|per) continuare a leggere(?:\?|[^.]{0,60}(?:abbona|registra|acced))|(?:sei già abbonato|hai già un abbonamento)\?)/iu,
    removes: 'sentence',
    examples: ['{{Questo articolo è riservato agli abbonati della Gazzetta.}}', '{{Per continuare a leggere, abbonati a 1 euro al mese.}}'],
    nearMisses: ['Questo contenuto arriva tardi agli abbonati, si lamenta il direttore, perché la posta non funziona.']
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      'Sostienici',
      'Sostieni il nostro lavoro',
      'Sostieni il giornalismo indipendente',
      "Sostieni l'informazione libera",
      'Sostieni il progetto',
      'Dona ora',
      'Dona',
      'Fai una donazione',
      'Dona il tuo 0x0',
      'Diventa sostenitore',
      'Diventa socio',
      'Firma la petizione'
    ],
    examples: ['{{Sostieni il nostro lavoro}}', '{{Dona il tuo 5x1000}}'],
    nearMisses: ['Dona eis requiem']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['sostieni', 'diventa so', 'donazione', 'aiutaci a', 'dona il'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,140}[,:!?] ?)?(?:sostieni (?:il|la|l')[^.]{0,20}(?:giornal|lavoro|informazione|redazione|progetto)|sostienici|diventa (?:sostenitore|soci[oa])|fai una donazione(?! d)|aiutaci a continuare|dona il (?:tuo )?5)/iu,
    removes: 'sentence',
    examples: [
      '{{Se ti piace quello che facciamo, sostieni il nostro lavoro con una quota mensile.}}',
      '{{Aiutaci a continuare: fai una donazione.}}'
    ],
    nearMisses: [
      'La donazione della vedova permise di aprire l’asilo, che oggi ospita trenta persone.',
      'Sostieni il braccio con l’altra mano e respira.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(['Condividi', 'Fai clic per condividere'], ['su Facebook', 'su X', 'via email']),
      ...each(
        ['Fai clic per condividere su', 'Fai clic qui per condividere su', 'Condividi su'],
        ['Facebook (Si apre in una nuova finestra)', 'X (Si apre in una nuova finestra)']
      ),
      'Fai clic qui per stampare (Si apre in una nuova finestra)',
      'Fai clic per inviare un link a un amico via e-mail (Si apre in una nuova finestra)',
      'Condividi',
      'Condividi su',
      'Condividi sui social',
      'Condividi questo articolo',
      "Condividi l'articolo",
      'Condividilo',
      '0 condivisioni',
      'Stampa',
      "Stampa l'articolo",
      'Copia link',
      'Copia il link',
      'Link copiato',
      'Invia via email',
      'Invia su WhatsApp',
      'Invia a un amico',
      'Mi piace',
      'Mi piace Caricamento',
      'Mi piace: Mi piace Caricamento',
      'Mi piace 0',
      '0 mi piace',
      "Salva l'articolo",
      'Salva per dopo',
      'Aggiungi ai preferiti',
      "Ascolta l'articolo",
      "Ascolta la versione audio dell'articolo",
      "Regala l'articolo",
      'Facebook Twitter WhatsApp',
      'Segnala un errore',
      "Ti è piaciuto l'articolo?"
    ],
    examples: [
      '{{Condividi questo articolo:}}',
      '{{Fai clic per condividere su Facebook (Si apre in una nuova finestra)}}',
      '{{Mi piace Caricamento...}}'
    ],
    nearMisses: ['Mi piace il mare', "Condividi l'acqua, qui, vuol dire alzarsi alle quattro per aprire la chiusa."]
  },
  'share-ask': {
    category: 'share',
    hints: ['condividi'],
    pattern: /^\W{0,3}(?:se ti [^.!?]{2,90}condividi|condividi(?:lo| quest'articolo| questo articolo| l'articolo) (?:con|su))/iu,
    removes: 'sentence',
    examples: ['{{Se ti è piaciuto questo articolo, condividilo sui tuoi social.}}', '{{Condividi questo articolo con i tuoi amici}}'],
    nearMisses: ['Chi ha pane lo divida, diceva la nonna ogni volta che tirava fuori la pagnotta.']
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...each(['Foto', 'Immagine'], ["d'archivio", 'di repertorio', '0 di 0']),
      'Immagini di repertorio',
      'Foto Ansa',
      'Foto LaPresse',
      'ANSA',
      '© ANSA/EPA',
      'Getty Images',
      '0 foto',
      'Fotogallery',
      'Guarda la fotogallery',
      'Sfoglia la gallery',
      'Vedi tutte le foto',
      "Ingrandisci l'immagine",
      'Clicca per ingrandire'
    ],
    examples: ['{{Foto di repertorio}}', '{{Foto 3 di 12}}', '{{Clicca per ingrandire}}'],
    nearMisses: ['La foto di repertorio, in realtà, mostrava un altro ponte, riconosce il giornale.', 'Foto di gruppo']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto:', '(foto', 'foto di', 'credits', 'credit:', 'crediti:'],
    pattern: new RegExp(
      `^(?:(?:[^.!?…:]{8,190}[.!]? ?)?[(|/–[-]? ?(?:[Ff]oto|FOTO|C(?:redits?|rediti|REDITS?)(?: foto)?): ?|(?:[^!?…:]{8,190} )?\\([Ff]oto (?:di )?|Foto di (?=\\p{Lu}\\S{1,20} \\p{Lu}))${credit}`,
      'u'
    ),
    examples: [
      '{{Foto: Lucia Ferri / ANSA}}',
      '{{Il sindaco sul ponte nuovo. Credits: Studio Lanzi}}',
      '{{I massi sulla statale (foto Ansa)}}'
    ],
    nearMisses: ['Foto: sensore da 50 megapixel con doppio zoom', 'Il telefono costa 300 euro, foto: buone, batteria: normale']
  },
  'caption-agency': {
    category: 'caption',
    hints: ['ansa', 'lapresse', 'imagoeconomica', 'getty', 'shutterstock', 'istock', 'reuters', 'afp', 'agf'],
    pattern: new RegExp(
      `^(?:[^.!?;]{8,190}[(/|©] ?${agency}\\)?|(?:[^!?;]{8,190}[(|/©] ?|[(©] ?)?(?:${agency} ?/ ?${person}|${person} ?/ ?${agency})\\)?\\.?)$`,
      'u'
    ),
    examples: [
      '{{Il presidente durante la conferenza stampa (ANSA)}}',
      '{{Abitanti sul molo. (Gianni Rota/LaPresse)}}',
      '{{La nave all’uscita dal porto © ANSA}}'
    ],
    nearMisses: ['Il presidente si è dimesso lunedì (ANSA), ma il suo ufficio lo nega.', 'La causa è stata intentata da Getty Images']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(['Tempo di lettura', 'Lettura'], ['0 min', '0 minuti']),
      ...each(['0 min', '0 minuti', '0 minuto'], ['di lettura', 'fa']),
      '0 ore fa',
      '0 ora fa',
      "un'ora fa",
      '0 giorni fa',
      'Tempo di lettura: < 0 minuto',
      'Redazione',
      'La redazione',
      'Di Redazione',
      'A cura della redazione',
      'Redazione web',
      'Redazione ANSA',
      'Di ANSA',
      'Adnkronos',
      '(AGI)',
      'LaPresse',
      'Askanews',
      'Italpress',
      '(Dire)',
      'Scritto da',
      'Pubblicato da',
      'Pubblicato il',
      'A cura di',
      '0 visualizzazioni',
      'Ultimo aggiornamento'
    ],
    examples: ['{{Tempo di lettura: 3 minuti}}', '{{2 ore fa}}', '{{di Redazione}}'],
    nearMisses: ['La redazione di un testamento chiede tempo e carta, nient’altro.']
  },
  tags: {
    category: 'byline',
    hints: ['tag:', 'tags:', 'argomenti:', 'etichette:'],
    pattern: /^\W{0,3}(?:tags?|etichette|argomenti(?=[^,]{2,40},)): ?[^.!?;]{2,240}$/iu,
    examples: ['{{Tag: frana, porto, protezione civile}}', '{{Argomenti: Porto, Lavori}}'],
    nearMisses: ['Gli argomenti: pochi, vecchi e detti male.']
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      "Informazioni sull'autore",
      "Sull'autore",
      "Chi è l'autore",
      "Leggi tutti gli articoli dell'autore",
      "Tutti gli articoli dell'autore",
      'Altri articoli di questo autore',
      'Leggi tutti i suoi articoli',
      'Visualizza tutti gli articoli',
      "Segui l'autore",
      "Contatta l'autore"
    ],
    examples: ["{{Informazioni sull'autore}}", '{{Leggi tutti i suoi articoli}}'],
    nearMisses: ["L'autore"]
  },
  'bio-role': {
    category: 'bio',
    precision: 0.86,
    hints: ['giornalista p'],
    pattern: new RegExp(`^(?:${person}(?:,| è) |È |Sono )?(?:una? )?[Gg]iornalista (?:professionist|pubblicist)a(?!,)`, 'u'),
    examples: [
      '{{Lucia Ferri, giornalista professionista dal 2004, si occupa di cronaca.}}',
      '{{Giornalista pubblicista dal 2010, scrive di porti.}}'
    ],
    nearMisses: ['Gianni Rota, giornalista professionista, è stato fermato lunedì al confine con altre due persone.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Riproduzione riservata',
      'Riproduzione riservata © Copyright ANSA',
      'Riproduzione vietata',
      'Tutti i diritti riservati',
      'Vietata la riproduzione',
      '© 0 Tutti i diritti riservati',
      '© 0 Riproduzione riservata',
      'Copyright © 0 Tutti i diritti riservati',
      '© Copyright ANSA',
      'Note legali',
      'Informativa privacy',
      'Informativa sulla privacy',
      'Privacy e cookie policy',
      'Privacy policy',
      "Condizioni d'uso",
      'Termini e condizioni',
      'Dichiarazione di accessibilità',
      'Segnala un abuso',
      'P.IVA 0',
      'Il gioco è vietato ai minori e può causare dipendenza patologica',
      'Gioca responsabilmente',
      'Redazione e contatti',
      'Chi siamo',
      'Contattaci',
      'Lavora con noi',
      'Mappa del sito'
    ],
    examples: ['{{© Riproduzione riservata}}', '{{RIPRODUZIONE RISERVATA © Copyright ANSA}}', '{{Note legali}}'],
    nearMisses: ['Riproduzione vietata da marzo a giugno, ricorda la guardia ai pescatori di granchi.']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['riproduzione', 'diritti riservati'],
    pattern:
      /^(?:(?:©|copyright) .{0,60})?(?:riproduzione riservata|tutti i diritti (?:sono )?riservati(?! a))|^(?:è )?vietata la riproduzione.{0,30} (?:anche|parzial|totale|senza)/iu,
    removes: 'sentence',
    examples: [
      'Il ponte riapre a maggio. {{Riproduzione riservata.}}',
      '{{Vietata la riproduzione anche parziale senza autorizzazione.}}',
      '{{© Copyright La Gazzetta - Tutti i diritti riservati}}'
    ],
    nearMisses: ['Tutti i diritti riservati ai nobili passarono nel 1812 al comune.']
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: ['affilia', 'opinioni espresse'],
    pattern:
      /^(?:(?:quest[oa] (?:articolo|pagina|post|sito)|alcuni (?:dei )?link|in qualità di|(?:se|quando) acquist|acquistando)[^.]{0,90}affilia|le opinioni espresse )/iu,
    removes: 'sentence',
    examples: [
      '{{Questo articolo contiene link di affiliazione: potremmo ricevere una commissione.}}',
      '{{Le opinioni espresse in questo articolo sono dell’autore.}}'
    ],
    nearMisses: ['Il sindacato ha perso duemila affiliati nella crisi del cantiere.']
  },
  'source-line': {
    category: 'source',
    hints: ['fonte:', 'fonti:', 'originariamente', 'questo articolo è'],
    pattern: new RegExp(
      `^\\(?(?:F(?:ont[ei]|ONT[EI])(?: foto)?: ?${credit}|(?:(?:Questo a|L'a|A)rticolo (?:è (?:stato )?)?p|P)ubblicato originariamente |Questo articolo è (?:stato pubblicato|apparso) )`,
      'u'
    ),
    examples: ['{{Fonte: Agenzia Valli}}', '{{Questo articolo è stato pubblicato sul numero di marzo della rivista.}}'],
    nearMisses: [
      'Fonte: la piazza ne ha una, di pietra, con quattro cannelle e un santo.',
      'Il libro, pubblicato originariamente nel 1911, tornò in libreria un secolo dopo.'
    ]
  },
  'agency-mark': {
    category: 'source',
    hints: ['(ansa', '(adnkronos', '(agi', '(askanews', '(italpress', '(lapresse'],
    pattern: /^\((?:ansa|adnkronos|agi|askanews|italpress|lapresse)\)\.?$/iu,
    removes: 'sentence',
    examples: ['Il ponte riapre a maggio. {{(ANSA).}}', '{{(Adnkronos)}}'],
    nearMisses: ['ROMA (ANSA) - Il ponte riapre a maggio, ha detto il sindaco.']
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...each(
        ["L'articolo continua", "L'articolo prosegue", 'Continua a leggere', 'Continua'],
        ['dopo la pubblicità', 'dopo il video', "dopo l'annuncio"]
      ),
      'Pubblicità',
      'Pubblicità - Continua a leggere di seguito',
      'Continua a leggere di seguito',
      'Annuncio',
      'Messaggio pubblicitario',
      'Spazio pubblicitario',
      'Publiredazionale',
      'Contenuto sponsorizzato',
      'Articolo sponsorizzato',
      'Sponsorizzato',
      'Sponsorizzato da',
      'Branded content',
      'In collaborazione con',
      'Powered by',
      'Acquista ora',
      'Acquista su Amazon',
      'Compra ora',
      'Vedi offerta',
      "Vai all'offerta",
      "Scopri l'offerta",
      'Vedi prezzo',
      'Verifica prezzo',
      'Aggiungi al carrello'
    ],
    examples: ['{{Pubblicità}}', "{{L'articolo continua dopo la pubblicità}}", "{{Vai all'offerta}}"],
    nearMisses: ['Pubblicità ingannevole', "L'articolo continua a dividere i giuristi, dieci anni dopo la riforma del codice."]
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      ...each(['Lascia', 'Aggiungi', 'Scrivi'], ['un commento', 'il tuo commento']),
      'Invia commento',
      ...each(['Vedi', 'Leggi', 'Mostra'], ['i commenti', 'tutti i commenti']),
      'Vai ai commenti',
      '0 commento',
      '0 commenti',
      'Nessun commento',
      'Commenti (0)',
      'Commenta',
      "Commenta l'articolo",
      'Commenta la notizia',
      'Commenta per primo',
      "Di' la tua",
      'Partecipa alla discussione',
      'I commenti sono chiusi',
      'Accedi per commentare',
      'Annulla risposta',
      'Lascia un commento Annulla risposta',
      'Lascia una risposta',
      'Devi essere connesso per inviare un commento',
      'I commenti dei lettori',
      'Il tuo indirizzo email non sarà pubblicato',
      'I campi obbligatori sono contrassegnati *',
      'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
      'Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.',
      'Avvertimi via email in caso di risposte al mio commento.',
      'Rispondi'
    ],
    examples: ['{{3 commenti}}', '{{Lascia un commento}}', '{{Commenta per primo!}}', '{{Annulla risposta}}'],
    nearMisses: ['Commenti', 'Commenta il sindaco: la diga terrà anche questo inverno, ne siamo certi.']
  },
  'comments-sentence': {
    category: 'comments',
    hints: ['nei commenti'],
    pattern: /^\W{0,3}(?:facci|fateci|dicci|ditemi|dimmi|scriv\p{L}{1,4}|lascia|raccontaci) [^.]{0,80}nei commenti/iu,
    removes: 'sentence',
    examples: ['{{Facci sapere cosa ne pensi nei commenti.}}'],
    nearMisses: ['Nei commenti dei lettori, che riempirono tre pagine, nessuno difendeva il sindaco.']
  },
  'tip-us': {
    category: 'other',
    precision: 0.5,
    hints: ['alla redazione', 'la redazione'],
    pattern: /^(?:scriv|contatta|segnala)[^.]{1,30}la redazione/iu,
    removes: 'sentence',
    examples: ['{{Scrivi alla redazione}}', '{{Contatta la redazione}}'],
    nearMisses: ['La redazione si trova al terzo piano, sopra il forno.']
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      ...each(['Leggi', 'Vedi', 'Mostra'], ['tutto', 'di più', 'altro', 'tutti']),
      'Scopri di più',
      'Carica altri',
      ...each(['Vai', 'Salta'], ['al contenuto', 'al contenuto principale']),
      'Torna su',
      'Torna alla home',
      'Torna indietro',
      "Leggi l'articolo",
      "Leggi tutto l'articolo",
      "Leggi l'articolo completo",
      'Continua a leggere',
      "Continua a leggere l'articolo",
      'Mostra meno',
      'Clicca qui',
      'Visualizza questo post su Instagram',
      'Scrivi alla redazione',
      'Contatta la redazione',
      'Menu',
      'Menu principale',
      'Apri menu',
      'Chiudi menu',
      'Cerca',
      'Ricerca per',
      'Cosa stai cercando?',
      'Accedi',
      'Accedi o registrati',
      'Il mio account',
      'Hai dimenticato la password?',
      'Ricordami',
      'Precedente',
      'Successivo',
      'Pagina successiva',
      'Pagina precedente',
      'Navigazione articoli',
      'Sei qui',
      'Pagina 0 di 0',
      'Caricamento',
      'Caricamento in corso',
      'Chiudi',
      'Schermo intero',
      'Riproduci video',
      "Indice dell'articolo",
      'Indice dei contenuti',
      'In questo articolo',
      'Si apre in una nuova finestra',
      'Pagina non trovata',
      'Si è verificato un errore.',
      'Riprova più tardi',
      'Invia',
      'Sfoglia il giornale'
    ],
    examples: ['{{Vai al contenuto principale}}', '{{Torna su}}', '{{Caricamento in corso...}}', '{{Leggi tutto}}'],
    nearMisses: ['Torna a casa', 'Menù di festa', 'Leggi tutto il mondo in una goccia']
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'browser non'],
    pattern: /^(?:[^.]{3,70} )?(?:(?:abilita|attiva)\p{L}{0,2} javascript|il tuo browser non supporta)/iu,
    removes: 'sentence',
    examples: ['{{Per vedere i commenti è necessario abilitare JavaScript.}}', '{{Il tuo browser non supporta i video.}}'],
    nearMisses: ['Il corso insegna JavaScript in dodici settimane.']
  }
})
