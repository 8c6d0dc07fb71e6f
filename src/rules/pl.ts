import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))

/** Labels before the title of another story. */
const label =
  '^\\W{0,3}(?:(?:prze)?(?:czytaj|zobacz|sprawdź) (?:też|także|również|więcej)|polecamy(?: także| też| również)?|więcej na ten temat)'
const labelHints = [
  'czytaj t',
  'czytaj r',
  'czytaj w',
  'zobacz t',
  'zobacz r',
  'zobacz w',
  'sprawdź t',
  'sprawdź r',
  'sprawdź w',
  'polecamy',
  'więcej na ten'
] as const
/** Who made a picture: words that begin with a capital, and the few that do not. */
const credit =
  '(?:arch(?:iwum|\\.)|mat(?:eriały|\\.)|pixabay|własne|policja|[a-z\\d-]{2,30}\\.pl|[\\p{Lu}@©][^\\s/|,]{0,30})(?:(?: ?[/|] ?| [–—-] |,? )(?:[\\p{Lu}@©][^\\s/|,]{0,30}|[wiz]|pras\\.|prasowe|prywatne)){0,9}\\)?\\.?$'
const person = "\\p{Lu}[\\p{L}.'-]{0,20}(?: \\p{L}[\\p{L}.'-]{0,20}){0,4}"
const agency = '(?:PAP|AFP|Reuters|East News|Getty(?: Images)?|Shutterstock)'

