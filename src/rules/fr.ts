import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
/** With a mark of exclamation, set off by a space, and without. */
const loud = (list: readonly string[]): string[] => list.flatMap((line) => [line, `${line.replace(/\.$/, '')} !`])

/** A sentence that someone in the article says: “…, a répondu le maire”. */
const speech =
  "(?![^.!?]{0,220}, (?:\\p{L}{1,5}[' ]){0,3}(?:dit|disait|disaient|dirent|répond|répondit|répondait|répondu|explique|expliquait|expliqué|assure|assurait|assuré|raconte|racontait|rappelle|rappelait|rappelé|lance|lança|lançait|lancé|crie|cria|criait|criaient|demande|demandait|demandé|écrit|écrivait|écrivit|promet|promettait|promis|répète|répétait|répété|soupire|plaisante|résume|ajoute|insiste|estime|affirme|confie|souligne|précise)(?!\\p{L}))"
const unspoken = (pattern: RegExp): RegExp => new RegExp(pattern.source.replace('^', `^${speech}`), pattern.flags)

export default defineRules('fr', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(['Accepter', 'Refuser', 'Gérer', 'Paramétrer'], ['les cookies', 'tous les cookies', 'les témoins']),
      ...each(['Accepter', 'Refuser'], ['et continuer', 'et fermer', '& fermer']),
      'Tout accepter',
      'Accepter tout',
      'Tout refuser',
      'Refuser tout',
      'Tout autoriser',
      'Accepter la sélection',
      'Autoriser la sélection',
      'Continuer sans accepter',
      'Continuer sans consentir',
      "J'accepte tous les cookies",
      "J'accepte les cookies",
      'Paramétrer mes choix',
      'Paramétrer mes cookies',
      'Paramètres des cookies',
      'Paramètres de cookies',
      'Paramètres de confidentialité',
      'Paramétrage des cookies',
      'Personnaliser les cookies',
      'Gérer mes choix',
      'Gérer vos choix',
      'Gérer les préférences',
      'Gérer les options',
      'Gérer le consentement',
      'Gérer le consentement aux cookies',
      'Gérer mon consentement',
      'Modifier mes préférences',
      'Enregistrer mes choix',
      'Enregistrer mes préférences',
      'Voir les préférences',
      'Voir nos partenaires',
      'Voir la liste de nos partenaires',
      'Cookies nécessaires',
      'Cookies strictement nécessaires',
      'Gestion des cookies',
      'Politique de cookies',
      'Politique relative aux cookies',
      'Préférences de cookies',
      'Préférences cookies',
      'Votre vie privée nous importe.',
      'Nous respectons votre vie privée.',
      'Le respect de votre vie privée est notre priorité.',
      'Votre vie privée est importante pour nous.',
      'Fonctionnel Toujours activé'
    ],
    examples: ['{{Tout accepter}}', '{{Continuer sans accepter →}}', '{{Gérer le consentement aux cookies}}'],
    nearMisses: ['Tout accepter, dit-elle, ce serait renoncer à la maison que nos parents ont bâtie.', 'Accepter', 'Continuer sans elle']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookies', 'traceurs', 'témoins de navigation', 'témoins de connexion'],
    pattern: unspoken(
      /^(?:(?:avec votre (?:accord|consentement),? )?(?:nos (?:\d{1,4} )?partenaires et nous(?:-mêmes)?|nous et nos (?:\d{1,4} )?partenaires|nous|ce site(?: web| internet)?|notre site(?: web| internet)?|le site \S{2,40}|cette page|\S{2,30}\.(?:fr|com|ca|be|ch|org)) (?:utilis(?:e|ons|ent)|dépos(?:e|ons|ent)|a recours à|avons recours à|recueill(?:e|ons)|stock(?:e|ons))|(?:pour|afin d[e'])(?! que)[^"«»“”.!?]{4,120}, (?:nous|ce site|notre site) (?:utilis(?:e|ons)|avons recours)|les cookies (?:nous permettent|assurent le bon|nécessaires (?:sont|contribuent)|de ce site)|en (?:poursuivant|continuant)(?: à| de)?(?: votre)? (?:navigation|naviguer|utiliser|visite)[^"«»“”.!?]{0,60}, vous acceptez|en cliquant sur (?:[«"“] ?)?(?:accepter|j'accepte|tout accepter|ok|accepter et fermer)[^.!?]{0,40}, (?:vous|les))(?=[^.!?]{0,200}(?:cookies|traceurs|témoins de (?:navigation|connexion)))[^.!?]{0,200}(?: pour (?:vous|améliorer|stocker|mesurer|personnaliser|analyser|assurer|garantir|réaliser|optimiser|le bon|son|des|offrir|faciliter|permettre|établir|suivre|afficher|fonctionner|diffuser)| afin | dans le but | à des fins |votre (?:appareil|terminal|navigateur|expérience)|navigation|notre site|ce site|déposés|utilisation d|utilisons|tiers)[^.!?]{0,300}[.!]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Ce site utilise des cookies pour améliorer votre expérience.}}',
      '{{Nous et nos 850 partenaires utilisons des cookies et technologies similaires pour stocker et accéder à des informations sur votre terminal.}}',
      "{{En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.}}",
      '{{Pour offrir les meilleures expériences, nous utilisons des technologies telles que les cookies pour stocker des informations.}}'
    ],
    nearMisses: [
      'Nous utilisons des cookies émiettés pour le fond de tarte, mais des sablés font aussi bien.',
      'Le site de la mairie déposait des cookies sans accord, a relevé le régulateur dans sa décision du mois de mai.'
    ]
  },
  'consent-technologies': {
    category: 'consent',
    hints: [
      'consentir à ces technologies',
      'ne pas consentir',
      'stockage ou l',
      'nous supposerons que',
      'retirer votre consentement',
      'finalités suivantes',
      'modifier vos choix',
      'modifier vos préférences'
    ],
    pattern: unspoken(
      /^(?:le fait de (?:consentir à ces technologies|ne pas consentir ou de retirer)|le stockage ou l'accès technique (?:est|qui est)|si vous continuez à utiliser (?:ce (?:dernier|site)|notre site)[^"«»“”]{0,30}, nous supposerons que|(?:vous (?:pouvez|gardez|conservez|avez)|pour)[^"«»“”.!?]{0,60}(?:retirer votre consentement|modifier vos (?:choix|préférences))[^"«»“”.!?]{0,60}(?:cookies|à tout moment|tout moment|bas de page|page|site|paramètres)|vos? données[^"«»“”.!?]{0,60}(?:seront|sont|pourront)[^"«»“”.!?]{0,60}finalités suivantes)[^"«»“”]{0,300}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Le fait de ne pas consentir ou de retirer son consentement peut avoir un effet négatif sur certaines fonctions.}}',
      '{{Si vous continuez à utiliser ce site, nous supposerons que vous en êtes satisfait.}}',
      '{{Vous pouvez modifier vos choix à tout moment en bas de page.}}'
    ],
    nearMisses: [
      'Vous pouvez retirer votre consentement, a répété le juge aux deux époux, qui se taisaient.',
      'Le fait de ne pas consentir à la vente suffit à la bloquer, a rappelé la notaire aux héritiers.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: [
      'ce contenu',
      'contenus externes',
      'contenu provenant',
      'contenu externe',
      'contenu fourni par',
      'contenu proposé par',
      'cette vidéo n',
      'visualiser',
      'cookies tiers'
    ],
    pattern: unspoken(
      /^(?:(?:ce contenu|cette (?:vidéo|publication|carte|infographie)|ce tweet) (?:est bloquée?|n'est pas (?:disponible|visible|affichée?)|n'a pas pu être (?:affichée?|chargée?)|ne peut (?:pas )?(?:être|s')[^"«»“”.!?]{0,20}|peut déposer)(?: (?:car|parce que|en raison|à cause|tant que|sans|par|sur|suite)[^"«»“”.!?]{2,160})?|ce contenu (?:est (?:fourni|hébergé|proposé) par|provient de) (?:\p{L}{1,14} ?){1,3}|pour (?:pouvoir )?(?:le |la |les )?(?:visualiser|afficher|voir|consulter|lire) ?(?:ce contenu|cette vidéo|cette publication)?[^"«»“”.!?]{0,30}, (?:vous devez|veuillez|merci d|il (?:vous )?faut|cliquez)[^"«»“”.!?]{0,60}(?:accept|cookies|autoris|consent)[^.!?]{0,300}|(?:cet article|cette page|ce texte) (?:contient|intègre) du contenu (?:fourni|proposé|provenant)[^"«»“”.!?]{2,80}|nous (?:vous demandons|avons besoin de) votre (?:autorisation|accord|consentement) (?:avant|pour) [^"«»“”.!?]{0,40}(?:charg|affich)[^"«»“”.!?]{0,160}|afin d'afficher (?:ce|le) contenu[^"«»“”.!?]{0,30}, vous devez[^"«»“”.!?]{0,120})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      "{{Ce contenu est bloqué car vous n'avez pas accepté les cookies et autres traceurs.}}",
      '{{Pour pouvoir le visualiser, vous devez accepter les cookies de YouTube.}}',
      '{{Ce contenu est fourni par Instagram.}}',
      '{{Cet article contient du contenu proposé par X.}}'
    ],
    nearMisses: [
      "Ce contenu n'a pas plu aux parents, qui ont écrit à la directrice dès le lendemain.",
      'Pour visualiser la faille, les géologues ont tendu un fil rouge entre les deux rives.'
    ]
  },
  'consent-newsletter': {
    category: 'consent',
    hints: [
      'en vous inscrivant',
      'en vous abonnant',
      'en renseignant',
      'votre inscription',
      'en validant',
      'désinscri',
      'désabonn',
      'en soumettant',
      'en cliquant sur s',
      'en créant'
    ],
    pattern: unspoken(
      /^(?:en (?:vous (?:inscrivant|abonnant)|renseignant votre|validant (?:votre|ce|cette)|soumettant (?:ce|votre)|cliquant sur s'|créant (?:un|votre) compte|fournissant votre)[^"«»“”.!?]{0,80},? (?:vous (?:acceptez|consentez|reconnaissez|confirmez|déclarez)|j'accepte|je (?:consens|confirme|reconnais))(?=[^"«»“”]{0,240}(?:conditions|politique|recevoir|traitement|données|confidentialité|utilisation|cgu|cookies|e-?mail|newsletter)) [^"«»“”]{4,300}|(?:vous (?:pouvez|pourrez|avez la possibilité de)|et) (?:à tout moment )?(?:vous )?(?:désinscrire|désabonner)(?=[^"«»“”.!?]{0,120}(?:tout moment|lien|cliqu|newsletter|e-?mail|clic|quand vous)|[.!]?$)[^"«»“”.!?]{0,160}|(?:désinscription|désabonnement) (?:possible )?(?:à tout moment|en (?:un|0|1) clic)[^"«»“”.!?]{0,60}|(?:pour )?(?:vous|se|me) (?:désinscrire|désabonner),? (?:cliquez|à l'aide|via|utilisez)[^"«»“”.!?]{0,120})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      "{{En vous inscrivant, vous acceptez nos conditions d'utilisation et notre politique de confidentialité.}}",
      '{{Vous pouvez vous désinscrire à tout moment via le lien présent dans nos e-mails.}}',
      '{{Désinscription possible à tout moment.}}'
    ],
    nearMisses: [
      'En vous inscrivant au club, vous héritez aussi de ses dettes, plaisante le trésorier.',
      "Les habitants qui voulaient se désabonner du gaz ont attendu six mois qu'un technicien passe."
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: [
      'données personnelles',
      'vos données',
      'votre adresse',
      'adresse e-mail',
      'adresse email',
      'informatique et libertés',
      'recaptcha',
      'akismet',
      'vos informations',
      'vos commentaires'
    ],
    pattern: unspoken(
      /^(?:pour (?:en savoir plus|plus d'informations?) (?:sur|concernant) [^"«»“”.!?]{0,90}(?:données|vos droits)[^"«»“”.!?]{0,160}|en savoir plus sur [^"«»“”.!?]{0,60}(?:vos données|données (?:personnelles|de vos commentaires))[^"«»“”.!?]{0,120}|(?=[^.!?]{0,260}(?:vous (?:envoyer|adresser)|conformément|dans le cadre|uniquement|politique de|ne ser|jamais|confidentiel|newsletter|infolettre|votre demande|désinscri|n'est (?:utilis|collect)|commentaire|(?:de|par) (?:notre|nos|la rédaction)))(?:vos données(?: personnelles)?|votre (?:adresse )?(?:e-?mail|de messagerie|courriel)|votre adresse|l'adresse e-?mail|vos informations|ces données|les informations recueillies)[^"«»“”.!?]{0,40} (?:sera|seront|sont|est|ne sera|ne seront|n'est|restera|resteront|servira)(?: pas| jamais)?[^"«»“”.!?]{0,60}(?:utilisée?s?|traitée?s?|collectée?s?|conservée?s?|enregistrée?s?|publiée?|partagée?s?|transmise?s?|cédée?s?|communiquée?s?|confidentielles?|à vous envoyer)[^"«»“”.!?]{0,250}|conformément à la (?:loi|réglementation)[^"«»“”.!?]{0,80}(?:informatique et libertés|données personnelles)[^"«»“”]{0,60}, vous [^"«»“”]{0,300}|(?=[^.!?]{0,260}(?:vous (?:envoyer|adresser)|conformément|dans le cadre|uniquement|politique de|ne ser|jamais|confidentiel|newsletter|infolettre|votre demande|désinscri|n'est (?:utilis|collect)|commentaire|(?:de|par) (?:notre|nos|la rédaction)))nous (?:utilisons|traitons|collectons|respectons|protégeons) vos (?:données|informations)[^"«»“”.!?]{0,200}|(?:j'accepte|je consens|j'autorise)[^"«»“”.!?]{0,80}(?:mes données|données personnelles|adresse e-?mail)[^"«»“”.!?]{0,200}|ce (?:site|formulaire) (?:est protégé par recaptcha|utilise akismet)[^"«»“”]{0,200})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Votre adresse e-mail ne sera pas publiée.}}',
      '{{Vos données personnelles sont traitées par La Gazette du Port pour vous envoyer ses lettres.}}',
      '{{Ce site est protégé par reCAPTCHA et la politique de confidentialité de Google.}}',
      '{{En savoir plus sur la façon dont les données de vos commentaires sont traitées.}}'
    ],
    nearMisses: [
      'Les données personnelles de douze mille patients ont été volées, a reconnu l’hôpital vendredi.',
      "Votre adresse ne change pas, a promis le maire, c'est la rue qui change de nom."
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['À lire', 'Lire', 'À voir', 'Voir', 'À écouter', 'Écouter', 'À découvrir'], ['aussi', 'également']),
      ...each(['Sur le même', 'Sur ce', 'Plus sur ce', 'À lire sur le même', 'Articles sur le même'], ['sujet', 'thème']),
      ...each(['Articles', 'Contenus'], ['similaires', 'liés', 'connexes', 'associés', 'récents', 'recommandés', 'populaires']),
      'Articles les plus lus',
      'Articles qui pourraient vous intéresser',
      ...each(
        ['Cela', 'Ceci', 'Ça', 'Cet article'],
        ['pourrait vous intéresser', 'pourrait aussi vous intéresser', 'pourrait également vous intéresser']
      ),
      'Ces articles pourraient vous intéresser',
      'Ces contenus pourraient vous intéresser',
      ...each(['Vous aimerez', 'Vous pourriez aimer'], ['aussi', 'également', 'peut-être']),
      ...each(['Les plus', 'Les articles les plus'], ['lus', 'consultés', 'partagés', 'commentés']),
      ...each(['Toute', 'Suivez toute', 'Retrouvez toute'], ["l'actualité", "l'actu"]),
      ...each(['Les dernières', 'Dernières'], ['actualités', 'infos', 'nouvelles', 'vidéos']),
      ...each(['Toutes les', 'Plus de'], ['actualités', 'vidéos']),
      ...loud(['Ne manquez pas']),
      'Le plus lu',
      'Top lecture',
      "Plus d'articles",
      "D'autres articles",
      "D'autres articles sur ce sujet",
      "D'autres articles sur le même thème",
      'Autres articles',
      'Derniers articles',
      'Nos derniers articles',
      'Les derniers articles',
      'Tous nos articles',
      'Tous les articles sur le sujet',
      'Dans la même rubrique',
      'Dans la même catégorie',
      'Dans cette rubrique',
      'Dans le même dossier',
      'Nos lecteurs ont aussi lu',
      'Les internautes ont aussi lu',
      'Recommandé pour vous',
      'Recommandés pour vous',
      'Sélectionnés pour vous',
      'Suggestions pour vous',
      'À lire ensuite',
      'À lire maintenant',
      'À lire absolument',
      'À lire sur notre site',
      'Aussi à lire',
      'Le choix de la rédaction',
      'Les choix de la rédaction',
      'La sélection de la rédaction',
      'À la une',
      'À la une aussi',
      "L'actualité en continu",
      "L'info en continu",
      "Toute l'info en continu",
      "Le fil d'actualité",
      'Le fil info',
      'Le fil actu',
      'Sujets associés',
      'Sujets liés',
      'Sujets connexes',
      'Contenus connexes',
      'Contenus sponsorisés',
      'Ailleurs sur le web',
      'Nos autres sites',
      'Lectures associées',
      'Publications similaires',
      'Publications récentes',
      'Produits similaires',
      'Produits associés'
    ],
    examples: ['{{À lire aussi :}}', '{{Sur le même sujet}}', '{{Cela pourrait vous intéresser}}', '{{Les plus lus}}'],
    nearMisses: [
      'À lire aussi tard, on finit par confondre les personnages, et la lampe reste allumée.',
      'Pour aller plus loin',
      'Les plus lus sont aussi les plus vieux, constate la libraire en rangeant ses romans.'
    ]
  },
  'related-title': {
    category: 'related',
    precision: 0.95,
    hints: [
      'lire aussi',
      'voir aussi',
      'lire également',
      'voir également',
      'même sujet',
      'écouter aussi',
      'relire',
      'lire notre',
      'lire plus',
      'lire la suite'
    ],
    pattern:
      /^[([>→►▶•*]{0,3} ?(?:à |a )?(?:(?:lire|voir|écouter|regarder|relire|retrouver|découvrir) (?:aussi|également)|(?:re)?lire notre (?:article|enquête|dossier|interview|entretien|reportage|analyse|éditorial|édito|décryptage|récit|portrait|critique)|sur le même sujet|lire plus|lire la suite)(?: sur (?:le (?:même )?sujet|notre site))? ?(?:[:|►▶»>→–—-]|\.(?= \p{L})) ?(?!\p{Ll}[^"«»“”]{0,200}\. )\S(?:[^.]|\.(?! |$)){2,220}$/iu,
    examples: [
      '{{Lire aussi : Qui paiera la digue ? Le point en cinq questions}}',
      '{{À LIRE AUSSI. Pourquoi le vieux pont a dû fermer}}',
      '{{A voir aussi - Le port vu du ciel}}',
      '{{Lire notre enquête : le prix caché de la digue}}'
    ],
    nearMisses: [
      "Lire aussi : voilà ce qu'il voulait, plus que tout, quand il regardait sa sœur ouvrir un livre.",
      'Voir aussi, sentir, toucher : le jardin de Mireille Oudin se visite avec tout le corps.'
    ]
  },
  'related-sentence': {
    category: 'related',
    hints: ['lire aussi', 'voir aussi', 'lire également', 'même sujet', 'écouter aussi', 'voir également'],
    pattern: unspoken(
      /^[([>→►▶•*]{0,3} ?(?:(?:[Àà] |[Aa] |À )?(?:[Ll]ire|[Vv]oir|[Éé]couter|[Rr]elire) (?:aussi|également)|(?:[ÀA] )?(?:LIRE|VOIR|[ÉE]COUTER) (?:AUSSI|ÉGALEMENT|EGALEMENT)|[Ss]ur le même sujet|SUR LE MÊME SUJET) ?(?:(?:[:|►▶»>→] ?[\p{Lu}\d«"“]|[–—-] ?[\p{Lu}\d«"“]|\(?(?:nos? |notre ))[^.]{4,220}[.?!]?|(?:Article réservé|[\p{Lu}«][\p{L}'-]{1,20} )[^.]{4,220})[)\]]?$/u
    ),
    removes: 'sentence',
    examples: [
      'Le pont a rouvert à midi. {{Lire aussi : Pourquoi le vieux pont a dû fermer}}',
      '{{Lire aussi Les bacs ne traverseront plus la nuit}}',
      '{{Lire aussi Article réservé à nos abonnés La digue, un chantier sans fin}}',
      '{{(Lire aussi notre dossier sur la digue.)}}'
    ],
    nearMisses: [
      'À voir aussi souvent la mer, on ne la voit plus, dit le gardien du phare.',
      'Voir aussi les enfants du quartier revenir jouer sur la place, voilà ce qui compte pour elle.'
    ]
  },
  'related-more': {
    category: 'related',
    hints: [
      'pour en savoir plus',
      'cliquez ici',
      'retrouvez tou',
      'retrouvez notre',
      'retrouvez nos',
      'retrouvez ici',
      'retrouvez l',
      "plus d'informations",
      'article complet',
      'à lire ici'
    ],
    pattern: unspoken(
      /^(?!.{0,200}(?:www|http|@|\d \d{2} \d{2}))(?:pour en savoir plus(?: sur [^"«»“”.!?]{3,90})?,? ?(?::|►|→|»|cliquez|rendez-vous (?:sur|ici)|c'est (?:ici|par ici)|consultez|lisez|lire|voir|suivez|visitez|retrouvez)[^"«»“”]{0,160}|(?:vous (?:pouvez|pourrez) )?retrouve[zr] (?:tou(?:te|s|tes) (?:l'|les |nos |notre )|notre |nos |ici |l'intégralité de (?:notre |l'|cet)|l'(?:épisode|émission|interview|article|actualité))(?=[^"«»“”.!?]{0,90}(?:actu|article|dossier|épisode|émission|interview|reportage|vidéo|podcast|info|replay|direct|conseils|sélection|guide|rubrique|test))[^"«»“”.!?]{3,120} (?:sur (?:notre|nos|ce|le site|\p{L}{2,20}\.\p{L}{2,3}|l'appli)|ici|dans notre|dans nos|en cliquant|ci-dessous|en replay|en podcast)[^"«»“”]{0,80}|(?:plus d'informations?|l'article complet|à lire ici)[^"«»“”.!?]{0,60}(?: ici| sur notre site[^"«»“”]{0,80})|cliquez ici pour (?:lire|voir|en savoir plus|découvrir|consulter|accéder|retrouver|écouter|télécharger|vous inscrire|s'inscrire|vous abonner|participer)[^"«»“”]{0,120})[.!]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Retrouvez toute l’actualité du port sur notre site.}}',
      '{{Pour en savoir plus sur la digue, cliquez ici}}',
      'Le bac repart lundi. {{Cliquez ici pour lire notre reportage à bord.}}'
    ],
    nearMisses: [
      'Pour en savoir plus sur la digue, les archéologues ont sondé le fond du port pendant trois hivers.',
      'Retrouvez votre calme, leur répétait la maîtresse, et les enfants comptaient jusqu’à dix.'
    ]
  },
  'read-more-buttons': {
    category: 'nav',
    lines: [
      ...each(
        ['Lire', 'Voir', 'Afficher'],
        [
          'la suite',
          "la suite de l'article",
          "l'article",
          "l'article complet",
          "tout l'article",
          'plus',
          'tous les articles',
          "plus d'articles"
        ]
      ),
      'Lisez la suite',
      "Lisez l'article",
      'Découvrir plus',
      'Découvrir la suite',
      'Consulter le dossier',
      'Lire le dossier',
      'Voir le dossier',
      'Lire cet article',
      ...loud(['Cliquez ici', 'Cliquez ici pour en savoir plus']),
      'Tout voir',
      'Tout afficher',
      'En savoir plus',
      'En savoir plus sur cet article',
      'Lire la suite »',
      'Lire la suite sur le site',
      "Lire l'article original",
      'Lire plus tard',
      'Voir moins',
      'Afficher moins',
      'Voir la vidéo',
      'Voir la galerie',
      'Voir le diaporama',
      'Voir cette publication sur Instagram',
      'Voir ce post sur Instagram',
      'Voir sur Instagram',
      'Regarder sur YouTube',
      'Charger plus',
      'Envie de poursuivre la lecture ?',
      'Vous souhaitez lire la suite ?'
    ],
    examples: ['{{Lire la suite »}}', '{{Afficher plus}}', '{{Voir cette publication sur Instagram}}'],
    nearMisses: [
      'Lire la suite de Fibonacci dans un tournesol',
      'Voir plus loin que la digue, voilà ce que demandent les pêcheurs depuis des années.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(
        ['Inscrivez-vous', 'Abonnez-vous', "S'inscrire", "S'abonner"],
        ['à la newsletter.', 'à notre newsletter.', "à l'infolettre.", 'gratuitement.', 'maintenant.']
      ),
      ...loud(
        each(
          ['Suivez-nous', 'Nous suivre'],
          ['sur Facebook.', 'sur X.', 'sur Instagram.', 'sur WhatsApp.', 'sur Google Actualités.', 'sur les réseaux sociaux.']
        )
      ),
      ...loud([
        'Abonnez-vous',
        "Je m'abonne",
        'Inscrivez-vous.',
        "Je m'inscris",
        "Téléchargez l'application",
        'Activez les notifications',
        'Recevez notre newsletter',
        'Recevez nos alertes',
        'Recevez notre infolettre',
        'Essayez gratuitement',
        'Découvrez nos newsletters',
        'Découvrez toutes nos newsletters',
        "Découvrez nos offres d'abonnement",
        'Lisez cet article gratuitement',
        'Merci de votre inscription.',
        'Merci pour votre inscription.',
        'Suivez-nous',
        "Je m'abonne pour 0 €",
        "Je m'abonne à partir de 0 €",
        'Offrez un abonnement',
        'Abonnez-vous à ce blog par e-mail.',
        'Rejoignez les 0 autres abonnés.'
      ]),
      "S'abonner",
      "S'inscrire",
      "Télécharger l'appli",
      'Recevoir la newsletter',
      'Recevoir nos newsletters',
      'Découvrir nos newsletters',
      'Découvrir nos offres',
      'Cet article est réservé aux abonnés.',
      'Cet article est réservé à nos abonnés.',
      'Article réservé aux abonnés',
      'Article réservé à nos abonnés',
      'Contenu réservé aux abonnés.',
      'Ce contenu est réservé aux abonnés.',
      'Réservé aux abonnés',
      'La suite est réservée aux abonnés.',
      'La suite de cet article est réservée aux abonnés.',
      'Il vous reste 0% de cet article à lire.',
      'Votre inscription a bien été prise en compte.',
      'Déjà abonné ?',
      'Déjà abonnée ?',
      'Vous êtes déjà abonné ?',
      'Pas encore abonné ?',
      'Vous avez déjà un compte ?',
      'Déjà un compte ?',
      'Déjà inscrit ?',
      'Déjà abonné ? Se connecter',
      'Déjà abonné ? Connectez-vous',
      'Déjà abonné ? Connexion',
      'Déjà abonné ? Identifiez-vous',
      'Inscription à la newsletter',
      'Inscription newsletter',
      'Nos newsletters',
      'La newsletter',
      'Notre infolettre',
      'Votre adresse e-mail',
      'Votre adresse email',
      'Votre adresse courriel',
      'Votre e-mail',
      'Votre email',
      'Votre courriel',
      'Adresse e-mail',
      'Adresse email',
      'Adresse courriel',
      'Entrez votre adresse e-mail',
      'Saisissez votre adresse e-mail',
      'Abonnés',
      'Sans engagement',
      '0 € le premier mois, sans engagement',
      'Accès illimité à tous les articles',
      "Voir les offres d'abonnement",
      "Voir nos offres d'abonnement",
      "Offres d'abonnement",
      'Offrir un abonnement',
      'Flux RSS'
    ],
    examples: [
      '{{Suivez-nous sur Facebook !}}',
      '{{Déjà abonné ? Se connecter}}',
      '{{Il vous reste 85% de cet article à lire.}}',
      '{{Votre adresse e-mail}}'
    ],
    nearMisses: [
      'Suivez-nous, dit le guide, et la colonne entra sous la voûte.',
      "S'abonner à l'eau de la ville coûte désormais deux fois plus cher qu'en 2010."
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter', 'infolettre', "lettre d'information", 'inscrivez-vous', 'abonnez-vous', 'boîte mail', 'boîte de réception'],
    pattern: unspoken(
      /^(?:[^"«»“”.!?]{3,110}[,?!:–—-] ?)?(?:abonnez-vous|inscrivez-vous|abonne-toi|inscris-toi|recevez|souscrivez|découvrez|retrouvez)(?: dès (?:maintenant|aujourd'hui)| gratuitement| vite)?(?: (?:à|aux|au|chaque|tous les|toutes les|toute|tout|toutes|le|la|les|l'|une|nos|notre|ici)[^"«»“”.!?]{0,110}(?:newsletters?|infolettres?|lettre d'information|boîte (?:mail|e-mail|de réception|courriel)|chaîne (?:youtube|whatsapp)|flux rss|alertes?|notre podcast)[^"«»“”.!?]{0,160}| en cliquant (?:ici|sur)[^"«»“”.!?]{0,60}| (?:pour|afin de) (?:recevoir|lire|accéder|poursuivre|continuer|profiter|ne (?:rien|pas))[^"«»“”.!?]{3,140})[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Inscrivez-vous gratuitement à la newsletter de La Gazette du Port pour recevoir l’essentiel chaque matin.}}',
      '{{Abonnez-vous à notre infolettre !}}',
      "{{Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail.}}",
      '{{Abonnez-vous pour lire la suite de cet article.}}'
    ],
    nearMisses: [
      'Les clients abonnés à la newsletter du magasin ont reçu trois messages par jour en mars.',
      'Inscrivez-vous avant lundi auprès du club, rappelle la trésorière aux parents.'
    ]
  },
  'signup-asks': {
    category: 'signup',
    hints: ['cet article', 'notre travail', 'notre contenu', 'nos contenus', 'ce contenu'],
    pattern: unspoken(
      /^(?:(?:cet article|ce contenu|ce reportage) vous a (?:plu|été utile|intéressée?)|vous avez (?:aimé|apprécié) (?:cet article|ce contenu|notre article)|vous (?:appréciez|aimez) (?:notre travail|notre contenu|nos contenus|nos articles)|que pensez-vous de cet article|avez-vous (?:aimé|trouvé) cet article(?: utile| intéressant)?) ?[?!]{1,2}$/iu
    ),
    removes: 'sentence',
    examples: ['{{Cet article vous a plu ?}}', '{{Vous avez aimé cet article ?}}'],
    nearMisses: [
      'Cet article vous a plu, monsieur le juge, et il a pourtant été supprimé du code.',
      'Cet article du code vous a-t-il servi ? lui demanda son confrère.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: [
      'suivez',
      'rejoignez',
      'retrouvez-nous',
      'likez',
      'téléchargez',
      'sources préférées',
      'aimez notre page',
      'rejoins',
      'pour ne rien',
      'pour ne rater'
    ],
    pattern: unspoken(
      /^(?:[^"«»“”.!?]{3,120}[,?!:–—-] ?)?(?:(?:suivez|suis|rejoignez|rejoins|retrouvez|likez|aimez)(?:-(?:nous|moi|la|le|les))?(?: (?:aussi|également|dès maintenant|vite|notre|nos|le|la|toute|l'|page|chaîne|compte|canal|groupe|communauté|actualité|info)){0,4}[^"«»“”.!?]{0,80} (?:sur |(?:chaîne|canal|groupe|compte|page) )(?:notre |nos |la |le |les )?(?:page |chaîne |canal |compte |groupe )?(?:facebook|twitter|x\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|bluesky|threads|google|réseaux sociaux|pinterest|twitch|mastodon|discord|spotify|deezer|snapchat)|ajoutez [^"«»“”.!?]{2,60}sources préférées|téléchargez (?:gratuitement )?(?:notre appli(?:cation)?(?: mobile| gratuite)?(?: [^"«»“”.!?]{2,40})?|l'appli(?:cation)? (?:mobile |gratuite )?[^"«»“”.!?]{2,40} (?:pour (?:recevoir|ne rien|suivre|rester|être alerté)|et (?:recevez|restez|suivez))))[^"«»“”.!?]{0,140}[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Suivez toute l’actualité du port sur notre chaîne WhatsApp.}}',
      '{{Pour ne rien manquer de l’info locale, suivez-nous sur Google Actualités.}}',
      'Le bac repart lundi. {{Rejoignez-nous sur Facebook et Instagram !}}',
      '{{Téléchargez notre application pour recevoir nos alertes.}}'
    ],
    nearMisses: [
      'Ils sont deux millions à suivre sur Instagram les aventures de ce chat trouvé sous le pont.',
      'Suivez le sentier sur deux kilomètres, puis prenez à gauche après la chapelle.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: [
      'abonnés',
      'abonnement',
      'abonnez-vous',
      'cet article est',
      'reste à lire',
      'à lire.',
      'article à lire',
      'offrir cet article',
      "s'abonner",
      'déjà abonné'
    ],
    pattern: unspoken(
      /^(?:(?:cet article|ce contenu|cette vidéo|cet épisode|la suite(?: de (?:cet|l')article)?|l'accès à cet article) (?:est|sont) (?:exclusivement |uniquement )?(?:réservée?s?|accessible|disponible|proposée?)(?: uniquement| exclusivement)? (?:à nos|aux|pour les|pour nos|avec un) abonn[^"«»“”.!?]{0,80}|il (?:vous )?reste \d{1,3}(?:,\d)? ?% (?:de (?:cet|l')article )?à (?:lire|découvrir)|pour (?:lire|accéder|continuer|poursuivre|débloquer|profiter)[^"«»“”.!?]{0,80}, (?:abonnez-vous|il (?:vous )?(?:faut|suffit d)|vous devez|connectez-vous|créez|inscrivez-vous|choisissez)[^"«»“”.!?]{0,160}|en tant qu'abonnée?, vous pouvez offrir[^"«»“”.!?]{0,140}|(?:abonnement (?:sans engagement|numérique|digital|intégral|premium)|accès illimité)[^"«»“”.!?]{0,40} (?:dès|à partir de|pour(?: seulement)?) \d{1,3}(?:[.,]\d{2})? ?(?:€|euros?|\$|chf)[^"«»“”]{0,90}|(?:déjà abonnée?|vous êtes (?:déjà )?abonnée?) ?\?? ?(?:connectez-vous|se connecter|identifiez-vous)[^"«»“”]{0,80})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Cet article est réservé à nos abonnés.}}',
      '{{Pour lire la suite, abonnez-vous à La Gazette.}}',
      '{{Abonnement sans engagement à partir de 1 € par mois.}}',
      "{{La suite de l'article est accessible aux abonnés numériques.}}"
    ],
    nearMisses: [
      'Cet article est réservé aux clients de la coopérative, précise l’étiquette collée sur le bocal.',
      'Le théâtre a perdu quatre mille abonnés en deux ans, et autant de subventions.'
    ]
  },
  'signup-podcast': {
    category: 'signup',
    hints: ['apple podcast', 'deezer', 'spotify', 'plateformes d', 'votre plateforme', 'vos plateformes'],
    pattern: unspoken(
      /^(?:[^"«»“”.!?]{0,60}(?:[,?!:–—-] ?))?(?:écoutez|retrouvez|abonnez-vous|découvrez|disponible|à écouter|un podcast à retrouver|podcast à écouter)(?=[^"«»“”]{0,160}(?:podcast|épisode|émission|balado))[^"«»“”]{0,120} (?:sur|via) [^"«»“”]{0,60}(?:apple podcasts?|deezer|spotify|(?:vos|votre|toutes les|les) plateformes?)[^"«»“”]{0,140}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Abonnez-vous au podcast sur Apple Podcasts, Spotify ou Deezer.}}',
      "{{Retrouvez tous les épisodes de l'émission sur votre plateforme préférée.}}"
    ],
    nearMisses: [
      'Le groupe a retiré ses trois albums de Spotify et de Deezer pour protester.',
      'Écoutez les trains, disait-il, avant de croire ce que les plateformes de la gare affichent.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      ...loud([
        'Faites un don.',
        'Faites un don maintenant.',
        'Soutenez-nous',
        'Soutenez la presse indépendante.',
        'Soutenez une presse indépendante.',
        'Soutenez un média indépendant.',
        'Soutenez le journalisme indépendant.',
        'Soutenez notre travail.',
        'Soutenez notre rédaction.',
        'Soutenez notre média.',
        'Signez la pétition.',
        'Devenez membre',
        'Devenez adhérent',
        'Offrez-moi un café',
        'Offrez-nous un café'
      ]),
      'Faire un don',
      'Je fais un don',
      'Je donne',
      'Je soutiens',
      'Je vous soutiens',
      'Don mensuel',
      'Don ponctuel',
      'Nous soutenir',
      'Soutenir notre travail',
      'Soutenir la rédaction',
      'Signer la pétition',
      'Je signe la pétition',
      'Devenir membre'
    ],
    examples: ['{{Faites un don}}', '{{Soutenez-nous !}}', '{{Signez la pétition}}'],
    nearMisses: ['Je donne raison au maire', 'Faites un don, faites-en deux, la toiture fuira toujours, soupire le curé.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: [
      'soutenez',
      'votre soutien',
      'votre don',
      'un don',
      'vos dons',
      'déductible',
      'pétition',
      'grâce à ses lecteurs',
      'média indépendant'
    ],
    pattern: unspoken(
      /^(?:(?:[^"«»“”.!?]{3,140}[,?!:–—-] ?)?(?:soutenez(?:-nous| (?:notre|nos|une? |le |la |les )[^"«»“”.!?]{0,30}(?:rédaction|journalis|média|presse|travail|site|association|journal|blog|contenu|magazine))|faites (?:un|votre) don(?= ?[!.]{0,2}$| (?:dès|en ligne|ici|sans|déductible|mensuel|ponctuel|maintenant|pour (?:que|nous|soutenir (?:not|nos|la réd|un)))(?!\p{L}{7}))|aidez-nous à (?:rester|continuer|poursuivre|produire)|signez (?:la|notre|cette) pétition)[^"«»“”.!?]{0,160}|(?:votre|vos|chaque) (?:dons?|soutien|contribution)(?: mensuel| régulier)?,? (?:nous (?:est|permet|aide|sont|donne)|(?:est|sont) (?:déductible|essentiel|indispensable|précieu|nécessaire|crucia|importan|vita)|compte|fait la différence)[^"«»“”.!?]{0,160}|nous (?:avons besoin de (?:vous|votre (?:soutien|aide)|vos dons)|dépendons de (?:vos dons|votre soutien))[^"«»“”.!?]{0,140}|\d{2} ?% (?:du montant )?de votre don[^"«»“”.!?]{0,90}|(?:notre|nous sommes un) (?:média|journal) (?:est )?(?:est )?indépendant[^"«»“”.!?]{0,120}(?:lecteurs|vous|dons|abonnés|soutien)[^"«»“”.!?]{0,80}|(?:si )?(?:vous (?:appréciez|aimez) (?:notre travail|ce que nous faisons|cet article)|cet article vous a (?:plu|été utile))[^"«»“”]{0,40}(?:soutenez|un don|soutenir|contribu)[^"«»“”]{0,120})[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Soutenez notre rédaction par un don, même modeste.}}',
      '{{66 % de votre don est déductible de vos impôts.}}',
      '{{Votre soutien nous est indispensable pour continuer.}}',
      '{{Faites un don pour que La Gazette reste libre !}}'
    ],
    nearMisses: [
      'Soutenez la poutre des deux mains pendant que votre aide serre les boulons.',
      'Les opposants à la digue ont lancé une pétition, signée par deux mille habitants.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(
        ['Partager', 'Partagez', 'Partager cet article', 'Cliquez pour partager'],
        [
          'sur Facebook',
          'sur Twitter',
          'sur X',
          'sur WhatsApp',
          'sur LinkedIn',
          'sur Telegram',
          'sur les réseaux sociaux',
          'par e-mail',
          'par courriel'
        ]
      ),
      'Partager par email',
      'Partager par mail',
      'Partager sur Messenger',
      'Partager sur Bluesky',
      ...['Facebook', 'Twitter', 'X', 'LinkedIn', 'WhatsApp'].flatMap((name) =>
        ['Cliquez pour partager', 'Partager'].flatMap((share) => [
          `${share} sur ${name}(ouvre dans une nouvelle fenêtre)`,
          `${share} sur ${name}(ouvre dans une nouvelle fenêtre) ${name}`
        ])
      ),
      ...loud(['Partagez', 'Partagez cet article', 'Partagez cet article avec vos amis', 'Partagez cette page', 'Lien copié']),
      'Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)',
      'Cliquer pour imprimer(ouvre dans une nouvelle fenêtre) Imprimer',
      'Imprimer(ouvre dans une nouvelle fenêtre) Imprimer',
      'Cliquer pour envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)',
      'Partager',
      'Partager cet article',
      "Partager l'article",
      'Partager cette page',
      'Partager la publication',
      'Partager via',
      'Partager le lien',
      'Partager la vidéo',
      'Partages',
      '0 partages',
      '0 partage',
      'Imprimer',
      "Imprimer l'article",
      'Imprimer cet article',
      'Imprimer cette page',
      'Version imprimable',
      'Copier le lien',
      "Copier l'adresse",
      'Copier',
      'Le lien a été copié.',
      'Copié !',
      'Envoyer par e-mail',
      'Envoyer par email',
      'Envoyer par mail',
      'Envoyer par courriel',
      'Envoyer à un ami',
      'Envoyer cet article',
      'Envoyer cet article par e-mail',
      "J'aime",
      "J'aime ça",
      "J'aime chargement…",
      "J'aime 0",
      "0 j'aime",
      'Tweeter',
      'Épingler',
      "Sauvegarder l'article",
      "Enregistrer l'article",
      'Enregistrer pour plus tard',
      'Enregistrer cet article',
      'Ajouter aux favoris',
      'Ajouter à mes favoris',
      'Ajouter à ma liste',
      'Ajouter à ma liste de lecture',
      'Retirer de mes favoris',
      'Écouter cet article',
      "Écouter l'article",
      'Offrir cet article',
      "Offrir l'article",
      'Réagir à cet article',
      "Commenter l'article",
      'Commenter cet article',
      'Taille du texte',
      'Taille de police',
      'Augmenter la taille du texte',
      'Réduire la taille du texte',
      'Facebook Twitter WhatsApp'
    ],
    examples: [
      '{{Partager cet article}}',
      '{{Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)}}',
      '{{Copier le lien}}',
      '{{Imprimer}}'
    ],
    nearMisses: ["J'aime la mer", "Partager l'eau, ici, veut dire se lever à quatre heures pour ouvrir la vanne."]
  },
  'caption-credit': {
    category: 'caption',
    hints: ['photo', 'crédit', '©', 'image :', 'image d', "capture d'écran", 'illustration', 'infographie', 'gracieuseté', 'visuel'],
    pattern:
      /^(?=.{2,130}$)[(/|[•–—-]{0,2} ?(?:(?:[Cc]rédits?|CRÉDITS?|CREDITS?)(?: (?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Vv]isuels?|de l'image|de la photo|d'image|[Vv]idéo|[Ii]llustrations?|photographiques?))? ?[:©|/–-] ?©? ?(?=[\p{Lu}\p{Ll}@])|(?:[Pp]hotos?|PHOTOS?|[Vv]isuels?|[Ii]nfographie|[Ii]mage|IMAGE|[Ii]llustration)(?: d'(?:illustration|archives?)| principale| de une| de couverture| fournie)? ?(?:©|[:|/] ?©) ?(?=\p{L})|(?:[Pp]hotos?|PHOTOS?)(?: (?:principale|de couverture|de une|d'ouverture|d'illustration|d'archives?))? ?[:/|] ?(?=\p{Lu})|(?:Photo|PHOTO|Image|IMAGE) (?:fournie par|FOURNIE PAR|tirée d[eu'] ?|TIRÉE D|GRACIEUSETÉ|gracieuseté)|PHOTOS? (?=\p{Lu}[\p{Lu}.'-]{1,30} [^\p{Ll}]{2,60}$)|(?:Photo|Illustration) (?=(?:\p{Lu}[\p{L}.'-]{1,24} ){0,4}\p{Lu}?[\p{L}.'-]{1,24} ?[/,-] ?\p{Lu}[^.!?]{1,40}$)|©(?! ?(?:\d{4}|[Cc]opyright)) ?(?=[\p{L}@]))[^!?]{2,110}$/u,
    examples: [
      '{{Photo : Jean Tremblay}}',
      '{{© Claire Morin / Ouest-France}}',
      '{{PHOTO JEAN TREMBLAY, ARCHIVES LA PRESSE}}',
      '{{Crédit photo : Shutterstock}}',
      '{{(Photo Claire Morin/AFP)}}'
    ],
    nearMisses: [
      'Photo : 50 Mpx, zoom optique x3',
      'Photo de famille',
      'Crédit : 4,2 % sur vingt ans',
      'Illustration de la couverture, le pont au lever du jour'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['©', 'photo', 'crédit', '(image', "capture d'écran", '— sipa', 'lp/', 'archives'],
    pattern:
      /^(?=.{14,330}$)(?!["«»“])[^©]{8,260}(?:[.!?)»"”]|[^\s(]) ?(?:[–—|/-] ?)?(?:©(?! ?\d{4}) ?(?:[\p{Lu}@]|capture|photo|afp|archives|dr\b|d\.r)[^.!?©]{0,90}|\((?:©|(?:[Pp]hotos?|PHOTOS?|[Cc]rédits?(?: photos?)?|[Ii]mage|[Ii]llustration)(?: ?[:/©]| (?=\p{Lu})| d'(?:illustration|archives?)\)| fournie)|[Cc]apture d'écran|d'archives)[^()!?]{0,80}\)|(?<=[.!?»"”)] |[–—|/] ?)(?:Photo|PHOTO|Crédits?(?: photos?)?|CRÉDITS?|Image) ?[:/|] ?©? ?\p{Lu}[^.!?]{1,80}|(?<=[.!?»"”)] )(?:Photo|PHOTO) (?:\p{Lu}[\p{L}.'-]{1,24}[ /-]{1,3}){1,3}\p{Lu}[\p{L}'-]{1,24}|(?<=[.!?»"”)] )LP\/\p{L}[^.!?]{2,60})[.)]?$/u,
    examples: [
      '{{Le maire inaugure le nouveau pont, samedi. © Claire Morin / Ouest-France}}',
      '{{La digue, après la tempête de mars (Photo : Jean Tremblay)}}',
      '{{Les bénévoles nettoient la plage. Photo Le Progrès/Jean MARTIN}}',
      "{{Le bac à l'arrêt. Crédit photo : Ville de Rivebelle}}",
      '{{La place du marché. LP/Jean Martin}}'
    ],
    nearMisses: [
      'Elle garde de lui une seule photo (prise à Dieppe en 1961) et une montre arrêtée.',
      "Le photographe signe toujours d'un petit ©, par habitude, et d'un cœur."
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: ['afp', 'sipa', 'getty', 'shutterstock', 'istock', 'adobe stock', 'belga', 'keystone', 'maxppp', 'presse canadienne'],
    pattern:
      /^(?=.{3,300}$)(?!["«»“])(?:[^!?]{4,230}(?:[.!?»"”)]|[^\s]) ?[–—|(-]? ?)?(?<=^|[.!?»"”)] |[–—|(-] ?)(?:(?:(?:(?:\p{Lu}[\p{L}.'-]{0,24}|de|d'|van|von|el|al|la|le)(?: |-)?){1,6} ?(?:\/|\||-|–|—|via|,) ?)(?:(?:AFP|REUTERS|Reuters|EPA|AP|NurPhoto|Hans Lucas)(?: ?\/ ?| via ))?(?:AFP|REUTERS|Reuters|EPA|(?:BELGA|Belga)(?: ?(?:IMAGE|Image|PHOTO))?|KEYSTONE|Keystone|La Presse canadienne|LA PRESSE CANADIENNE|(?:AFP[ /]|Reuters[ /]|via )?Getty(?: Images)?|(?:SIPA|Sipa)(?: PRESS| Press)?|Shutterstock(?:\.com)?|i[Ss]tock(?:photo)?|Adobe ?Stock|MAXPPP|MaxPPP|Bestimage|BESTIMAGE|ABACA(?:PRESS)?|Hans Lucas|Belga ?[Ii]mage|BELGAIMAGE)|(?:AFP|KEYSTONE|Keystone|BELGA|Belga|EPA|REUTERS|Reuters|SIPA|Sipa) ?\/ ?(?:\p{Lu}[\p{L}.'-]{0,24} ?){1,4}|(?<=^|[–—|(] ?)(?:(?:AFP[ /]|Reuters[ /]|via )?Getty(?: Images)?|(?:SIPA|Sipa)(?: PRESS| Press)?|Shutterstock(?:\.com)?|i[Ss]tock(?:photo)?|Adobe ?Stock|MAXPPP|MaxPPP|Bestimage|BESTIMAGE|ABACA(?:PRESS)?|Hans Lucas|Belga ?[Ii]mage|BELGAIMAGE))(?: ?\/ ?(?:\p{Lu}[\p{L}.'-]{0,24} ?){1,4})?\)?$/u,
    examples: [
      '{{Le président du conseil, à Rivebelle, le 3 mars 2024. JEAN MARTIN / AFP}}',
      '{{AFP/Jean Martin}}',
      '{{La digue après la tempête. — Jean Martin / SIPA}}',
      '{{KEYSTONE/Claire Morin}}',
      '{{Getty Images}}'
    ],
    nearMisses: [
      'Le maire a confirmé la nouvelle dans la soirée auprès de l’AFP',
      'Il a vendu ses images à Getty Images',
      'Les chiffres, compilés par Keystone et par la mairie, datent de mars.',
      'La préfecture doit se prononcer lundi sur la réouverture du pont. AFP'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      ...[
        "Photo d'illustration",
        "Image d'illustration",
        'Photo prétexte',
        "Photo d'archives",
        "Image d'archives",
        "Capture d'écran",
        'Photo DR',
        'Illustration'
      ].flatMap((line) => [...(line === 'Illustration' ? [] : [`${line}.`]), `(${line})`]),
      'DR',
      '(DR)',
      'Crédit : DR',
      'Photo 0 sur 0',
      'Image 0 sur 0',
      'Photo 0/0',
      'Image 0/0',
      'Agrandir la photo',
      "Agrandir l'image",
      "Cliquez pour agrandir l'image",
      "Cliquez sur l'image pour l'agrandir",
      'Cliquer pour agrandir',
      'Ouvrir en mode plein écran',
      'Photo : DR',
      '+ 0 photos',
      'Photo non créditée',
      'Image générée par IA.',
      "Image générée à l'aide de l'intelligence artificielle.",
      'Auteur de la photo',
      'Crédit photo',
      'Crédits photo',
      'Crédits photos'
    ],
    examples: ["{{Photo d'illustration.}}", '{{Image 3 sur 12}}', '{{Ouvrir en mode plein écran}}'],
    nearMisses: ["La photo d'illustration, en fait, montrait un autre pont, reconnaît le journal.", 'Crédits']
  },
  'byline-name': {
    category: 'byline',
    hints: ['par ', 'propos recueillis', 'un article de', 'texte et photos', 'textes et photos'],
    pattern:
      /^(?:Par|PAR|(?:(?:[ÉE]crit|[Rr]édigé|[Pp]ublié|[Pp]osté|[Pp]roposé|[Mm]is en ligne|[Pp]ropos recueillis|PROPOS RECUEILLIS|Réalisé|Enquête réalisée|Traduit|Article écrit|Article rédigé|Article publié) )(?:par|PAR)|Texte et photos|Textes et photos|Un article de) ?:? ?(?!(?:Saint|Sainte|Notre|Dieu|Le|La|Les|Un|Une) (?!\p{Lu}{2}))\p{Lu}[\p{L}.'-]{0,24}(?:(?: (?:d[eu]|des|la|le|van|von|der|da|ben|bin|el|et|&|avec))?(?: d')? ?,? \p{Lu}[\p{L}.'-]{0,24}){1,6}(?:,? ?(?:\(|[|•·–—/-]|@|,? ?(?:le |à |avec (?:l')?(?:AFP|Reuters|ATS|Belga|agences|La Presse|Keystone)|notre |envoyée? spécial|correspondante? |journaliste|rédact|chroniqueu|publié|mis à jour|il y a|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |\d))[^!?]{0,90})?[.)]?$/u,
    examples: [
      '{{Par Claire Morin}}',
      '{{Par Jean Martin, envoyé spécial à Rivebelle}}',
      '{{Propos recueillis par Claire Morin}}',
      '{{Par Claire Morin et Jean Martin avec AFP}}',
      '{{Rédigé par Jean Martin le 3 mars 2024}}'
    ],
    nearMisses: ['Par Saint Georges', 'Par un matin de mars', 'Par Claire Morin, tout le village a su que le pont fermait.']
  },
  'byline-dated': {
    category: 'byline',
    hints: [
      'publié',
      'mis à jour',
      'mise à jour',
      'modifié',
      'posté le',
      'mis en ligne',
      'mise en ligne',
      'actualisé',
      'diffusé le',
      'dernière modification'
    ],
    pattern:
      /^(?:(?:(?:cet )?(?:article|billet|contenu) )?(?:a été )?(?:initialement )?(?:publiée?|mise? à jour|mises? en ligne|modifiée?|postée?|rédigée?|écrite?|créée?|actualisée?|diffusée?|dernière (?:mise à jour|modification|actualisation)|publication|maj)(?: initialement)?(?: (?:par|dans|sur) [^"«»“”.!?\d]{2,60}?)?,? ?:? ?(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ ,]{1,2})?(?:\d{1,2}(?:er)? (?:janv|févr?|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}{0,7}\.?(?:,? \d{4})?|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|aujourd'hui|hier|il y a (?:\d{1,2}|une?) \p{L}{2,8})(?:,? ?(?:à|[-–|•·,])? ?\d{1,2} ?(?:[h:] ?\d{0,2}){1,2}(?: ?(?:min|HAE|HNE|GMT|CET|TU|UTC)[\d+]{0,3})?)?(?:,? ?(?:[(|•·,;/–—-]|et|par [^"«»“”.!?\d]{2,60}?|temps de lecture|lecture :? ?\d{1,3} ?min\p{L}{0,4})){0,2} ?){1,3}[.)]?$/iu,
    examples: [
      '{{Publié le 14 mars 2024 à 14h35}}',
      '{{Publié le 14/03/2024 à 14:35, mis à jour le 15/03/2024 à 9:02}}',
      '{{Mis à jour le lundi 3 juin 2024 à 9 h 12}}',
      '{{Dernière mise à jour : 1er avril 2024}}',
      '{{Publié aujourd’hui à 6h00}}'
    ],
    nearMisses: [
      'Publié le 14 mars 1848 à Paris, le manifeste passa inaperçu.',
      'Mis à jour chaque matin, le registre compte désormais trois mille noms.'
    ]
  },
  'byline-lines': {
    category: 'byline',
    precision: 0.93,
    lines: [
      ...[
        'janvier',
        'février',
        'mars',
        'avril',
        'mai',
        'juin',
        'juillet',
        'août',
        'septembre',
        'octobre',
        'novembre',
        'décembre',
        'janv.',
        'févr.',
        'avr.',
        'juil.',
        'sept.',
        'oct.',
        'nov.',
        'déc.'
      ]
        .map((month) => `0 ${month} 0`)
        .flatMap((date) => [date, `Le ${date}`, `${date} à 0h0`, `${date} à 0:0`, `${date} - 0:0`]),
      ...each(
        ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
        ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'].map(
          (month) => `0 ${month} 0`
        )
      ),
      '0/0/0',
      '0/0/0 à 0h0',
      '0/0/0 à 0:0',
      '0/0/0 - 0:0',
      'Le 0/0/0 à 0:0',
      'Le 0/0/0 à 0h0',
      ...each(
        ['Temps de lecture', 'Temps de lecture :', 'Temps de lecture estimé :', 'Lecture', 'Lecture :'],
        ['0 min.', '0 minutes', '0 minute']
      ),
      ...each(['0 min', '0 minutes', '0 minute', '0 mn'], ['de lecture']),
      '0 min à lire',
      ...['0 minutes', '0 min', '0 heures', '0 heure', '0 h', '0 jours', '0 jour', 'une heure'].map((ago) => `il y a ${ago}`),
      ...['AFP', 'ATS', 'Belga', 'Reuters', 'Keystone-ATS', 'La Presse canadienne'].flatMap((agency) => [
        agency,
        `(${agency})`,
        `Par ${agency}`,
        `Avec ${agency}`,
        `(avec ${agency})`,
        `La rédaction avec ${agency}`
      ]),
      'Temps de lecture',
      'Temps de lecture : < 0 minute',
      "Aujourd'hui à 0h0",
      "Aujourd'hui à 0:0",
      "Aujourd'hui, 0:0",
      'Hier à 0h0',
      'Hier à 0:0',
      'La rédaction',
      'Par la rédaction',
      'Rédaction web',
      'Article de la rédaction',
      'Avec les agences',
      'Par Agence France-Presse',
      'Agence France-Presse',
      "Avec l'AFP",
      '0 vues',
      'Vu 0 fois',
      'Écrit par',
      'Rédigé par',
      'Publié par',
      'Publié le',
      'Mis à jour le',
      'Publié dans',
      'Propos recueillis par'
    ],
    examples: [
      '{{14 mars 2024 à 14h35}}',
      '{{Temps de lecture : 3 min}}',
      '{{(AFP)}}',
      '{{jeudi 14 mars 2024}}',
      '{{La rédaction avec AFP}}'
    ],
    nearMisses: ['14 mars', "La rédaction d'un testament demande du temps et du papier, rien de plus."]
  },
  'agency-mark': {
    category: 'byline',
    precision: 0.95,
    hints: ['(afp', '(ats', '(belga', '(avec ', '(la presse can', '(reuters', '(sda', '(keystone'],
    pattern: unspoken(
      /^\((?:avec )?(?:l')?(?:AFP|ATS|ats|afp|Belga|BELGA|Reuters|REUTERS|La Presse canadienne|Keystone-ATS|KEYSTONE-ATS|AP|agences?|les agences|sda)(?:[ /,-]{1,3}(?:et )?(?:l')?[\p{L}.]{2,14}){0,3}\)\.?$/u
    ),
    removes: 'sentence',
    examples: ['Le pont rouvrira lundi, selon la préfecture. {{(avec AFP)}}', 'La digue tiendra. {{(ATS)}}', '{{(avec AFP)}}'],
    nearMisses: [
      'Il dirige une association de pêcheurs (AFP) depuis quinze ans, et une chorale.',
      'Le pont (avec ses deux tours) rouvrira lundi matin, selon la préfecture.'
    ]
  },
  tags: {
    category: 'byline',
    hints: [
      'mots-clés',
      'mots clés',
      'mot-clé',
      'tags',
      'étiquettes',
      'étiquette :',
      'classé dans',
      'publié dans',
      'posté dans',
      'étiqueté'
    ],
    pattern:
      /^(?:[Mm]ots?[- ]clés?(?: associés| liés)?|MOTS[- ]CLÉS|[Tt]ags|TAGS|[Éé]tiquettes?|[Hh]ashtags) ?: ?(?![^"«»“”]{0,200}\. )\S[^"«»“”!?]{1,250}$|^(?:[Cc]lassé (?:dans|sous)|[Pp]ublié dans|[Pp]osté dans|[Aa]rchivé dans|[Éé]tiqueté|[Mm]arqué avec|[Éé]tiqueté avec) ?:? ?\p{Lu}[^".!?«»“”,|/•]{1,40}(?:[,|/•][^".!?«»“”,|/•]{1,40}){0,7}$/u,
    examples: ['{{Mots-clés : digue, port, tempête}}', '{{Tags : mer, bac, Rivebelle}}', '{{Classé dans Sorties, Vie locale}}'],
    nearMisses: [
      'Publié dans les années trente, le roman ne fut jamais réédité de son vivant.',
      'Classé dans la catégorie des monuments, le phare ne peut plus être vendu.'
    ]
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      "À propos de l'auteur",
      "À propos de l'autrice",
      'À propos des auteurs',
      'À propos du journaliste',
      'À propos de moi',
      'À propos de nous',
      'Qui suis-je ?',
      'Qui sommes-nous ?',
      'Voir tous ses articles',
      'Tous ses articles',
      'Tous les articles de cet auteur',
      'Voir tous les articles de cet auteur',
      "Plus d'articles de cet auteur",
      'Du même auteur',
      "Contacter l'auteur",
      "Écrire à l'auteur",
      'Contacter la rédaction',
      "Suivre l'auteur",
      'Voir le profil',
      'Voir son profil',
      "Voir le profil de l'auteur"
    ],
    examples: ["{{À propos de l'auteur}}", '{{Voir tous ses articles}}'],
    nearMisses: ["À propos de l'auteur, le procès n'a rien appris que le village ne sût déjà.", 'Profil']
  },
  'bio-sentence': {
    category: 'bio',
    hints: [
      'tous les articles de',
      'voir tous les articles',
      'articles publiés par',
      "j'écris",
      'je rédige',
      'je partage',
      'contactez-l',
      'retrouvez-l',
      'suivez-l'
    ],
    pattern: unspoken(
      /^(?:(?:voir |lire |consulter |afficher |retrouvez )tous les articles (?:de|par|d'|écrits par|publiés par) ?[^"«»“”.!?,]{2,40}|(?:journaliste|rédacteur|rédactrice|passionnée?|diplômée?|blogueuse|blogueur|maman|papa|spécialiste|fondateur|fondatrice|ancien(?:ne)? [\p{L}-]{3,20})[^"«»“”.!?]{3,160}, j(?:e |')(?:écris|rédige|partage|teste|couvre|décrypte|vous (?:fais|propose|partage|livre|aide)|suis (?:en charge|chargée?|responsable))[^"«»“”.!?]{3,220}|(?:contactez|retrouvez|suivez)-l(?:a|e|es) (?:sur (?:x\b|twitter|facebook|linkedin|instagram|mastodon|bluesky)|par (?:e-?mail|courriel)|à l'adresse)[^"«»“”]{0,90})[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Voir tous les articles de Claire Morin}}',
      "{{Passionnée de voile depuis l'enfance, j'écris sur la mer et ceux qui en vivent.}}",
      '{{Retrouvez-la sur X et LinkedIn.}}'
    ],
    nearMisses: [
      'Passionnée de voile, elle écrit sur la mer et sur ceux qui en vivent, loin des ports et des quais.',
      'Tous les articles de la loi ont été adoptés sans débat, dans une salle presque vide.'
    ]
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Tous droits réservés.',
      '© 0 Tous droits réservés.',
      'Copyright © 0 Tous droits réservés.',
      'Droits de reproduction et de diffusion réservés.',
      'Reproduction interdite.',
      'Toute reproduction interdite.',
      'Toute reproduction interdite sans autorisation.',
      'Mentions légales',
      'Mentions légales et CGU',
      'Informations légales',
      'Conditions générales',
      "Conditions d'utilisation",
      "Conditions générales d'utilisation",
      'Conditions générales de vente',
      'CGU',
      'CGV',
      'Politique de confidentialité',
      'Politique de protection des données personnelles',
      'Charte de confidentialité',
      'Charte des données personnelles',
      'Accessibilité : non conforme.',
      "Déclaration d'accessibilité",
      'Signaler un contenu illicite',
      'Signaler une erreur',
      'Signaler une erreur dans cet article',
      'Clause de non-responsabilité',
      "L'abus d'alcool est dangereux pour la santé.",
      "L'abus d'alcool est dangereux pour la santé, à consommer avec modération.",
      'À consommer avec modération.',
      'Pour votre santé, mangez au moins cinq fruits et légumes par jour.',
      'www.mangerbouger.fr',
      'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.',
      "Attention, emprunter de l'argent coûte aussi de l'argent."
    ],
    examples: [
      '{{Mentions légales}}',
      '{{© 2024 Tous droits réservés.}}',
      "{{L'abus d'alcool est dangereux pour la santé, à consommer avec modération.}}"
    ],
    nearMisses: [
      "L'abus d'alcool est dangereux pour la santé, mais l'abus de réunions aussi, plaisante le maire.",
      'Reproduction interdite entre mars et juin, rappelle le garde aux pêcheurs de crabes.'
    ]
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['tous droits', 'reproduction', 'copyright', '©'],
    pattern:
      /^(?:(?:©|\(c\)|copyright)[ ©]{0,3}(?:copyright )?(?:\d{4}[ ,-]{0,3}(?:\d{4})?|\p{L}[^"«»“”!?]{1,60}[ ,-]{1,3}\d{4})[^"«»“”!?]{0,140}|(?:[^"«»“”!?.]{0,60}[ ,.–—-]{1,3})?tous droits (?:de reproduction[^"«»“”!?.]{0,50} )?réservés(?: (?:©|\d|pour tous|à l|par |- |– |\|)[^"«»“”!?]{0,80})?|(?:toute )?reproduction(?:,? (?:même partielle|totale ou partielle|partielle ou totale|intégrale ou partielle|(?:et|ou) (?:représentation|diffusion)))?[^"«»“”!?.]{0,60} (?:est )?(?:strictement )?interdite(?: sans [^"«»“”!?.]{3,90})?|la reproduction de (?:cet article|ce contenu|tout ou partie)[^"«»“”!?.]{0,60} (?:interdite|soumise|autorisée)[^"«»“”!?.]{0,80})[.]?$/iu,
    examples: [
      '{{© 2024 La Gazette du Port. Tous droits réservés.}}',
      '{{Copyright La Gazette du Port 2024}}',
      "{{Toute reproduction, même partielle, est interdite sans l'autorisation de la rédaction.}}"
    ],
    nearMisses: [
      'La reproduction des crabes est interdite de pêche entre mars et juin, rappelle le garde.',
      "Le peintre s'est battu toute sa vie pour le copyright de ses affiches, puis il a tout donné à la ville."
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: ['affilié', 'affiliation', 'commission', 'en partenariat avec', 'liens sponsorisés', "n'a pas participé", 'contenu a été'],
    pattern: unspoken(
      /^(?:\*|\(|note : ?)?(?:(?:cet article|cette page|ce contenu|certains(?: des)? liens|ce site|notre site|les liens|ce guide|nos articles|cette sélection)[^"«»“”.!?]{0,80}(?:(?:liens?|programmes?) (?:d'affiliation|affiliés?)|affiliés?|affiliation|une commission)[^"«»“”.!?]{0,200}|(?:lorsque|quand|si|en)[^"«»“”.!?]{0,100}(?:liens?|achetez|achat|acheter)[^"«»“”.!?]{0,100},? (?:nous|la rédaction|l'éditeur|notre site|\S{2,20}\.(?:fr|com)) (?:pouvons|pourrions|percevons|touchons|peut|pourrait|perçoit|touche|recevons)[^"«»“”.!?]{0,60}commission[^"«»“”.!?]{0,120}|(?:cet article|ce contenu) (?:a été|est) (?:rédigé|réalisé|produit|proposé|écrit|conçu|sponsorisé)[^"«»“”.!?]{0,40} (?:en partenariat avec|par (?:un|notre) partenaire|(?:pour|avec) le compte|en collaboration commerciale)[^"«»“”.!?]{0,100}|la rédaction (?:de [^"«»“”.!?]{2,30} )?n'a pas participé à (?:la |l')(?:réalisation|rédaction|conception|production|création|élaboration)[^"«»“”.!?]{3,60}|en tant que partenaire amazon, [^"«»“”.!?]{3,120})[.)]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      "{{Cet article contient des liens d'affiliation.}}",
      '{{Si vous achetez un produit via ces liens, nous pouvons toucher une commission.}}',
      '{{Ce contenu a été réalisé en partenariat avec la Banque du Port.}}',
      "{{La rédaction n'a pas participé à la réalisation de cet article.}}"
    ],
    nearMisses: [
      'La commission d’enquête a entendu le maire pendant trois heures, lundi, au sujet de la digue.',
      'Le festival est organisé en partenariat avec la Banque du Port et deux écoles de la ville.'
    ]
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: [
      'titre informatif',
      'caractère informatif',
      'conseil en investissement',
      'avis médical',
      'jouer comporte',
      'investir comporte',
      'performances passées',
      'purement informati',
      'titre indicatif',
      'saurait être tenu'
    ],
    pattern: unspoken(
      /^(?:(?:les|ces) (?:informations|contenus|données|articles)[^"«»“”.!?]{0,90} (?:à titre (?:purement |uniquement )?(?:informatif|indicatif|d'information)|caractère (?:purement )?informatif|purement informati\p{L}{1,4}|conseil en investissement|avis médical)[^"«»“”.!?]{0,200}|(?:ce (?:contenu|site)|cet article|ceci|cette page)[^"«»“”.!?]{0,90} (?:ne (?:constitue|remplace|saurait|peut)|(?:à titre|caractère|purement) (?:purement )?informati\p{L}{1,4})[^"«»“”.!?]{3,220}|(?:jouer|investir) comporte des risques(?: ?: ?[^"«»“”!?]{0,180}| de perte[^"«»“”!?]{0,80})?|les performances passées ne (?:préjugent|présagent|garantissent|sont)[^"«»“”.!?]{0,120}|[^"«»“”.!?]{2,60} ne saurait être tenue? (?:pour )?responsable (?:d[eu]s?|en cas)[^"«»“”.!?]{0,160}(?:site|informations|contenu|article|utilisation)[^"«»“”.!?]{0,80})\.?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Les informations de ce site sont fournies à titre informatif et ne remplacent pas une consultation.}}',
      '{{Cet article ne constitue pas un conseil en investissement.}}',
      '{{Les performances passées ne préjugent pas des performances futures.}}',
      '{{Jouer comporte des risques : endettement, isolement, dépendance.}}'
    ],
    nearMisses: [
      'Investir comporte-t-il moins de risques pour une commune que de ne rien faire, demande l’élue.',
      'Le maire a demandé un avis médical avant de rouvrir la piscine, fermée depuis le mois de mars.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['source :', 'source:', 'sources :', 'sources:', 'avec afp', 'avec agences', "avec l'afp"],
    pattern:
      /^[([]?(?:(?:[Ss]ources?|SOURCES?)(?: (?:originale|d'origine|de l'article|principale))? ?: ?(?=[\p{Lu}]|l'(?:AFP|ATS|agence)|ats|awp|afp|https?|www|agences?|\S{2,40}\.\p{L}{2,4}(?:\/|[)\]]?$))[^"«»“”.!?;:]{2,70}(?:\.(?:com|fr|ca|be|ch|org|net|eu|gouv\.fr)(?:\/\S{0,80})?)?|(?:https?:\/\/)?[\p{L}.-]{0,30}[^"«»“”.!?;:]{0,20} [Aa]vec (?:l')?(?:AFP|agences?)(?: et [\p{L} .]{2,20})?)[)\]]?\.?$/u,
    examples: ['{{Source : AFP}}', '{{Sources : AFP, Reuters}}', '{{Source : lagazette.fr}}', '{{La Gazette du Port avec AFP}}'],
    nearMisses: [
      'Source : la Loue jaillit au pied d’une falaise. On y vient à pied depuis le village.',
      'Le maire a parlé avec agences et banques pendant deux heures, sans succès.'
    ]
  },
  'source-origin': {
    category: 'source',
    hints: [
      'publié sur',
      'publié automatiquement',
      'les informations d',
      'publié dans',
      'publié par',
      'republié',
      'article original',
      'version originale',
      'paru sur',
      'paru dans',
      'traduit',
      'traduction',
      'intelligence artificielle',
      'communiqué'
    ],
    pattern: unspoken(
      /^[([*]?(?:(?:cet article|ce texte|ce billet|cette (?:tribune|chronique|analyse)|l'article|l'article original|la version originale(?: de cet article)?)(?: a| est) (?:(?:été )?(?:republiée?|(?:publiée?|parue?) (?:pour la première fois|initialement|d'abord|à l'origine|originellement))|(?:initialement|d'abord|originellement|à l'origine) (?:été )?(?:publiée?|parue?)|(?:été )?traduite?) (?:sur|dans|par|à partir de|de l'(?:anglais|allemand|espagnol|italien)|en (?:anglais|allemand|espagnol)|automatiquement)[^"«»“”!?]{0,140}|(?:la version originale de (?:cet|l')article|la version originale de ce texte) (?:a|est) [^"«»“”.!?]{2,140}|(?:article|texte) (?:original(?:ement)?|initialement|d'abord) (?:publié|paru)[^"«»“”!?]{2,120}|cet article a été publié automatiquement|(?:avec|d'après) (?:les )?informations d(?:e |')(?:la |l')?(?:presse canadienne|afp|reuters|associated press|agence france-presse)|lire l'article original|(?:article )?(?:traduit|adapté) (?:de l'|du |par |automatiquement|avec |en français par )[^"«»“”.!?,]{2,60}|traduction (?:automatique|réalisée|assurée)(?: (?:par|avec|de l'|depuis|à l'aide)[^"«»“”.!?]{2,80})?|(?:cet article|ce texte|ce contenu|cette traduction|ce résumé) a été (?:généré|traduit|rédigé|réalisée?|produit)[^"«»“”.!?]{0,60}(?:intelligence artificielle|l'ia\b|automatique)[^"«»“”.!?]{0,160})[.)\]]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Cet article est republié à partir de The Conversation sous licence Creative Commons.}}',
      "{{Cet article a d'abord été publié sur le site de La Gazette.}}",
      "{{Lire l'article original.}}",
      "{{Ce texte a été traduit à l'aide d'une intelligence artificielle.}}"
    ],
    nearMisses: [
      'Cet article de loi, publié dans la nuit, a surpris jusqu’aux députés de la majorité !',
      'Traduit en justice, le patron du bac a nié toute fraude devant les juges de Rivebelle.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...each(
        ['La suite', "La suite de l'article", 'La suite de cet article', "L'article continue", "Suite de l'article"],
        ['après la publicité', 'après cette publicité', 'sous la publicité']
      ),
      'Publicité',
      'Annonce',
      'Annonce publicitaire',
      'Publireportage',
      'Publi-rédactionnel',
      'Fermer la publicité',
      'Masquer la publicité',
      'Espace publicitaire',
      'Continuez à lire ci-dessous',
      'Continuer la lecture',
      'Poursuivre la lecture',
      'Continuez la lecture',
      'Contenu sponsorisé',
      'Contenu partenaire',
      'Contenu de marque',
      'Contenu commandité',
      'Article partenaire',
      'Article commandité',
      'Sponsorisé',
      'Sponsorisé par',
      'Commandité',
      'Offre partenaire',
      'Nos partenaires',
      'Offres de nos partenaires',
      'Présenté par',
      'Proposé par',
      'En partenariat avec',
      "Voir l'offre",
      "Voir l'offre sur Amazon",
      'Acheter sur Amazon',
      'Voir les offres',
      'Voir le prix',
      'Voir le prix sur Amazon',
      'Voir le produit',
      "Profiter de l'offre",
      "J'achète",
      'Je commande',
      'Je réserve',
      'Acheter maintenant',
      'Commander maintenant',
      'Ajouter au panier',
      'Comparer les prix',
      'Nos bons plans',
      'Bon plan',
      'Devis gratuit',
      'Réserver maintenant',
      'Télécharger le livre blanc',
      'Télécharger le PDF',
      'Télécharger gratuitement'
    ],
    examples: ['{{Publicité}}', '{{La suite après cette publicité}}', "{{Voir l'offre}}", '{{Contenu sponsorisé}}'],
    nearMisses: [
      'Publicité mensongère',
      'La suite après le déluge',
      "Acheter maintenant ou attendre, c'est la question que se posent les ménages."
    ]
  },
  'ad-sentence': {
    category: 'ad',
    hints: [
      'après la publicité',
      'après cette publicité',
      'sous la publicité',
      'bloqueur de pub',
      'code promo',
      'sponsorisé',
      'contenu proposé',
      'sous cette publicité'
    ],
    pattern: unspoken(
      /^(?:[([>*–—-]{0,3} ?(?:publicité ?[:–—-]? ?)?(?:la suite|l'article|le texte|suite|retrouvez la suite|votre article)[^"«»“”.!?]{0,50} (?:après|sous) (?:la|cette) (?:publicité|pub|annonce)|(?:désactivez|merci de désactiver|veuillez désactiver|vous utilisez|il semble que vous utilisiez)[^"«»“”.!?]{0,40} (?:bloqueur de pub(?:licités?)?|adblock)[^"«»“”]{0,140}|(?:profitez|bénéficiez) (?:de|d')[^"«»“”.!?]{2,80} (?:avec le |grâce au )?code promo [^"«»“”]{2,90}|(?:contenu|article|publication|épisode|communiqué) (?:sponsorisé|proposé|présenté|offert|commandité) par [^"«»“”.!?]{2,60})[.)\]…]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{La suite de votre article après cette publicité}}',
      '{{Vous utilisez un bloqueur de publicité.}}',
      '{{Contenu proposé par la Banque du Port}}',
      '{{Profitez de 10 % de remise avec le code promo PORT10.}}'
    ],
    nearMisses: [
      'Le magasin a retiré son code promo après trois heures, tant les clients affluaient.',
      'La suite du procès, après la publicité des débats, aura lieu à huis clos.'
    ]
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      ...each(['0', 'Aucun'], ['commentaire', 'commentaires', 'réaction', 'réactions']),
      ...each(['Voir', 'Lire', 'Afficher'], ['les commentaires', 'les 0 commentaires', 'plus de commentaires', 'tous les commentaires']),
      'Masquer les commentaires',
      ...loud([
        'Laissez un commentaire.',
        'Réagissez',
        'Commentez',
        'Donnez votre avis.',
        'Participez à la discussion.',
        'Rejoignez la conversation.',
        'Soyez le premier à commenter.',
        'Soyez le premier à réagir.',
        'Soyez le premier à commenter cet article.',
        'Connectez-vous pour commenter.'
      ]),
      'Laisser un commentaire',
      'Ajouter un commentaire',
      'Écrire un commentaire',
      'Publier un commentaire',
      'Publier le commentaire',
      'Commenter',
      'Donner mon avis',
      'Les commentaires sont fermés.',
      'Les commentaires sont désactivés.',
      'Les commentaires sont modérés.',
      'Vous devez être connecté pour commenter.',
      'Vous devez être connecté pour publier un commentaire.',
      'Annuler la réponse',
      'Votre commentaire',
      'Signaler ce commentaire',
      'Signaler un commentaire',
      'Commentaires (0)',
      'Commentaires 0',
      'Réactions (0)',
      'Commentaires récents',
      'Derniers commentaires',
      'Commentaires sur cet article',
      'Commentaire *',
      'Vos commentaires',
      'Nom *',
      'E-mail *',
      'Prévenez-moi de tous les nouveaux commentaires par e-mail.',
      'Les champs obligatoires sont indiqués avec *',
      'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
      'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
      'Ce site utilise Akismet pour réduire les indésirables.',
      'Règles de modération',
      'Répondre',
      'Répondre à ce commentaire',
      '0 réponses',
      'Trier par'
    ],
    examples: ['{{3 commentaires}}', '{{Laisser un commentaire}}', '{{Soyez le premier à réagir !}}', '{{Commentaires (12)}}'],
    nearMisses: ['Commentaires', 'Réagir vite, voilà ce que demandent les pêcheurs après la tempête de mars.']
  },
  'comments-sentence': {
    category: 'comments',
    hints: [
      'commentaire',
      'les champs obligatoires',
      'espace de discussion',
      "n'hésitez pas",
      'pouvoir commenter',
      'pour commenter',
      'pour réagir'
    ],
    pattern: unspoken(
      /^(?:(?:les|vos) commentaires (?:sont|seront|de cet article sont|sur cet article sont)[^"«»“”.!?]{0,40}(?:fermés|désactivés|modérés|soumis|réservés)[^"«»“”.!?,]{0,100}|les champs obligatoires sont [^"«»“”.!?]{3,40}|(?:dites|donnez|partagez|laissez|faites)[^"«»“”.!?]{2,60} (?:en|dans les|dans l'espace|dans la section|un) commentaires?[^"«»“”.!?]{0,80}|n'hésitez pas à [^"«»“”.!?]{2,60}(?:commentaire|partager cet article|nous (?:écrire|contacter))[^"«»“”.!?]{0,80}|(?:connectez-vous|identifiez-vous|(?:vous devez|il faut) (?:être (?:connectée?|abonnée?)|vous (?:connecter|identifier)))[^"«»“”.!?]{0,40} (?:pour|afin de) [^"«»“”.!?]{0,30}(?:comment|réagir)[^"«»“”.!?]{0,60}|(?:pour|afin de) (?:commenter|réagir|laisser un commentaire)[^"«»“”.!?]{0,30}, [^"«»“”.!?]{0,30}(?:connect|abonn|inscri|identifi)[^"«»“”.!?]{0,60}|enregistrer mon nom, [^"«»“”!?]{3,120})[.!]{0,3}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Les commentaires sont fermés pour cet article.}}',
      '{{Dites-nous ce que vous en pensez en commentaire !}}',
      "{{N'hésitez pas à laisser un commentaire.}}",
      '{{Vous devez être connecté pour pouvoir commenter.}}'
    ],
    nearMisses: [
      "N'hésitez pas à saler davantage l'eau de cuisson si vous aimez les pâtes relevées.",
      'Les commentaires sont vite devenus haineux sous la vidéo, raconte le père de la jeune fille.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      ...each(
        ['Aller', 'Passer'],
        ['au contenu', 'au contenu principal', 'directement au contenu', 'au menu', 'à la navigation', 'à la recherche']
      ),
      ...each(
        ['Retour'],
        [
          "à l'accueil",
          'en haut',
          'en haut de page',
          'en haut de la page',
          'au sommaire',
          'aux actualités',
          'à la liste',
          "à la page d'accueil",
          'au site',
          "à l'article"
        ]
      ),
      ...['Article', 'Épisode', 'Billet'].flatMap((item) => [`${item} suivant`, `${item} précédent`]),
      ...['Page', 'Photo', 'Diapositive', 'Publication', 'Vidéo', 'Image'].flatMap((item) => [`${item} suivante`, `${item} précédente`]),
      ...loud(['Contactez-nous', 'Connectez-vous']),
      'Haut de page',
      'Haut de la page',
      'Menu',
      'Menu principal',
      'Ouvrir le menu',
      'Fermer le menu',
      'Afficher le menu',
      'Ouvrir la recherche',
      'Ouvrir la navigation',
      'Fermer la recherche',
      'Rechercher',
      'Recherche :',
      'Que recherchez-vous ?',
      'Que cherchez-vous ?',
      "Page d'accueil",
      'Plan du site',
      'Nous contacter',
      'Se connecter',
      'Se déconnecter',
      'Connexion',
      'Mon compte',
      'Mon profil',
      'Mon panier',
      'Créer un compte',
      'Identifiez-vous',
      'Mot de passe oublié ?',
      'Mot de passe oublié',
      'Se souvenir de moi',
      'Rester connecté',
      'Se connecter avec Google',
      'Continuer avec Google',
      'Précédent',
      'Précédente',
      'Suivant',
      'Précédent Suivant',
      'Précédent / Suivant',
      'Navigation des articles',
      "Fil d'Ariane",
      'Vous êtes ici',
      'Page 0 sur 0',
      'Page 0/0',
      'Chargement...',
      'Chargement en cours',
      'Veuillez patienter',
      'Fermer',
      'Fermer la fenêtre',
      'Plein écran',
      'Quitter le plein écran',
      'Lire la vidéo',
      'Lecture en cours',
      'Mettre en pause',
      'Activer le son',
      'Couper le son',
      'Écouter le podcast',
      'Écouter en direct',
      'Regarder en direct',
      'Sommaire Afficher',
      'Sommaire [Masquer]',
      'Sommaire [Afficher]',
      'Masquer le sommaire',
      'Afficher le sommaire',
      'Dans cet article',
      "Sommaire de l'article",
      'Table des matières [Masquer]',
      'Tout déplier',
      'Trier par date',
      'Sélectionner un mois',
      'Sélectionner une catégorie',
      'Choisissez votre langue',
      'Ouvre dans une nouvelle fenêtre',
      '(ouvre dans une nouvelle fenêtre)',
      "S'ouvre dans un nouvel onglet",
      'Aucun résultat',
      'Aucun article trouvé',
      'Page introuvable',
      'Une erreur est survenue.',
      "Une erreur s'est produite.",
      'Veuillez réessayer plus tard.',
      'Réessayer',
      'Envoyer',
      'Valider',
      'Soumettre',
      'Champ obligatoire',
      'Voir la carte',
      'Suggérer une correction'
    ],
    examples: [
      '{{Aller au contenu principal}}',
      '{{Retour en haut de page}}',
      '{{Article précédent}}',
      '{{Chargement en cours…}}',
      '{{Mot de passe oublié ?}}'
    ],
    nearMisses: ['Retour au pays', 'Menu de fête', "Fermer l'usine, c'est fermer le village, résume le délégué du personnel."]
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'votre navigateur', 'nouvelle fenêtre', 'nouvel onglet', 'lecteur vidéo', 'prend pas en charge'],
    pattern: unspoken(
      /^(?:(?:veuillez |merci d'|vous devez |pour [^"«»“”.!?]{3,80}, (?:veuillez |merci d'|vous devez )?)?(?:activez|activer|autorisez|autoriser) (?:le |la |les )?(?:javascript|cookies)(?: (?:dans|de|sur) votre navigateur[^"«»“”.!?]{0,120}| (?:pour|afin)[^"«»“”.!?]{3,120})?|javascript (?:est|doit être|semble|n'est)[^"«»“”.!?]{2,120}|(?:ce site|cette page|cette application)[^"«»“”.!?]{0,30}(?:nécessite|requiert) (?:l'activation de )?javascript[^"«»“”.!?]{0,60}|votre navigateur (?:ne (?:prend|supporte|permet|peut)|n'est|est (?:obsolète|trop ancien|périmé)|internet)(?![^.!?]{0,60}, (?:m'|nous|lui))[^"«»“”.!?]{0,140}|(?:ce lien )?s'ouvre dans (?:une nouvelle fenêtre|un nouvel onglet))[.!]?$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Veuillez activer JavaScript dans votre navigateur pour remplir ce formulaire.}}',
      '{{Votre navigateur ne prend pas en charge cette vidéo.}}',
      '{{JavaScript est désactivé.}}'
    ],
    nearMisses: [
      'Le langage JavaScript est né en dix jours, au printemps, dans un bureau de Californie.',
      'Votre navigateur, disait le capitaine, vaut plus que votre boussole par gros temps.'
    ]
  },
  'tip-us': {
    category: 'other',
    hints: [
      'à signaler',
      'repéré une',
      'une erreur dans',
      'une coquille',
      'témoin',
      'écrivez-nous',
      'une information à',
      'contactez la rédaction',
      'une question, une'
    ],
    pattern: unspoken(
      /^(?:(?:vous avez )?(?:repéré|constaté|relevé|trouvé) une (?:erreur|faute|coquille)[^"«»“”.!?]{0,60} ?(?:\?|, (?:signalez|écrivez|contactez|dites|merci))[^"«»“”.]{0,110}|une (?:erreur|faute|coquille) (?:dans|à signaler|sur)[^"«»“”.!?]{0,50} ?\?[^"«»“”.]{0,80}|(?:vous avez |avez-vous )?(?:une (?:information|info|histoire|question, une)|un témoignage)[^"«»“”.!?]{0,60} (?:à (?:nous )?(?:partager|signaler|transmettre|communiquer|raconter)|remarque)[^"«»“”.!?]{0,60} ?\?|(?:vous (?:êtes|avez été) témoins?|êtes-vous témoin)[^"«»“”.!?]{0,60} ?\?|(?=[^!?]{0,140}(?:@|rédaction|redaction|whatsapp|formulaire|\d{4}))(?:écrivez-nous|contactez la rédaction|contactez notre (?:journaliste|rédaction)) ?(?:à|sur|par|via|directement|:)[^"«»“”!?]{2,120})[.!)]{0,2}$/iu
    ),
    removes: 'sentence',
    examples: [
      '{{Vous avez repéré une erreur dans cet article ?}}',
      '{{Une information à nous transmettre ?}}',
      '{{Écrivez-nous à redaction@lagazette.example.}}'
    ],
    nearMisses: [
      'Une erreur dans les calculs du bureau d’études a retardé le chantier de six mois.',
      'Le témoin a reconnu la voiture, mais pas le conducteur, a dit la procureure.'
    ]
  }
})