export default defineRules('pl', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(['Akceptuj', 'Akceptuję', 'Zaakceptuj', 'Odrzuć'], ['wszystkie', 'wszystko']),
      'Akceptuję',
      'Akceptuję pliki cookies',
      'Ustawienia cookies',
      'Ustawienia plików cookie',
      'Polityka cookies',
      'Zarządzaj plikami cookie',
      'Akceptuję i przechodzę do serwisu',
      'Zaakceptuj i zamknij',
      'Przejdź do serwisu',
      'Akceptuję wszystkie pliki cookie',
      'Tylko niezbędne',
      'Zapisz ustawienia',
      'Ustawienia prywatności',
      'Zarządzaj ustawieniami',
      'Zarządzaj zgodą',
      'Zarządzaj preferencjami',
      'Zmień ustawienia prywatności',
      'Cenimy Twoją prywatność',
      'Dbamy o Twoją prywatność',
      'Szanowny Użytkowniku',
      'Polityka prywatności i cookies'
    ],
    examples: ['{{Akceptuję wszystkie}}', '{{Przejdź do serwisu}}', '{{USTAWIENIA PRYWATNOŚCI}}'],
    nearMisses: ['Odrzuć wszystko, co zbędne, radziła babka, i zostaw tylko to, co uniesiesz.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie'],
    pattern:
      /^(?:(?:(?:ta|ten|nasz[ae]?) (?:strona|witryna|serwis|portal)|my i nasi |na (?:tej|naszej) stronie)[^.]{0,40} )?(?:korzysta|używa|wykorzystuje)(?:my)? [^.:]{0,40}cookie|^aby (?:zobaczyć|wyświetlić) t[ęeo] [^.]{2,60}cookie/iu,
    examples: [
      '{{Używamy plików cookies, aby ułatwić korzystanie z serwisu. Możesz zmienić ustawienia.}}',
      '{{Ta strona korzysta z ciasteczek (cookies) w celach statystycznych.}}',
      '{{Aby zobaczyć tę treść, zaakceptuj pliki cookies.}}'
    ],
    nearMisses: ['Z raportu wynika, że firma używa plików cookies do śledzenia dzieci, czego zabrania prawo.']
  },
  'consent-data': {
    category: 'consent',
    hints: ['zgadzasz się', 'wyrażasz zgodę', 'akceptujesz', 'wyrażam zgodę'],
    pattern:
      /^(?:[^.!?]{3,40}! )?(?:(?:klika|kontynuu|korzysta|zapisu)jąc[^.]{1,120}(?:zgadzasz się|wyrażasz zgodę|akceptujesz)|wyrażam zgodę na )/iu,
    removes: 'sentence',
    examples: [
      '{{Klikając „Przejdź”, zgadzasz się na przetwarzanie danych przez naszych partnerów.}}',
      '{{Wyrażam zgodę na otrzymywanie newslettera.}}'
    ],
    nearMisses: ['Nie zgadzasz się? Nikt cię nie trzyma, powiedział i otworzył drzwi.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Czytaj', 'Przeczytaj', 'Zobacz', 'Sprawdź'], ['także', 'też', 'również']),
      ...each(['Może Cię', 'Mogą Cię'], ['zainteresować', 'też zainteresować', 'również zainteresować']),
      ...each(['Polecane', 'Podobne', 'Powiązane', 'Najnowsze'], ['artykuły', 'wpisy']),
      ...each(['Polecamy'], ['także', 'też', 'również']),
      'Polecamy',
      'Polecane',
      'Polecane dla Ciebie',
      'Redakcja poleca',
      'Rekomendowane',
      'Gorące tematy',
      'Ostatnio dodane',
      'Najnowsze informacje',
      'Następny wpis',
      'Poprzedni wpis',
      'Warto przeczytać',
      'Czytaj więcej na ten temat',
      'Artykuły, które mogą Cię zainteresować',
      'Zainteresuje Cię także',
      'Może Ci się spodobać',
      'Artykuły powiązane',
      'Powiązane tematy',
      'Powiązane treści',
      'Podobne tematy',
      'Najczęściej czytane',
      'Najchętniej czytane',
      'Najpopularniejsze',
      'Najnowsze wiadomości',
      'Najnowsze',
      'Więcej na ten temat',
      'Więcej na temat',
      'Więcej z tej kategorii',
      'Więcej wiadomości',
      'W tym temacie',
      'Nie przegap',
      'Inne artykuły',
      'Zobacz inne artykuły',
      'Wybrane dla Ciebie',
      'Inni czytali także',
      'Następny artykuł',
      'Poprzedni artykuł'
    ],
    examples: ['{{Czytaj także:}}', '{{NAJCZĘŚCIEJ CZYTANE}}', '{{Może Cię zainteresować}}', '{{Zobacz również}}'],
    nearMisses: [
      'Zobacz także, mówiła babka, kto stoi za drzwiami.',
      'Najnowsze wiadomości z frontu przyszły z wieczorną pocztą i nikt nie chciał otworzyć listu.'
    ]
  },
  'related-title': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→–—-]{1,2} ?.{8,220}[^.…]$`, 'iu'),
    examples: [
      '{{Czytaj też: Kto zapłaci za most? Co wiemy o planie}}',
      '{{ZOBACZ TAKŻE - Dlaczego most runął. I co teraz}}',
      '{{Więcej na ten temat: Śnieg zamknął drogę przez góry}}'
    ],
    nearMisses: ['Czytaj też klasyków rosyjskich w oryginale']
  },
  'related-sentence': {
    category: 'related',
    hints: labelHints,
    pattern: new RegExp(`${label} ?[:|►▶»>→] ?.{8,200}$`, 'iu'),
    removes: 'sentence',
    examples: ['Prace potrwają do maja. {{Czytaj też: Prom traci ostatni kurs}}'],
    nearMisses: ['Czytaj też przedmowy, bo prawie zawsze pisał je ktoś inny.']
  },
  'related-more': {
    category: 'related',
    precision: 0.5,
    hints: ['kliknij tutaj', 'linkiem', 'przeczytasz tutaj'],
    pattern: /(?:kliknij|przeczytasz) tutaj|pod (?:tym )?linkiem/iu,
    removes: 'sentence',
    examples: ['{{Kliknij tutaj}}'],
    nearMisses: ['Dom widać stąd, powiedział przewodnik, w prawym rogu obrazu.']
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(['Dołącz do nas', 'Obserwuj nas'], ['na Facebooku', 'na X', 'w Google News']),
      ...each(['Zapisz się'], ['do newslettera', 'na newsletter', 'na nasz newsletter', 'do naszego newslettera']),
      ...each(['Pozostało', 'Zostało'], ['0% artykułu', '0% tekstu']),
      'Subskrybuj',
      'Subskrybuj newsletter',
      'Obserwuj nas',
      'Śledź nas',
      'Polub nas',
      'Zapisz się',
      'Włącz powiadomienia',
      'Pobierz aplikację',
      'Pobierz naszą aplikację',
      'Pobierz z Google Play',
      'Newsletter',
      'Nasz newsletter',
      'Kup prenumeratę',
      'Kup subskrypcję',
      'Kup dostęp',
      'Wykup dostęp',
      'Wypróbuj za darmo',
      'Tylko dla prenumeratorów',
      'Obserwuj autora',
      'Masz już subskrypcję? Zaloguj się',
      'Czytaj bez reklam',
      'Masz już konto?',
      'Masz już konto? Zaloguj się',
      'Masz już subskrypcję?',
      'Jesteś już subskrybentem? Zaloguj się',
      'Tylko dla subskrybentów',
      'Artykuł tylko dla subskrybentów',
      'Artykuł premium',
      'Ten artykuł jest dostępny tylko dla subskrybentów.',
      'Twój adres e-mail',
      'Podaj swój adres e-mail',
      'Wpisz swój adres e-mail',
      'Bądź na bieżąco!',
      'Chcesz być na bieżąco?',
      'Nie masz konta? Zarejestruj się',
      'Dodaj do preferowanych źródeł w Google'
    ],
    examples: [
      '{{Obserwuj nas na Facebooku}}',
      '{{Zapisz się na newsletter}}',
      '{{Masz już konto? Zaloguj się}}',
      '{{Pozostało 84% artykułu}}'
    ],
    nearMisses: ['Śledź nas, jeśli potrafisz, szepnął i zniknął w tłumie.']
  },
  'signup-follow': {
    category: 'signup',
    hints: ['obserwuj nas', 'śledź nas', 'polub nas', 'dołącz do na', 'newsletter', 'pobierz '],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,90}[?!,:–-] )?(?:(?:(?:obserwuj|śledź|polub) nas|dołącz do na)[^.!?]{0,90}(?:facebook|instagram|google|\bx|whatsapp|społecznościow)|(?:zapisz się|subskrybuj|zamów) [^.!?]{0,40}newsletter|pobierz (?:naszą |bezpłatną ){1,2}aplikację)/iu,
    removes: 'sentence',
    examples: [
      '{{Obserwuj nas w Google News i bądź na bieżąco.}}',
      '{{Chcesz wiedzieć więcej, zapisz się na nasz newsletter „Poranek”.}}',
      'Prom wróci w maju. {{Zapisz się na nasz newsletter.}}',
      '{{Pobierz naszą bezpłatną aplikację na Androida i iOS}}'
    ],
    nearMisses: ['Redakcja wysyłała newsletter co piątek, aż skończyły się pieniądze.']
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['subskryb', 'subskryp', 'prenumer', 'kup dostęp'],
    pattern:
      /^\W{0,3}(?:(?:ten |cały )?(?:artykuł|tekst|materiał) (?:jest )?(?:dostępny|przeczytasz) [^.]{0,40}(?:subskryb|subskryp|prenumer)|(?:wy)?kup (?:dostęp|subskrypcję|prenumeratę)(?!\p{L}))/iu,
    removes: 'sentence',
    examples: ['{{Ten artykuł jest dostępny tylko dla subskrybentów „Gazety”.}}', '{{Kup dostęp już od 9,90 zł miesięcznie}}'],
    nearMisses: ['Prenumerata kosztowała wtedy dwa złote, a gazetę przywoził chłopiec na rowerze.']
  },
  'appeal-lines': {
    category: 'appeal',
    lines: [
      ...each(['Wesprzyj'], ['nas', 'niezależne dziennikarstwo', 'niezależne media', 'nas na Patronite']),
      'Wesprzyj redakcję',
      'Wesprzyj naszą pracę',
      'Zostań patronem',
      'Zostań naszym patronem',
      'Postaw mi kawę',
      'Postaw nam kawę',
      'Przekaż darowiznę',
      'Przekaż 0% podatku',
      'Przekaż nam 0% podatku',
      'Chcę wesprzeć'
    ],
    examples: ['{{Wesprzyj nas!}}', '{{Postaw mi kawę}}', '{{Przekaż 1,5% podatku}}'],
    nearMisses: ['Wspieraj głowę dłonią']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['wesprzyj', 'wspieraj', 'patronem', 'postaw nam', 'postaw mi', 'przekaż 1'],
    pattern:
      /^\W{0,3}(?:[^.!?]{3,140}[,:!?–] ?)?(?:postaw (?:nam|mi) kawę|(?:wesprzyj|wspieraj) (?:nas|niezależn|redakcj|portal)|zostań (?:naszym )?patronem|przekaż (?:nam )?1[.,]5 ?% )/iu,
    removes: 'sentence',
    examples: ['{{Jeśli cenisz to, co robimy, wesprzyj naszą redakcję stałą wpłatą.}}', '{{Przekaż 1,5% podatku na naszą fundację.}}'],
    nearMisses: ['Darowizna wdowy pozwoliła otworzyć dom, w którym dziś mieszka trzydzieści osób.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each(['Udostępnij', 'Podziel się'], ['na Facebooku', 'na Twitterze', 'na X']),
      ...each(
        ['Kliknij, aby udostępnić na'],
        [
          'Facebooku (Otwiera się w nowym oknie)',
          'X (Otwiera się w nowym oknie)',
          'Twitterze (Otwiera się w nowym oknie)',
          'LinkedIn (Otwiera się w nowym oknie)'
        ]
      ),
      'Kliknij by wydrukować (Otwiera się w nowym oknie)',
      'Udostępnij',
      'Udostępnij artykuł',
      'Udostępnij ten artykuł',
      'Udostępnij przez e-mail',
      'Podziel się',
      'Podziel się artykułem',
      'Podziel się ze znajomymi',
      'Podaj dalej',
      'Drukuj',
      'Wydrukuj',
      'Skopiowano link',
      'Wyślij e-mailem',
      'Zapisz artykuł',
      'Odsłuchaj artykuł',
      'Kopiuj link',
      'Skopiuj link',
      'Link skopiowany',
      'Wyślij mailem',
      'Wyślij znajomemu',
      'Poleć znajomemu',
      'Zapisz na później',
      'Dodaj do ulubionych',
      'Lubię to',
      'Lubię to! 0',
      '0 polubień',
      'Oceń artykuł',
      'Jak oceniasz ten artykuł?',
      'Czy ten artykuł był przydatny?',
      'Spodobał Ci się artykuł?',
      'Podoba Ci się ten artykuł?',
      'Posłuchaj artykułu',
      'Zgłoś błąd'
    ],
    examples: ['{{Udostępnij na Facebooku}}', '{{Kliknij, aby udostępnić na X (Otwiera się w nowym oknie)}}', '{{Lubię to! 86}}'],
    nearMisses: ['Podziel się chlebem', 'Lubię to miejsce za ciszę']
  },
  'share-ask': {
    category: 'share',
    hints: ['podziel się', 'udostępnij'],
    pattern:
      /^\W{0,3}(?:jeśli [^.!?]{2,90})?(?:podziel się (?:nim|(?:tym )?artykułem|tekstem)|udostępnij (?:go|ten (?:artykuł|tekst|wpis)))(?!\p{L})/iu,
    removes: 'sentence',
    examples: ['{{Jeśli spodobał Ci się artykuł, podziel się nim ze znajomymi.}}', '{{Udostępnij ten artykuł swoim znajomym}}'],
    nearMisses: ['Kto ma chleb, niech się podzieli, mówiła babka.']
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      'Zdjęcie ilustracyjne.',
      'Zdjęcie poglądowe.',
      'Zdjęcie 0 z 0',
      'Galeria zdjęć',
      'Galeria (0 zdjęć)',
      'Galeria (0)',
      'Zobacz galerię',
      'Zobacz galerię zdjęć',
      'Przejdź do galerii',
      'Zobacz zdjęcia',
      'Zobacz wszystkie zdjęcia',
      '0 zdjęć',
      'Więcej zdjęć',
      'Następne zdjęcie',
      'Powiększ zdjęcie',
      'Materiały prasowe',
      'Archiwum prywatne',
      'Źródło: materiały prasowe',
      'Getty Images',
      'East News'
    ],
    examples: ['{{Zdjęcie ilustracyjne}}', '{{Galeria zdjęć (12)}}'.replace(' zdjęć (12)', ' (12 zdjęć)'), '{{Zdjęcie 3 z 12}}'],
    nearMisses: ['Zdjęcie archiwalne pokazuje inny most, przyznała redakcja.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['fot.', 'fot:', 'foto:', 'foto /'],
    pattern: new RegExp(`^(?:[^.!?…]{8,190}[.!]? ?)?[(/|–—[-]? ?(?:[Ff]ot\\.|FOT\\.|[Ff]oto?:|Foto /|FOTO:):? ?${credit}`, 'u'),
    examples: [
      '{{Fot. Jan Nowak / PAP}}',
      '{{Wójt na nowym moście. Fot. Anna Wilk}}',
      '{{Most nad rzeką (fot. Marek Lis / Głos Rybna)}}',
      '{{Foto: materiały prasowe}}'
    ],
    nearMisses: ['Telefon kosztuje 900 zł, fot. dobre, bateria słaba']
  },
  'caption-agency': {
    category: 'caption',
    hints: ['/pap', '/ pap', 'pap/', '(pap', 'east news', 'getty', 'shutterstock', 'reuters', 'afp'],
    pattern: new RegExp(
      `^(?:[^.!?;]{8,190}[(/|©] ?${agency}\\)?|(?:[^!?;]{8,190}[(|/–] ?|\\()?(?:${agency} ?/ ?${person}|${person} ?/ ?${agency})\\)?\\.?)$`,
      'u'
    ),
    examples: ['{{Minister podczas konferencji / East News}}', '{{PAP/Marek Lis}}', '{{Mieszkańcy na nabrzeżu. (Marek Lis/Reuters)}}'],
    nearMisses: ['Minister podał się do dymisji (PAP), ale jego biuro zaprzecza.', 'Pozew złożyła agencja Getty Images']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(['Czas czytania', 'Czas czytania: ok.', 'Ten tekst przeczytasz w', 'Przeczytasz w'], ['0 min', '0 minut', '0 minuty']),
      ...each(['0 min', '0 minut', '0 minuty'], ['czytania', 'temu']),
      '0 godzin temu',
      '0 godziny temu',
      '0 godz. temu',
      '0 dni temu',
      'Ten tekst przeczytasz w mniej niż minutę',
      'PAP',
      '(PAP)',
      'PAP / oprac.',
      'oprac. red.',
      'Redakcja',
      'Autor: redakcja',
      'Opracowanie własne',
      'Autor artykułu',
      '0 wyświetleń',
      'Odsłon: 0',
      'Data publikacji',
      'Ostatnia aktualizacja',
      'Tagi'
    ],
    examples: ['{{Czas czytania: 8 min.}}', '{{3 godz. temu}}', '{{Ten tekst przeczytasz w 4 minuty}}'],
    nearMisses: ['Redakcja testamentu zajęła notariuszowi cały dzień.']
  },
  'byline-credit': {
    category: 'byline',
    hints: ['oprac.', 'rozmawiał'],
    pattern: new RegExp(`^\\(?(?:[Oo]prac\\.|OPRAC\\.|Rozmawiała?):? ${credit}`, 'u'),
    examples: ['{{Oprac. Anna Wilk}}', '{{Rozmawiała Anna Wilk}}'],
    nearMisses: ['Rozmawiała z Anną przez całą noc, a rano wsiadła do pociągu.']
  },
  'agency-mark': {
    category: 'source',
    hints: ['(pap)', '(iar)'],
    pattern: /^\((?:pap|iar)\)[ \p{L}/]{0,20}\.?$/iu,
    removes: 'sentence',
    examples: ['Prom wróci w maju. {{(PAP)}}', '{{(PAP) awi/ lis/}}'],
    nearMisses: ['Warszawa (PAP) – Prom wróci w maju, powiedział wójt.']
  },
  tags: {
    category: 'byline',
    hints: ['tagi:', 'tematy:'],
    pattern: /^\W{0,3}(?:tagi:|tematy:(?=[^,]{2,40},)) ?[^.!?;]{2,240}$/iu,
    examples: ['{{Tagi: prom, port, remont}}'],
    nearMisses: ['Tematy: nieliczne, stare i źle opowiedziane.']
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      'O autorze',
      'O autorce',
      'Informacje o autorze',
      'O autorach',
      'Autor tekstu',
      'Więcej o autorze',
      'Zobacz wszystkie wpisy',
      'Zobacz wszystkie artykuły autora',
      'Wszystkie artykuły autora',
      'Kontakt z autorem',
      'Napisz do autora'
    ],
    examples: ['{{O autorze}}', '{{Wszystkie artykuły autora}}'],
    nearMisses: ['O autorach napadu nic nie wiadomo']
  },
  'bio-contact': {
    category: 'bio',
    precision: 0.86,
    hints: ['– dziennikar', 'jest dziennikar'],
    pattern: new RegExp(`^${person} (?:–|jest) dziennikar\\p{L}{2,3} (?:działu|portalu|serwisu|„|\\p{Lu})`, 'u'),
    examples: [
      '{{Anna Wilk – dziennikarka działu miejskiego. Pisze o transporcie.}}',
      '{{Marek Lis jest dziennikarzem portalu Głos Rybna.}}'
    ],
    nearMisses: ['Marek Lis jest dziennikarzem z zawodu i żeglarzem z zamiłowania.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      'Wszelkie prawa zastrzeżone',
      'Wszystkie prawa zastrzeżone',
      '© 0 Wszelkie prawa zastrzeżone',
      'Copyright © 0',
      'Copyright © 0. Wszelkie prawa zastrzeżone',
      'Materiał chroniony prawem autorskim',
      'Kopiowanie zabronione',
      'Kup licencję',
      'Polityka prywatności',
      'Regulamin',
      'Regulamin i polityka prywatności',
      'Nota prawna',
      'Regulamin serwisu',
      'Warunki korzystania',
      'Deklaracja dostępności',
      'RODO',
      'Mapa strony',
      'Kontakt z redakcją',
      'Skontaktuj się z nami',
      'Napisz do nas',
      'Dowiedz się więcej o zasadach'
    ],
    examples: ['{{Wszelkie prawa zastrzeżone.}}', '{{Polityka prywatności}}'],
    nearMisses: ['Regulamin kąpieliska zabrania skoków']
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['prawa zastrzeżone', 'prawem autorskim', 'rozpowszechnianie'],
    pattern:
      /^(?:(?:©|copyright) .{0,120})?(?:wszelkie|wszystkie) prawa zastrzeżone|^materiał chroniony prawem autorskim|^dalsze rozpowszechnianie [^.]{0,80} zgod[yą]/iu,
    removes: 'sentence',
    examples: [
      '{{© 2024 Wydawnictwo Przystań Wszelkie prawa zastrzeżone}}',
      '{{Dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy.}}'
    ],
    nearMisses: ['Dalsze rozpowszechnianie plotek nic nie dało, bo wszyscy już wiedzieli.']
  },
  'legal-affiliate': {
    category: 'legal',
    hints: ['afiliacyjn', 'charakter informacyjny'],
    pattern: /^[^.]{0,40}(?:artykuł|tekst|link|materiał)[^.]{0,40}(?:afiliacyjn|charakter informacyjny)/iu,
    removes: 'sentence',
    examples: ['{{Artykuł zawiera linki afiliacyjne.}}', '{{Niniejszy tekst ma charakter informacyjny i nie stanowi porady.}}'],
    nearMisses: ['Miasta partnerskie przysłały po jednym drzewie.']
  },
  'source-line': {
    category: 'source',
    hints: ['źródło:', 'źródła:', 'pierwotnie'],
    pattern: new RegExp(
      `^\\(?(?:(?:Źródł[oa]|ŹRÓDŁ[OA]): ?${credit}|(?:Artykuł|Tekst|Wywiad) (?:ukazał się |został )?(?:opublikowany )?pierwotnie )`,
      'u'
    ),
    examples: ['{{Źródło: PAP, Głos Rybna}}', '{{Źródło: tvn24.pl}}', '{{Tekst ukazał się pierwotnie w „Głosie Rybna”.}}'],
    nearMisses: ['Źródło: dochód z lasu, dwie krowy i renta po dziadku.']
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      'Reklama',
      'Reklama.',
      'Ogłoszenie',
      'Materiał sponsorowany',
      'Artykuł sponsorowany',
      'Tekst sponsorowany',
      'Wpis sponsorowany',
      'Sponsorowane',
      'Materiał promocyjny',
      'Materiał partnera',
      'Materiał płatny',
      'Materiał partnerski',
      'Materiał reklamowy',
      'Treść sponsorowana',
      'Współpraca reklamowa',
      'Autopromocja',
      'Koniec reklamy',
      'Pomiń reklamę',
      'Kup teraz',
      'Kup na Amazon',
      'Sprawdź cenę',
      'Sprawdź ofertę',
      'Zobacz ofertę',
      'Dodaj do koszyka',
      'Przejdź do sklepu'
    ],
    examples: ['{{REKLAMA}}', '{{Artykuł sponsorowany}}', '{{Sprawdź ofertę}}'],
    nearMisses: ['Reklama dźwignią handlu', 'Kup teraz albo czekaj do jesieni, radzi pośrednik.']
  },
  'ad-below': {
    category: 'ad',
    hints: ['dalsza część', 'dalszy ciąg'],
    pattern: /^(?:dalsza część|dalszy ciąg) [^.!?]{0,30}pod [^.!?]{3,30}$/iu,
    examples: ['{{Dalsza część artykułu pod materiałem wideo}}', '{{Dalszy ciąg tekstu pod reklamą}}'],
    nearMisses: ['Dalsza część muru runęła w nocy.']
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      ...each(['Dodaj', 'Napisz', 'Zostaw'], ['komentarz', 'swój komentarz']),
      'Komentarze (0)',
      'Komentarze: 0',
      '0 komentarzy',
      '0 komentarz',
      '0 komentarze',
      'Brak komentarzy',
      'Skomentuj',
      'Zobacz komentarze',
      'Pokaż komentarze',
      'Pokaż więcej komentarzy',
      'Przejdź do komentarzy',
      'Wyślij komentarz',
      'Opublikuj komentarz',
      'Anuluj pisanie odpowiedzi',
      'Dodaj komentarz Anuluj pisanie odpowiedzi',
      'Odpowiedz',
      'Zgłoś nadużycie',
      'Komentowanie zostało wyłączone.',
      'Możliwość komentowania jest wyłączona.',
      'Dołącz do dyskusji',
      'Weź udział w dyskusji',
      'Zaloguj się, aby dodać komentarz',
      'Zaloguj się, aby skomentować',
      'Musisz się zalogować, aby dodać komentarz.',
      'Musisz się zalogować, aby móc dodać komentarz.',
      'Bądź pierwszy! Skomentuj',
      'Twój adres e-mail nie zostanie opublikowany.',
      'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *',
      'Wymagane pola są oznaczone *',
      'Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.'
    ],
    examples: ['{{Dodaj komentarz}}', '{{Komentarze (47)}}', '{{Zaloguj się, aby dodać komentarz}}'],
    nearMisses: ['Komentarze', 'Odpowiedz mi, prosiła, ale on już nie słuchał.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['w komentarz', 'za treś'],
    pattern: /^\W{0,3}(?:(?:daj|napisz|podziel)(?!\p{L})[^.]{0,70}w komentarz|redakcja nie (?:ponosi|bierze) odpowiedzialności za treś)/iu,
    removes: 'sentence',
    examples: ['{{Daj nam znać w komentarzach.}}', '{{Redakcja nie ponosi odpowiedzialności za treść komentarzy.}}'],
    nearMisses: ['W komentarzach, które zajęły trzy strony, nikt nie bronił wójta.']
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      ...each(['Czytaj', 'Przeczytaj', 'Zobacz', 'Pokaż', 'Załaduj', 'Dowiedz się'], ['więcej']),
      ...each(['Przejdź do'], ['treści', 'głównej treści', 'strony głównej']),
      ...each(['Czytaj', 'Przeczytaj'], ['dalej', 'całość', 'cały artykuł']),
      'Zobacz wszystkie',
      'Pokaż wszystkie',
      'Pokaż mniej',
      'Rozwiń',
      'Zwiń',
      'Zobacz wideo',
      'Wyświetl ten post na Instagramie',
      'Kliknij tutaj',
      'Kliknij, aby powiększyć',
      'Więcej informacji',
      'Strona główna',
      'Wróć na górę',
      'Wróć na górę strony',
      'Do góry',
      'Powrót do góry',
      'Wróć na stronę główną',
      'Następna strona',
      'Poprzednia strona',
      'Następny',
      'Poprzedni',
      'Strona 0 z 0',
      'Menu',
      'Menu główne',
      'Otwórz menu',
      'Zamknij menu',
      'Nawigacja wpisu',
      'Szukaj',
      'Szukaj w serwisie',
      'Czego szukasz?',
      'Zaloguj',
      'Zaloguj się',
      'Wyloguj',
      'Wyloguj się',
      'Zarejestruj się',
      'Załóż konto',
      'Moje konto',
      'Nie pamiętasz hasła?',
      'Zapomniałeś hasła?',
      'Zapamiętaj mnie',
      'Zamknij',
      'Ładowanie',
      'Wczytywanie',
      'Wyślij',
      'Anuluj',
      'Spis treści',
      'W tym artykule',
      'Pełny ekran',
      'Na żywo',
      'Otwiera się w nowym oknie',
      'Strona nie została znaleziona',
      'Wystąpił błąd.',
      'Spróbuj ponownie'
    ],
    examples: ['{{Przejdź do treści}}', '{{Czytaj dalej »}}', '{{Wróć na górę strony}}', '{{Ładowanie…}}'],
    nearMisses: ['Zamknij port', 'Szukaj wiatru w polu', 'Czytaj całość od końca, radzi tłumacz.']
  },
  'nav-browser': {
    category: 'nav',
    precision: 0.97,
    hints: ['strona główna', 'przeglądarka nie'],
    pattern: /^(?:strona główna ?[›»>/|].{2,120}$|twoja przeglądarka nie obsługuje)/iu,
    examples: ['{{Strona główna › Wiadomości › Rybno}}', '{{Twoja przeglądarka nie obsługuje wideo.}}'],
    nearMisses: ['Strona główna gazety była pusta, jakby nic się nie stało.']
  }
})
