import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
/** As sentences. */
const sentences = (list: readonly string[]): string[] => list.map((line) => (line.includes(' ') ? `${line}.` : line))

const social = [
  'na Facebooku',
  'na Twitterze',
  'na X',
  'na Instagramie',
  'na YouTube',
  'na WhatsAppie',
  'w Google News',
  'w Wiadomościach Google',
  'w mediach społecznościowych'
]

export default defineRules('pl', {
  'consent-lines': {
    category: 'consent',
    lines: [
      ...each(
        ['Akceptuj', 'Akceptuję', 'Zaakceptuj', 'Zezwól na', 'Odrzuć'],
        ['wszystkie', 'wszystko', 'wszystkie pliki cookie', 'wszystkie cookies']
      ),
      ...each(['Akceptuję', 'Niezbędne'], ['cookies', 'pliki cookie', 'pliki cookies']),
      ...each(['Ustawienia', 'Polityka'], ['cookie', 'cookies', 'plików cookie', 'plików cookies']),
      'Zarządzaj plikami cookie',
      'Zarządzaj cookies',
      'Więcej o plikach cookies',
      'Preferencje cookies',
      'Akceptuję i przechodzę do serwisu',
      'Akceptuję i zamykam',
      'Zaakceptuj i zamknij',
      'Zaakceptuj i kontynuuj',
      'Przejdź do serwisu',
      'Przechodzę do serwisu',
      'Kontynuuj bez akceptacji',
      'Zaakceptuj tylko niezbędne',
      'Akceptuję tylko niezbędne',
      'Akceptuj tylko niezbędne',
      'Zezwól na wybór',
      'Zezwól na wybrane',
      'Zapisz ustawienia',
      'Zapisz moje preferencje',
      'Zapisz preferencje',
      'Zapisz i zamknij',
      'Ustawienia prywatności',
      'Zarządzaj ustawieniami',
      'Zarządzaj zgodami',
      'Zarządzaj zgodą',
      'Zarządzaj preferencjami',
      'Zmień ustawienia prywatności',
      'Dostosuj zgody',
      'Zmień zgody',
      'Cenimy Twoją prywatność',
      'Szanujemy Twoją prywatność',
      'Dbamy o Twoją prywatność',
      'Twoja prywatność jest dla nas ważna',
      'Szanowny Użytkowniku',
      'Drogi Użytkowniku',
      'Lista partnerów',
      'Nasi zaufani partnerzy',
      'Ta strona używa ciasteczek',
      'Polityka prywatności i cookies',
      'Polityka prywatności i plików cookies'
    ],
    examples: ['{{Akceptuję wszystkie}}', '{{Zarządzaj plikami cookie}}', '{{CENIMY TWOJĄ PRYWATNOŚĆ}}'],
    nearMisses: ['Tylko niezbędne', 'Akceptuję wszystkie warunki poza jednym, odpisał wójt, i właśnie o ten jeden poszło.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['cookie', 'ciastecz'],
    pattern:
      /^(?:(?:ta|nasza|niniejsza|ten|nasz|niniejszy) (?:strona|witryna|serwis|portal|sklep)(?: internetow[ay])?|serwis \S{2,40}|(?:na (?:tej|naszej) stronie )?(?:my )?(?:oraz )?nasi partnerzy|na (?:tej|naszej) stronie|w (?:tym|naszym) serwisie|używamy|korzystamy z|wykorzystujemy|stosujemy) ?(?:korzysta|używa|wykorzystuje|stosuje|używamy|korzystamy|wykorzystujemy|stosujemy)? ?(?:z |ze )?(?:plik\p{L}{1,4} |technologi\p{L}{1,2} |informacj\p{L}{1,2} )?(?:typu |zapisan\p{L}{1,3} za pomocą )?(?:cookies?|ciastecz\p{L}{1,4})\b[^"„”]{0,60} (?:w celu|w celach|aby|żeby|by|do|zgodnie|dzięki|i podobn\p{L}{2,4}|oraz podobn\p{L}{2,4}) [^"„”]{4,300}$/iu,
    removes: 'sentence',
    examples: [
      '{{Ta strona używa plików cookies w celu świadczenia usług na najwyższym poziomie.}}',
      '{{Używamy plików cookie, aby spersonalizować treści i reklamy.}}',
      '{{Nasz serwis wykorzystuje pliki cookies zgodnie z polityką prywatności.}}'
    ],
    nearMisses: [
      'Używamy plików cookies. Każdy przeczytał te trzy słowa dziesiątki razy, a mało kto wie, co znaczy czwarte.',
      'Ta strona używa plików cookies, mruknął pan Teal, ale nie mówi, czyich.'
    ]
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['wyrażasz zgod', 'zgadzasz się', 'akceptujesz', 'oznacza akcept'],
    pattern:
      /^(?:korzystając|kontynuując|pozostając|przechodząc|klikając|zamykając|zapisując|rejestrując|podając|wysyłając|dodając|wpisując|dalsze korzystanie|przeglądając|logując|kontynuowanie)[^"„”]{1,160}(?:wyrażasz zgodę|zgadzasz się|akceptujesz|oznacza akceptację)[^"„”]{0,200}$/iu,
    removes: 'sentence',
    examples: [
      '{{Korzystając z serwisu, wyrażasz zgodę na używanie plików cookies.}}',
      '{{Zapisując się na newsletter, akceptujesz regulamin serwisu i politykę prywatności.}}',
      '{{Dalsze korzystanie ze strony oznacza akceptację naszej polityki prywatności.}}'
    ],
    nearMisses: [
      'Kto wchodzi do lasu, zgadzasz się chyba, ten musi umieć z niego wyjść, powtarzał stary leśniczy swoim uczniom.',
      '„Korzystając z serwisu, wyrażasz zgodę na wszystko”, przeczytała na głos Marta i zamknęła komputer.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['administratorem', 'wyrażam zgod', 'recaptcha', 'wypisać', 'newsletter', 'subskry'],
    pattern:
      /^(?:administratorem (?:twoich|pani\/pana|pana\/pani|państwa|podanych) danych(?: osobowych)? jest .{2,240}|wyrażam zgodę na (?:otrzymywanie|przesyłanie|przetwarzanie|używanie) [^"„”]{4,300}|ta (?:strona|witryna) jest chroniona przez (?:usługę )?recaptcha.{0,160}|(?:w każdej chwili|w dowolnym momencie) możesz (?:się wypisać|wypisać się|zrezygnować z (?:newsletter|subskrypcj)).{0,120}|możesz (?:się wypisać|wypisać się|zrezygnować z (?:newsletter\p{L}{0,2}|subskrypcji)) w (?:każdej chwili|dowolnym momencie).{0,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Administratorem Twoich danych jest Wydawnictwo Przystań sp. z o.o.}}',
      '{{Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną.}}',
      '{{W każdej chwili możesz się wypisać.}}'
    ],
    nearMisses: [
      'Administratorem zamku jest od wiosny fundacja, która zamierza otworzyć w nim muzeum zabawek.',
      'Nie wyrażam zgody na budowę masztu pod moim oknem, napisała mieszkanka do wójta.'
    ]
  },
  'consent-embed': {
    category: 'consent',
    hints: ['zaakcept', 'ta treść'],
    pattern:
      /^(?:(?:aby|żeby|by) (?:zobaczyć|wyświetlić|obejrzeć|odtworzyć|przeczytać|odsłuchać) [^"„”]{2,80}zaakcept(?:uj|ować)[^"„”]{0,120}|ta treść (?:jest|pochodzi|została)[^"„”]{0,40}zewnętrzn[^"„”]{0,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Aby zobaczyć ten film, zaakceptuj pliki cookies.}}',
      '{{Ta treść pochodzi z zewnętrznego serwisu i może używać plików cookies.}}'
    ],
    nearMisses: [
      'Aby zobaczyć ten obraz, trzeba pojechać do Torunia i poprosić kustosza o klucz do bocznej kaplicy.',
      'Ta treść jest dziś w podręcznikach, ale pół wieku temu nikt by jej nie wydrukował.'
    ]
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['Czytaj', 'Przeczytaj', 'Zobacz', 'Sprawdź', 'Obejrzyj', 'Posłuchaj'], ['także', 'też', 'również']),
      'Czytaj więcej na ten temat',
      'Koniecznie przeczytaj',
      'Koniecznie zobacz',
      'Warto przeczytać',
      'Warto też przeczytać',
      'Polecamy',
      'Polecamy także',
      'Polecamy też',
      'Polecamy również',
      'Polecamy przeczytać',
      'Polecane',
      'Polecane artykuły',
      'Polecany artykuł',
      'Polecany tekst',
      'Polecane wpisy',
      'Polecane teksty',
      'Polecane dla Ciebie',
      'Polecane wideo',
      'Polecane produkty',
      'Redakcja poleca',
      'Rekomendowane',
      'Rekomendowane artykuły',
      'Rekomendowane dla Ciebie',
      ...each(
        ['Może Cię', 'Mogą Cię', 'To może Cię', 'Te artykuły mogą Cię'],
        ['zainteresować', 'też zainteresować', 'także zainteresować', 'również zainteresować']
      ),
      'Artykuły, które mogą Cię zainteresować',
      'Zainteresuje Cię także',
      'Zainteresują Cię',
      'To Cię zainteresuje',
      'Może Ci się spodobać',
      'Może Ci się również spodobać',
      'Może spodoba Ci się również',
      'Podobne artykuły',
      'Podobne wpisy',
      'Podobne tematy',
      'Podobne wiadomości',
      'Podobne teksty',
      'Powiązane artykuły',
      'Powiązane wpisy',
      'Powiązane tematy',
      'Powiązane wiadomości',
      'Powiązane treści',
      'Powiązane posty',
      'Artykuły powiązane',
      'Wpisy powiązane',
      'Tematy powiązane',
      'Wiadomości powiązane',
      'Materiały powiązane',
      'Najczęściej czytane',
      'Najchętniej czytane',
      'Najpopularniejsze',
      'Najpopularniejsze artykuły',
      'Najpopularniejsze wpisy',
      'Najpopularniejsze teksty',
      'Popularne artykuły',
      'Popularne wpisy',
      'Popularne teraz',
      'Popularne tematy',
      'Najczęściej oglądane',
      'Najczęściej komentowane',
      'Najnowsze wiadomości',
      'Najnowsze artykuły',
      'Najnowsze wpisy',
      'Najnowsze informacje',
      'Najnowsze filmy',
      'Ostatnie wpisy',
      'Ostatnie artykuły',
      'Ostatnio dodane',
      'Ostatnio na blogu',
      'Więcej na ten temat',
      'Więcej na temat',
      'Więcej w tym temacie',
      'Więcej w tej kategorii',
      'Więcej z tej kategorii',
      'Więcej z działu',
      'Więcej od tego autora',
      'Więcej artykułów',
      'Więcej wiadomości',
      'Więcej w serwisie',
      'Czytaj w tym temacie',
      'W tym temacie',
      'Gorące tematy',
      'Nie przegap',
      'Nie przegap też',
      'Inne artykuły',
      'Inne wpisy',
      'Inne artykuły tego autora',
      'Inne teksty autora',
      'Pozostałe wiadomości',
      'Pozostałe artykuły',
      'Zobacz inne artykuły',
      'Zobacz podobne',
      'Zobacz powiązane',
      'Przeczytaj inne',
      'Wybrane dla Ciebie',
      'Dziś w serwisie',
      'Najnowsze w serwisie',
      'Artykuły autora',
      'Inni czytali także',
      'Inni czytają',
      'Czytelnicy wybrali',
      'Następny artykuł',
      'Poprzedni artykuł',
      'Wiadomości z regionu',
      'Wideo dla Ciebie'
    ],
    examples: ['{{Czytaj też:}}', '{{Może Cię zainteresować}}', '{{NAJCZĘŚCIEJ CZYTANE}}', '{{Polecamy:}}'],
    nearMisses: ['Warto zobaczyć', 'Zobacz też, jak to wygląda z drugiej strony rzeki, powiedział przewodnik i wskazał na wieżę.']
  },
  'related-title': {
    category: 'related',
    hints: ['czytaj ', 'czytaj:', 'zobacz ', 'zobacz:', 'sprawdź ', 'polecamy', 'm temacie'],
    pattern:
      /^\W{0,4}(?:(?:(?:(?:[Kk]oniecznie |KONIECZNIE |[Ww]arto )?(?:[Pp]rzeczytaj|PRZECZYTAJ|[Cc]zytaj|CZYTAJ|[Zz]obacz|ZOBACZ|[Ss]prawdź|SPRAWDŹ) (?:także|TAKŻE|też|TEŻ|również|RÓWNIEŻ|więcej|WIĘCEJ|koniecznie|dalej|na ten temat|w serwisie|w portalu))|(?:[Zz]obacz|ZOBACZ) (?:wideo|WIDEO)(?=:)|[Pp]olecamy(?: także| też| również)?|POLECAMY|(?:[Ww]ięcej )?w tym temacie) ?[:|►▶»>–—-]{1,2}|(?:[Pp]rzeczytaj|PRZECZYTAJ|[Cc]zytaj|CZYTAJ|[Zz]obacz|ZOBACZ)(?::| [:►▶»>]{1,2})) ?[„"«“#]?[\p{Lu}\p{N}][^\n]{3,220}[^.…\s]$/u,
    examples: [
      '{{Czytaj też: Most w Rybnie zamknięty do wiosny}}',
      '{{ZOBACZ TAKŻE: Prom odpływa rzadziej. Kto na tym straci?}}',
      '{{Czytaj więcej: „Nikt nas nie pytał”. Mieszkańcy o nowej drodze}}',
      '{{Przeczytaj również | Dziesięć mostów, których nie otwarto}}'
    ],
    nearMisses: [
      'Zobacz: to jest właśnie to, o czym ci mówiłem przez całe lato.',
      'Czytaj też: kto pierwszy przyszedł, ten dostał chleb, a reszta poszła do domu z niczym.'
    ]
  },
  'related-sentence': {
    category: 'related',
    hints: ['czytaj ', 'zobacz ', 'sprawdź '],
    pattern:
      /^(?:[Pp]rzeczytaj|PRZECZYTAJ|[Cc]zytaj|CZYTAJ|[Zz]obacz|ZOBACZ|[Ss]prawdź|SPRAWDŹ) (?:także|TAKŻE|też|TEŻ|również|RÓWNIEŻ|więcej|WIĘCEJ) ?[:|►▶»>–—-]{1,2} ?[„"«“]?[\p{Lu}\p{N}].{3,150}$/u,
    removes: 'sentence',
    examples: [
      'Most zamknięto o ósmej rano. {{Czytaj też: Dziesięć mostów, których nie otwarto}}',
      '{{Zobacz także: Prom odpływa rzadziej.}} Wójt nie chciał o tym mówić.',
      '{{CZYTAJ WIĘCEJ: Kto zapłaci za nowy most?}}'
    ],
    nearMisses: [
      'Czytaj też Prusa, radził nauczyciel, bo bez Prusa nie zrozumiesz tego miasta ani jego ludzi.',
      'Zobacz też drugą stronę: tam stał kiedyś młyn, a obok młyna karczma.'
    ]
  },
  'related-more': {
    category: 'related',
    hints: ['czytaj ', 'przeczytasz', 'znajdziesz', 'pisaliśmy'],
    pattern:
      /^(?:(?:(?:więcej|szerzej|o (?:tym|sprawie|szczegółach|tej sprawie)|cał(?:y|ą|a) (?:artykuł|rozmow[aęy]|tekst|wywiad)|całość|pełn(?:y|ą|a|ej) (?:artykuł|rozmow[aęy]|tekst|wywiad|list[aęy])|szczegóły|wszystkie (?:artykuły|teksty|odcinki)|poprzedni\p{L}{1,2} (?:odcinek|odcinki|część|części|teksty)|inne (?:teksty|artykuły|felietony))[^"„”?!]{0,110} )?(?:przeczytasz|przeczytaj|czytaj|znajdziesz|pisaliśmy)(?: o tym)?(?: już)?(?: wcześniej)? (?:tutaj|tu|pod (?:tym )?linkiem|w tym miejscu|na stronie głównej [\p{L}.]{2,30})[.!:»> ]{0,4}|(?:więcej|szerzej|o (?:tym|sprawie|tej sprawie))[^"„”?!:]{0,110} (?:przeczytasz|czytaj|znajdziesz|pisaliśmy)(?: więcej)? w (?:artykule|tekście|materiale|naszym artykule|naszym tekście) ?: ?.{3,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{Więcej ważnych informacji znajdziesz na stronie głównej Onetu.}}',
      'Wójt odmówił. {{O sprawie pisaliśmy tutaj.}}',
      '{{Cały artykuł przeczytasz tutaj}}',
      '{{Więcej o budowie mostu czytaj TUTAJ}}'
    ],
    nearMisses: [
      'Więcej grzybów znajdziesz tutaj niż w całej puszczy, mówi pan Stefan i schyla się po kolejnego.',
      'O tej kobiecie pisaliśmy tutaj kilka lat temu, kiedy zaczynała hodować alpaki.'
    ]
  },
  'read-more-buttons': {
    category: 'nav',
    lines: [
      'Czytaj więcej',
      'Czytaj dalej',
      'Czytaj całość',
      'Czytaj cały artykuł',
      'Czytaj cały tekst',
      'Przeczytaj więcej',
      'Przeczytaj cały artykuł',
      'Przeczytaj całość',
      'Zobacz więcej',
      'Zobacz wszystkie',
      'Zobacz wszystko',
      'Zobacz całość',
      'Pokaż więcej',
      'Pokaż wszystkie',
      'Pokaż mniej',
      'Pokaż całość',
      'Pokaż szczegóły',
      'Dowiedz się więcej',
      'Więcej informacji',
      'Więcej szczegółów',
      'Załaduj więcej',
      'Wczytaj więcej',
      'Rozwiń',
      'Rozwiń artykuł',
      'Rozwiń tekst',
      'Zwiń',
      'Zobacz oryginał',
      'Zobacz post na Instagramie',
      'Wyświetl ten post na Instagramie',
      'Zobacz ten post na Instagramie',
      'Wyświetl większą mapę',
      'Zobacz na mapie',
      'Zobacz pełną wersję',
      'Zobacz profil',
      'Zobacz wideo',
      'Zobacz film',
      'Zobacz zdjęcia',
      'Zobacz galerię',
      'Zobacz pełny profil',
      'Wyświetl więcej',
      'Wyświetl profil',
      'Czytaj dalej poniżej',
      'Kliknij tutaj',
      'Kliknij, aby powiększyć',
      'Kliknij, aby zobaczyć więcej',
      'Kliknij, żeby powiększyć',
      'Powiększ',
      'Powiększ zdjęcie'
    ],
    examples: ['{{Czytaj dalej »}}', '{{Pokaż więcej}}', '{{Wyświetl ten post na Instagramie}}'],
    nearMisses: [
      'Czytaj dalej, mówił ojciec, a ja czytałem, aż w lampie kończyła się nafta.',
      'Więcej informacji ma podać we wtorek rzecznik szpitala, gdy wrócą wyniki badań.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(['Dołącz do nas', 'Obserwuj nas', 'Śledź nas', 'Jesteśmy', 'Czytaj nas'], social),
      'Obserwuj nas na TikToku',
      'Dołącz do nas na Telegramie',
      ...each(
        ['Zapisz się'],
        ['do newslettera', 'na newsletter', 'na nasz newsletter', 'do naszego newslettera', 'na bezpłatny newsletter']
      ),
      ...each(
        ['Zostało', 'Pozostało'],
        ['0% tekstu', '0% artykułu', 'jeszcze 0% artykułu', 'Ci 0% artykułu', 'jeszcze 0% treści artykułu']
      ),
      'Subskrybuj',
      'Zasubskrybuj',
      'Subskrybuj newsletter',
      'Subskrybuj nasz newsletter',
      'Subskrybuj kanał',
      'Subskrybuj nasz kanał',
      'Subskrybuj nas',
      'Obserwuj nas',
      'Obserwuj autora',
      'Obserwuj temat',
      'Obserwuj tego autora',
      'Śledź nas',
      'Śledź temat',
      'Polub nas',
      'Znajdź nas',
      'Znajdziesz nas także',
      'Włącz powiadomienia',
      'Otrzymuj powiadomienia',
      'Zezwól na powiadomienia',
      'Pobierz aplikację',
      'Pobierz naszą aplikację',
      'Pobierz w App Store',
      'Pobierz z Google Play',
      'Pobierz z App Store',
      'Nasz newsletter',
      'Newsletter dla Ciebie',
      'Odbierz newsletter',
      'Kup prenumeratę',
      'Kup subskrypcję',
      'Kup dostęp',
      'Kup e-wydanie',
      'Wykup dostęp',
      'Wykup subskrypcję',
      'Wykup prenumeratę',
      'Zamów prenumeratę',
      'Wybierz subskrypcję',
      'Wybierz prenumeratę',
      'Wybierz pakiet',
      'Przetestuj za darmo',
      'Wypróbuj za darmo',
      'Subskrybuj i czytaj',
      'Subskrybuj teraz',
      'Zaprenumeruj',
      'Zaprenumeruj teraz',
      'Czytaj bez ograniczeń',
      'Czytaj bez reklam',
      'Masz już konto?',
      'Masz już subskrypcję?',
      'Masz już prenumeratę?',
      'Masz już konto? Zaloguj się',
      'Masz już subskrypcję? Zaloguj się',
      'Jesteś już subskrybentem? Zaloguj się',
      'Jesteś już prenumeratorem? Zaloguj się',
      ...sentences([
        'Tylko dla subskrybentów',
        'Tylko dla prenumeratorów',
        'Treść tylko dla subskrybentów',
        'Artykuł tylko dla subskrybentów',
        'Ten artykuł jest dostępny tylko dla subskrybentów',
        'Ten artykuł jest dostępny dla subskrybentów',
        'Ten artykuł jest dostępny tylko dla zalogowanych',
        'Dostęp tylko dla subskrybentów',
        'Artykuł dostępny tylko dla subskrybentów',
        'Artykuł dla subskrybentów',
        'Artykuł premium',
        'Treść premium',
        'To jest treść premium',
        'Pozostało 0% artykułu do przeczytania',
        'Dalsza część artykułu dostępna po zalogowaniu',
        'Dalsza część artykułu dostępna dla subskrybentów'
      ]),
      'Twój adres e-mail',
      'Twój adres email',
      'Twój e-mail',
      'Podaj adres e-mail',
      'Podaj swój adres e-mail',
      'Podaj e-mail',
      'Wpisz swój adres e-mail',
      'Wpisz swój e-mail',
      'Wpisz adres e-mail',
      'Dziękujemy za zapisanie się',
      'Dziękujemy za zapisanie się do newslettera',
      'Dziękujemy za subskrypcję',
      'Wypisz się z newslettera',
      'Bądź na bieżąco!',
      'Bądź na bieżąco z wiadomościami',
      'Chcesz być na bieżąco?',
      'Nie przegap najważniejszych informacji',
      'Najważniejsze informacje w Twojej skrzynce',
      'Zostań subskrybentem',
      'Nie masz konta? Zarejestruj się',
      'Posłuchaj podcastu',
      'Słuchaj podcastu',
      'Wszystkie odcinki podcastu'
    ],
    examples: [
      '{{Obserwuj nas w Google News}}',
      '{{Zapisz się na newsletter}}',
      '{{Pozostało jeszcze 85% treści artykułu}}',
      '{{Czytaj nas w Google News}}'
    ],
    nearMisses: [
      'Śledź nas prowadził: raz w lewo, raz w prawo, aż całą ławicę mieliśmy pod kutrem.',
      'Subskrybuj, kto może, śmiał się prezes, lecz prawdę mówiąc, nikt już nie mógł.'
    ]
  },
  'signup-follow': {
    category: 'signup',
    hints: ['uj nas', 'jcie nas', 'śledź nas', 'śledźcie nas', 'polub nas', 'łącz do nas'],
    pattern:
      /^(?:(?:chcesz |aby |żeby |jeśli )[^"„”.!?]{3,80}[,?!–-] ?)?(?:i |też |a |oraz )?(?:(?:za)?obserwuj(?:cie)?|śledź(?:cie)?|polub|dołącz do|(?:za)?subskrybuj(?:cie)?) (?:nas|nasz\p{L}{0,3})(?!\p{L})(?![^\n]{0,160} (?:napisał|powiedział|mówi|dodał|pisał|głosi|brzmi|prosił))[^"„”]{0,90}(?:facebook|twitter|instagram|google|youtube|tiktok|linkedin|whatsapp|telegram|messenger|threads|spotify|discover|platformie x|serwisie x|portalu x|na x\b|społecznościow)[^"„”]{0,70}$/iu,
    removes: 'sentence',
    examples: [
      '{{Obserwuj nasz profil w Google News, aby nie przegapić żadnego tekstu!}}',
      '{{Polub nas na Facebooku, a nie przegapisz żadnego tekstu}}',
      'Prace potrwają do maja. {{Dołącz do naszego kanału na WhatsAppie!}}',
      '{{Śledźcie nas na Instagramie i TikToku.}}'
    ],
    nearMisses: [
      'Obserwuj nas na wszystkim, napisała siostrzenica pod filmem z Facebooka, i pół miasta zaczęło obserwować.',
      'Polub nas, prosił kandydat z każdego słupa, i kandydata na Facebooku polubiły dwie osoby.'
    ]
  },
  'signup-newsletter': {
    category: 'signup',
    hints: ['newsletter'],
    pattern:
      /^(?:[^"„”.!?]{3,90}[,?!:–—-] ?)?(?:[Zz]apisz(?:cie)? się|[Zz]apisz się już|[Ss]ubskrybuj|[Zz]asubskrybuj|[Zz]amów|[Oo]dbierz|[Dd]ołącz)(?: już dziś)?(?: na| do)?(?: (?:nasz\p{L}{0,3}|bezpłatn\p{L}{1,4}|darmow\p{L}{1,4}|codzienn\p{L}{1,4}|cotygodniow\p{L}{1,4})){0,3} newsletter(?:a|ów)?(?:$|(?= ?[,.!–—-]| (?:i|a|aby|żeby|już|teraz|portalu|serwisu|redakcji|\p{Lu})))[^"„”]{0,200}$/u,
    removes: 'sentence',
    examples: [
      '{{Jeśli nie chcesz przegapić żadnych istotnych wiadomości — zapisz się na nasz newsletter}}',
      '{{Zapisz się na newsletter Portu, aby otrzymywać najważniejsze teksty tygodnia.}}',
      '{{Zapisz się do naszego newslettera i bądź na bieżąco!}}'
    ],
    nearMisses: [
      'Klienci, którzy zapisali się na newsletter sklepu, dostali w marcu po trzy wiadomości dziennie.',
      '„Zapisz się na newsletter, a dostaniesz czajnik”, kusił go sklep, więc się zapisał.'
    ]
  },
  'signup-thanks': {
    category: 'signup',
    hints: ['dziękujemy', 'cieszymy się', 'chcesz być na', 'podoba ci'],
    pattern:
      /^(?:dziękujemy(?: ci| państwu)?, że (?:przeczyta\p{L}{2,6}(?:\/\p{L}{1,5})?|jesteś|jesteście|czytasz|nas czytasz|czytacie|odwiedz\p{L}{2,6})[^"„”]{0,90}|cieszymy się, że (?:jesteś|jesteście) z nami|chcesz (?:być na bieżąco[^"„”?]{0,60}\?)|podoba ci się (?:ten |nasz )?(?:artykuł|tekst|wpis|materiał)\?)[.!]{0,3}$/iu,
    removes: 'sentence',
    examples: [
      '{{Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.}}',
      '{{Cieszymy się, że jesteś z nami.}}',
      '{{Dziękujemy, że jesteś z nami!}}',
      '{{Chcesz być na bieżąco z wiadomościami z Rybna?}}'
    ],
    nearMisses: [
      'Dziękujemy, że pan przyszedł, powiedziała wychowawczyni, choć było już po zebraniu.',
      'Cieszymy się, że most wreszcie stoi, mówią mieszkańcy obu brzegów rzeki.'
    ]
  },
  'signup-paywall': {
    category: 'signup',
    hints: ['subskry', 'prenum', 'płatnego dost', 'zalog', 'kup dost', 'zyskaj '],
    pattern:
      /^(?:(?:ten|niniejszy|cały) (?:artykuł|tekst|materiał) (?:jest )?(?:dostępny (?:tylko |wyłącznie )?(?:dla|w ramach)|przeczytasz (?:tylko )?(?:w ramach|dzięki|po wykupieniu)) [^"„”]{0,40}(?:subskry|prenumer|płatnego dostępu|zalogow)[^"„”]{0,80}|(?:aby|żeby|by) (?:czytać|przeczytać|kontynuować|uzyskać dostęp do)[^"„”]{0,50}(?:artykuł|tekst|dalej|lektur|czytani|materiał|treści)[^"„”]{0,40}(?:(?:wy)?kup dostęp|(?:wykup|kup|aktywuj|wybierz) (?:subskrypcję|prenumeratę)|zaloguj się|subskrybuj|zaprenumeruj)(?!\p{L})[^"„”]{0,100}|(?:(?:wy)?kup dostęp|(?:kup|wykup|aktywuj|odnów) (?:subskrypcję|prenumeratę)(?: cyfrową)?) (?:i|aby|już od|od|za) [^"„”]{0,100}|(?:uzyskaj|zyskaj) (?:nieograniczony |pełny |nielimitowany )dostęp do [^"„”]{3,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Ten artykuł przeczytasz w ramach płatnego dostępu.}}',
      '{{Aby przeczytać cały artykuł, wykup subskrypcję.}}',
      '{{Kup dostęp już od 9,90 zł miesięcznie.}}'
    ],
    nearMisses: [
      'Aby przeczytać cały tom, kupił prenumeratę za ostatnie pieniądze i siedział nad nim przez zimę.',
      'Dostęp do artykułów pierwszej potrzeby był w obozie ograniczony przez całą zimę.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: sentences([
      'Wesprzyj nas',
      'Wspieraj nas',
      'Wesprzyj redakcję',
      'Wesprzyj naszą redakcję',
      'Wesprzyj nasze dziennikarstwo',
      'Wesprzyj niezależne dziennikarstwo',
      'Wspieraj niezależne dziennikarstwo',
      'Wesprzyj niezależne media',
      'Wspieraj niezależne media',
      'Wesprzyj naszą pracę',
      'Wesprzyj naszą działalność',
      'Wesprzyj portal',
      'Wesprzyj bloga',
      'Wesprzyj autora',
      'Wesprzyj nas na Patronite',
      'Wspieraj nas na Patronite',
      'Wspieraj mnie na Patronite',
      'Wesprzyj nas na Zrzutka.pl',
      'Zostań patronem',
      'Zostań naszym patronem',
      'Postaw mi kawę',
      'Postaw mi kawę na buycoffee.to',
      'Postaw kawę',
      'Postaw nam kawę',
      'Przekaż darowiznę',
      'Wpłać darowiznę',
      'Wpłać teraz',
      'Przekaż 0% podatku',
      'Przekaż nam 0% podatku',
      'Przekaż nam 0% swojego podatku',
      'Podpisz petycję',
      'Chcę wesprzeć',
      'Wspieraj wolne media',
      'Dołącz do patronów'
    ]),
    examples: ['{{Wesprzyj nas na Patronite}}', '{{Przekaż nam 1,5% podatku}}', '{{Postaw mi kawę}}'],
    nearMisses: [
      'Wesprzyj nas, Panie, śpiewały kobiety w ławkach, a dach nad nimi przeciekał.',
      'Postaw mi kawę, powiedział, a opowiem ci, kto podpalił stodołę.'
    ]
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['wesprzyj', 'wspieraj n', 'dzięki wsparciu', 'twojego wsparcia', 'cenisz', 'podoba ci'],
    pattern:
      /^(?:(?:[^"„”.!?]{3,110}[,?!:–—-] ?)?(?:prosimy, |proszę, )?(?:wesprzyj(?:cie)?|wspieraj(?= n)) (?:nas\b|(?:nasz\p{L}{1,3}|niezależn\p{L}{1,3}|redakcj\p{L}{1,2}) (?:redakcj|dziennikarstw|prac|portal|działalno|media|pismo|fundacj|serwis|dziennikarz|gazet|magazyn|niezależn)\p{L}{0,8})(?!, (?:Panie|Boże|prosi|mówi|woła))[^"„”]{0,140}|(?:nasz[ea]? )?(?:(?:istniejemy|działamy|możemy (?:działać|pisać|pracować)) (?:tylko )?dzięki wsparciu (?:czytelnik|twoj|wasz|takich)[^"„”]{0,120})|bez twojego wsparcia [^"„”]{4,120}|jeśli (?:podoba ci się|cenisz) (?:to, co robimy|naszą pracę|nasze teksty|ten tekst|nasze dziennikarstwo)[^"„”]{4,160})$/iu,
    removes: 'sentence',
    examples: [
      '{{Wesprzyj nas wpłatą, żebyśmy mogli dalej patrzeć władzy na ręce.}}',
      '{{Działamy tylko dzięki wsparciu czytelników i czytelniczek.}}',
      '{{Jeśli cenisz naszą pracę, wesprzyj redakcję na Patronite!}}'
    ],
    nearMisses: [
      'Wesprzyj nas, Panie, w tej godzinie, modliła się Zofia, trzymając syna za rękę.',
      'Działamy dzięki wsparciu gminy i dwóch sponsorów, mówi trener juniorek z Rybna.'
    ]
  },
  'share-lines': {
    category: 'share',
    lines: [
      'Udostępnij',
      'Udostępnij artykuł',
      'Udostępnij ten artykuł',
      'Udostępnij ten wpis',
      'Udostępnij wpis',
      'Udostępnij post',
      'Udostępnij link',
      'Udostępnij znajomym',
      'Udostępnij dalej',
      'Udostępnij przez e-mail',
      'Udostępnij w mediach społecznościowych',
      'Udostępnij 0',
      '0 udostępnień',
      'Liczba udostępnień: 0',
      'Podziel się',
      'Podziel się artykułem',
      'Podziel się tym artykułem',
      'Podziel się wpisem',
      'Podziel się ze znajomymi',
      'Podziel się z innymi',
      'Podziel się linkiem',
      'Podziel się tekstem',
      'Podziel się na Facebooku',
      'Podziel się na Twitterze',
      ...each(
        ['Udostępnij', 'Kliknij, aby udostępnić'],
        [
          'na Facebooku',
          'na Twitterze',
          'na X',
          'na LinkedIn',
          'na WhatsApp',
          'na WhatsAppie',
          'w serwisie X',
          'na Messengerze',
          'na Telegramie'
        ]
      ),
      ...['Facebook', 'Twitterze', 'Facebooku', 'X', 'LinkedIn', 'WhatsApp', 'Telegram'].map(
        (name) => `Kliknij, aby udostępnić na ${name} (Otwiera się w nowym oknie)`
      ),
      'Tweetnij',
      'Tweetuj',
      'Przypnij',
      'Przypnij na Pintereście',
      'Drukuj',
      'Drukuj artykuł',
      'Wydrukuj artykuł',
      'Wersja do druku',
      'Kopiuj link',
      'Skopiuj link',
      'Skopiuj adres',
      'Skopiowano link',
      'Link skopiowany',
      'Skopiowano',
      'Skopiowano do schowka',
      'Kopiuj adres linku',
      'Wyślij e-mailem',
      'Wyślij mailem',
      'Wyślij znajomemu',
      'Poleć znajomemu',
      'Poleć artykuł',
      'Wyślij link',
      'Wyślij na WhatsApp',
      'Zapisz artykuł',
      'Zapisz na później',
      'Dodaj do ulubionych',
      'Dodaj do zakładek',
      'Dodaj do schowka',
      'Usuń z ulubionych',
      'Lubię to',
      'Lubię to',
      'Lubię to! 0',
      'Lubię to 0',
      'Lubi to 0 osób',
      '0 osób lubi to',
      '0 polubień',
      'Oceń artykuł',
      'Oceń ten artykuł',
      'Oceń ten wpis',
      'Jak oceniasz ten artykuł?',
      'Czy ten artykuł był przydatny?',
      'Czy ten artykuł był pomocny?',
      'Czy podobał Ci się artykuł?',
      'Czy podobał Ci się ten artykuł?',
      'Spodobał Ci się artykuł?',
      'Spodobał Ci się artykuł? Podziel się nim!',
      'Spodobał Ci się ten wpis?',
      'Podoba Ci się ten artykuł?',
      'Podoba Ci się artykuł? Podziel się nim!',
      'Wykop to',
      'Posłuchaj artykułu',
      'Słuchaj artykułu',
      'Odsłuchaj artykuł',
      'Posłuchaj tekstu',
      'Wysłuchaj artykułu',
      'Zgłoś błąd',
      'Zgłoś błąd w artykule',
      'Zgłoś problem'
    ],
    examples: [
      '{{Udostępnij}}',
      '{{Podziel się artykułem:}}',
      '{{Lubię to! 12}}',
      '{{Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)}}'
    ],
    nearMisses: ['Podziel się chlebem', 'Udostępnij salę dzieciom, prosili rodzice, ale dyrektor miał już inne plany na ferie.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['fot.', 'fot:', 'foto:', 'foto/', 'źródło zdj', 'autor zdj', 'źródło fot'],
    pattern:
      /^(?!Foto: .{0,110} \p{Ll}{2,20} \p{Ll}{2,20} \p{Ll}{2,20})[(/|]? ?(?:(?:[Ff]ot|FOT)\. ?(?:gł\. |główna:? |il\. |ilustracyjne:? )?[:/|]? ?(?=[\p{Lu}©@]|(?:mat\p{L}{0,6}|arch\p{L}{0,6}|pras\p{L}{0,6}|ilustr\p{L}{0,8}|policja|nadesłan|czytelni|pixabay|unsplash|pexels|shutterstock|facebook|screen|zrzut|red|internet|youtube|straż|zbiory|udostępnion|pogląd|własne|autor)|\p{Ll}{2,6}(?:[.)]|$)|[\p{L}\d-]{2,30}\.[a-z]{2,4})|(?:[Ff]ot:|FOT:|[Ff]oto[:/]|FOTO[:/]) ?(?=[\p{Lu}©@]|mat|arch|pras|pixabay|unsplash|nadesłan)|(?:(?:[Źź]ródło|ŹRÓDŁO|[Aa]utor|AUTOR) (?:zdjęcia|zdjęć|zdj\.)|[Źź]ródło (?:fotografii|foto|fot\.))(?: głównego| tytułowego| ilustracyjnego)? ?[:/|–-] ?)(?:[^.,!?:;\n]|\.(?! ?\p{Lu}\p{Ll}{3})|[,;](?= ?\p{Lu})|:(?=\/\/)){2,110}\.?$/u,
    examples: [
      '{{Fot. Jan Nowak / PAP}}',
      '{{fot. materiały prasowe}}',
      '{{Foto: Anna Wilk / Agencja Wyborcza.pl}}',
      '{{Źródło zdjęcia głównego: Shutterstock}}',
      '{{(fot. KWP w Olsztynie)}}'
    ],
    nearMisses: [
      'Fot. 3 pokazuje, jak prowadzić nitkę pod spodem, żeby wzór się nie rozszedł.',
      'Foto: aparat 50 Mpx, zoom dwukrotny',
      'Fot. jako skrót pojawia się w gazetach dopiero w latach dwudziestych.'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['fot.', 'fot:', 'foto:', 'foto/'],
    pattern:
      /^(?!\()(?:[^.!?…]|\.(?! [\p{Lu}(/|]| ?\(?[Ff]ot)){8,190}(?:[.!?]? ?[(/|–—-] ?|[.!?,;] |\s)(?:(?:[Ff]ot|FOT)\. ?[:/]? ?|(?:[Ff]ot:|[Ff]oto[:/]|FOT:|FOTO[:/]) ?)(?=[\p{Lu}©@]|mat|arch|pras|policja|nadesłan|czytelni|pixabay|unsplash|pexels|shutterstock|facebook|screen|ilustr|internet|straż|zbiory|udostępnion|pogląd|własne|autor)(?:[^.,!?:;()\n]|\.(?=\p{L}|\/| \p{Lu}\p{L}{1,20}\)?$)|, ?(?=\p{Lu})){2,80}\.?\)?\.?$/u,
    examples: [
      '{{Wójt na nowym moście. Fot. Anna Wilk}}',
      '{{Wójt gminy Rybno podczas otwarcia mostu (fot. Jan Nowak/PAP)}}',
      '{{Most w Rybnie zamknięto o świcie / fot. materiały prasowe}}',
      '{{Prom na Rybnie Foto: Piotr Borek / Agencja Wyborcza.pl}}'
    ],
    nearMisses: [
      'Kiedy brakowało podpisu, dawano samo fot. i kropkę, bez nazwiska.',
      'Wójt otworzył most w południe. Przyszło trzysta osób. Grała orkiestra dęta z Rybna, a burmistrz przeciął wstęgę (fot. Jan Nowak), po czym wszyscy poszli na drugi brzeg.'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: ['east news', 'getty', 'shutterstock', 'istock', 'adobe stock', 'agencja wyborcza'],
    pattern:
      /^(?!\()[^!?;\n]{0,170}(?:^|[/|©(:–—-] ?)(?:East News|Getty Images|Shutterstock|iStock(?:photo)?|Adobe Stock|Agencja Wyborcza(?:\.pl)?)(?: ?\/ ?[\p{L}.' -]{2,40})?\)?$/iu,
    examples: [
      '{{Minister podczas konferencji / East News}}',
      '{{Anna Wilk / Agencja Wyborcza.pl}}',
      '{{Shutterstock}}',
      '{{Prom na Wiśle (Shutterstock)}}'
    ],
    nearMisses: [
      'Zdjęcia kupiono od agencji East News, a za prawa do filmu telewizja zapłaciła osobno.',
      'Tego samego dnia pozew złożył Shutterstock.'
    ]
  },
  'caption-lines': {
    category: 'caption',
    lines: [
      'Zdjęcie ilustracyjne.',
      'Zdjęcie poglądowe.',
      'Fotografia ilustracyjna',
      'Zdjęcie archiwalne',
      'Foto ilustracyjne',
      'Ilustracja poglądowa',
      'Zdjęcie 0 z 0',
      'Zdjęcie 0/0',
      'Fot. 0 z 0',
      'Galeria zdjęć',
      'Zobacz galerię zdjęć',
      'Zobacz galerię (0 zdjęć)',
      'Galeria (0 zdjęć)',
      'Przejdź do galerii',
      'Otwórz galerię',
      'Zobacz wszystkie zdjęcia',
      'Zobacz wszystkie zdjęcia (0)',
      'Zobacz zdjęcia (0)',
      '0 zdjęć',
      'Zobacz pozostałe zdjęcia',
      'Więcej zdjęć',
      'Kolejne zdjęcie',
      'Następne zdjęcie',
      'Poprzednie zdjęcie',
      'Fot. archiwum',
      'Fot. materiały prasowe',
      'Materiały prasowe',
      'mat. prasowe',
      'Fot. pixabay',
      'Fot. arch.',
      'Fot. redakcja',
      'Fot. nadesłane',
      'Foto: pixabay',
      'Foto: materiały prasowe',
      'Zdjęcie: pixabay',
      'Źródło: materiały prasowe',
      'Źródło: archiwum prywatne',
      'Archiwum prywatne',
      'Archiwum redakcji',
      'Wideo: TVN24',
      'Film: YouTube'
    ],
    examples: ['{{Zdjęcie ilustracyjne}}', '{{Zdjęcie 3 z 12}}', '{{+12 zdjęć}}'],
    nearMisses: ['Zdjęcie trzecie', 'Zdjęcie ilustracyjne, jak się potem okazało, zrobiono w zupełnie innym mieście.']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      '(PAP)',
      'PAP / oprac.',
      'PAP/red.',
      '(IAR)',
      'IAR/PAP',
      'PAP/IAR',
      'PAP, IAR',
      '(oprac.)',
      'oprac. red.',
      'Autor: redakcja',
      'Autorka: redakcja',
      'Opracowanie redakcyjne',
      'Redakcja portalu',
      'Opracowanie własne',
      'Autor: PAP',
      'Autor artykułu',
      'Autorzy artykułu',
      'O autorze artykułu',
      'Czas czytania: 0 min.',
      'Czas czytania 0 min',
      'Czas czytania: 0 minut',
      'Czas czytania: 0 minuty',
      'Czas czytania: 0 minuta',
      'Czas czytania: ok. 0 minut',
      'Czas czytania ok. 0 min.',
      'Czas czytania: około 0 minut',
      'Czas czytania: 0 minut/y',
      '0 min czytania',
      '0 min. czytania',
      '0 minut czytania',
      '0 minuty czytania',
      '0 minuta czytania',
      'Przeczytasz w 0 min.',
      'Przeczytasz w 0 minut',
      'Przeczytasz w 0 minuty',
      'Ten tekst przeczytasz w 0 minut',
      'Ten tekst przeczytasz w 0 minuty',
      'Ten tekst przeczytasz w mniej niż minutę',
      'Ten tekst przeczytasz w 0 minutę',
      'Ten artykuł przeczytasz w 0 minut',
      'Ten artykuł przeczytasz w 0 minuty',
      'Lektura na 0 min',
      'Lektura na 0 minut',
      'Lektura na 0 minuty',
      'Artykuł na 0 min',
      'Czyta się 0 minut',
      'Czyta się 0 minuty',
      'Szacowany czas czytania: 0 min',
      '0 wyświetleń',
      'Wyświetleń: 0',
      'Liczba wyświetleń: 0',
      'Odsłon: 0',
      'Liczba odsłon: 0',
      '0 odsłon',
      'Wyświetlono 0 razy',
      'Przeczytano 0 razy',
      'Artykuł czytany 0 razy',
      ...each(['0 minut', '0 minuty', '0 min', '0 godzin', '0 godziny', '0 godz.', '0 dni'], ['temu'])
    ],
    examples: ['{{Czas czytania: 8 min.}}', '{{(PAP)}}', '{{3 godziny temu}}'],
    nearMisses: ['Autorka: Maria Wilk', 'Trzy dni temu']
  },
  'byline-datetime': {
    category: 'byline',
    hints: ['nia 20', 'ca 20', 'tego 20', 'maja 20', 'ika 20', 'ada 20', '.202', '.201'],
    pattern:
      /^(?:\p{Lu}[\p{L}.'-]{1,20} \p{Lu}[\p{L}'-]{1,24}[ ,|/•·–-]{1,3})?(?:(?:[Pp]oniedziałek|[Ww]torek|[Śś]roda|[Cc]zwartek|[Pp]iątek|[Ss]obota|[Nn]iedziela),? )?(?:\d{1,2}\.\d{1,2}\.20[12]\d|\d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) 20\d{2})(?: ?r\.)?[ ,|/•·–-]{1,3}(?:o |o godz\. |godz\. |godzina )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ ,|/•·–(-]{1,4}(?:[Aa]ktualizacja|[Oo]statnia aktualizacja|[Zz]aktualizowano|akt\.)[^!?]{0,40}\)?)?$/u,
    examples: ['{{12 marca 2024, 14:35}}', '{{12.03.2024 14:35}}', '{{czwartek, 14 marca 2024, 9:05}}', '{{Jan Nowak, 12.03.2024, 14:35}}'],
    nearMisses: ['12 marca 2019', '12 marca 2019, 14:35 – strażnik otwiera bramę i nikogo za nią nie ma.', '3 2:15']
  },
  'byline-updated': {
    category: 'byline',
    hints: ['data publik', 'data dodan', 'aktualizac', 'opublikowano', 'dodano', 'aktualizowano'],
    pattern:
      /^(?:data (?:publikacji|dodania|(?:ostatniej )?aktualizacji)|opublikowano|dodano|(?:ostatnia )?aktualizacja|(?:ostatnio )?zaktualizowano)(?: w dniu| dnia)? ?[:|]? ?(?:(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pn|wt|śr|czw|pt|sob|nd)\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2} (?:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)\p{L}{0,10},? \d{4}|\d{1,2} (?:godz|min|dni)\p{L}{0,6}\.? temu|dzisiaj|dziś|wczoraj)(?: ?r\.)?(?:[ ,|/•·–-]{0,3}(?:o |godz\. |godzina )?\d{1,2}[:.]\d{2}(?::\d{2})?)?(?:[ ,;|/•·–(-]{1,4}(?:aktualizacja|ostatnia aktualizacja|zaktualizowano|akt\.)[^!?]{0,40}|[ ,|/•·–-]{1,4}(?:autor|przez):? [^.!?]{2,40})?\)?$/iu,
    examples: [
      '{{Data publikacji: 12.03.2024, 14:35}}',
      '{{Opublikowano: 12 marca 2024}}',
      '{{Aktualizacja: 2024-03-12 14:35}}',
      '{{Dodano: 12 marca 2024, 14:35, aktualizacja: 16:10}}'
    ],
    nearMisses: [
      'Aktualizacja: 3 osoby zostały ranne, a nie, jak podano wcześniej, cztery.',
      'Opublikowano 12 tomów korespondencji, a trzynasty czeka na pieniądze.'
    ]
  },
  'byline-credit': {
    category: 'byline',
    hints: ['oprac.', 'opracował', 'rozmawiał', 'tekst i', 'autor:', 'autorka:'],
    pattern:
      /^[(/]?(?:(?:(?:[Oo]prac\.|[Oo]pracowała?|OPRAC\.)(?: red\.?)?|[Rr]ozmawiał[ay]?|ROZMAWIAŁA?|[Tt]ekst i (?:zdjęcia|fot\.|foto)|[Zz]ebrała? i opracowała?) ?:? ?(?:[\p{Lu}][\p{L}.'-]{0,24}(?: [\p{Lu}][\p{L}.'-]{0,24}){0,3}|[\p{Lu}]{2,4}|\p{Ll}{2,5})|[Aa]utor(?:ka)?: ?\p{Ll}{2,6}(?: ?\/ ?\/?\p{Ll}{2,6}){0,3})(?: ?[/,|] ?(?:PAP|IAR|PAP, IAR|[Ff]ot\. [\p{L}. /-]{2,40}|[Źź]ródło: [\p{L}. /-]{2,30}|\p{Ll}{2,5}))?[)/]?\.?$/u,
    examples: [
      '{{Oprac. Anna Wilk}}',
      '{{Rozmawiała: Anna Wilk}}',
      '{{Rozmawiał Jan Nowak}}',
      '{{Autor:kab/gp}}',
      '{{(oprac. AW)}}',
      '{{Tekst i zdjęcia: Jan Nowak}}'
    ],
    nearMisses: [
      'Rozmawiał Jan Nowak z każdym, kto stanął pod jego kioskiem, i każdemu coś obiecał.',
      'Tłumaczenie: Maria Wilk',
      'Autorka: Olga Wilk'
    ]
  },
  'agency-mark': {
    category: 'byline',
    hints: ['(pap)', '(iar)', '(pap/', '/pap/'],
    pattern: /^(?:\((?:PAP|IAR|PAP\/IAR)\)|\/PAP\/)\.?$/u,
    removes: 'sentence',
    examples: ['Prace potrwają do maja - dodał wójt. {{(PAP)}}', '{{/PAP/}}'],
    nearMisses: [
      '(PAP) oznacza tu program adaptacji pracowników, a nie agencję, zastrzegła dyrektorka.',
      'Warszawa (PAP) - Sejm przyjął w piątek ustawę o mostach i promach.'
    ]
  },
  tags: {
    category: 'byline',
    hints: ['tagi:', 'otagowan', 'zaszufladk'],
    pattern:
      /^(?:(?:(?:has[hz])?tagi|otagowan[oey]): ?(?:[#\p{L}\p{N}][^.!?:;]{1,240})|(?:zaszufladkowano do(?: kategorii)?|otagowano) ?:? ?[\p{L}\p{N}][^.!?;]{1,160})$/iu,
    examples: ['{{Tagi: most, Rybno, prom, budowa}}', '{{Zaszufladkowano do kategorii Wiadomości}}', '{{Otagowano: #most #Rybno}}'],
    nearMisses: [
      'Tagi na murach to dla jednych sztuka, dla innych zaś zwykłe niszczenie cudzej własności.',
      'Zaszufladkowano go na całe życie do komików. Szkoda.'
    ]
  },
  'bio-lines': {
    category: 'bio',
    lines: [
      'O autorze',
      'O autorce',
      'O autorach',
      'Autor wpisu',
      'Autor tekstu',
      'Autorka tekstu',
      'Informacje o autorze',
      'Więcej o autorze',
      'Zobacz wszystkie wpisy autora',
      'Zobacz wszystkie artykuły autora',
      'Zobacz wszystkie posty',
      'Zobacz wszystkie wpisy',
      'Wszystkie artykuły autora',
      'Zobacz inne teksty autora',
      'Więcej tekstów autora',
      'Kontakt z autorem',
      'Napisz do autora',
      'Napisz do autorki',
      'Skontaktuj się z autorem',
      'O redakcji'
    ],
    examples: ['{{O autorze}}', '{{Zobacz wszystkie wpisy autora}}'],
    nearMisses: [
      'O autorze wiadomo tyle, że był kowalem i że pisał wyłącznie nocą.',
      'O nas nikt nie pytał, mówią mieszkańcy trzech wsi za rzeką.'
    ]
  },
  'bio-contact': {
    category: 'bio',
    hints: ['jest dziennikar', 'jest redaktor', 'pisz do autor'],
    pattern:
      /^(?:[Nn]apisz do autor(?:a|ki|ów) ?:? ?\S{3,40}@\S{3,40}|\p{Lu}[\p{L}'-]{1,20} \p{Lu}[\p{L}'-]{1,24} jest (?:dziennikarzem|dziennikarką|redaktorem|redaktorką) (?:i \p{L}{4,20} )?(?:naszego |naszej )?(?:portalu|serwisu|magazynu|tygodnika|dziennika|redakcji|działu)[^!?]{2,160})$/u,
    precision: 0.9,
    examples: [
      '{{Anna Wilk jest dziennikarką portalu Przystań, wcześniej pisała o mostach.}}',
      '{{Jan Nowak jest redaktorem działu gospodarczego}}',
      '{{Napisz do autora: jan.nowak@przystan.example}}'
    ],
    nearMisses: ['Anna Wilk, dziennikarka portalu Przystań', 'Jan Nowak był redaktorem gminnej gazety, zanim został wójtem.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      ...sentences([
        'Wszelkie prawa zastrzeżone',
        'Wszystkie prawa zastrzeżone',
        'Prawa autorskie zastrzeżone',
        'Materiał chroniony prawem autorskim',
        'Kopiowanie zabronione',
        'Kopiowanie treści zabronione',
        'Wszelkie prawa zastrzeżone © 0',
        '© 0 Wszelkie prawa zastrzeżone',
        'Copyright © 0',
        'Copyright © 0. Wszelkie prawa zastrzeżone',
        'Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone',
        'Materiał chroniony prawem autorskim – wszelkie prawa zastrzeżone',
        'Kup licencję',
        'Kup licencję na publikację',
        'Zobacz regulamin',
        'Dowiedz się więcej o zasadach'
      ]),
      'Polityka prywatności',
      'Regulamin serwisu',
      'Regulamin portalu',
      'Regulamin komentarzy',
      'Regulamin i polityka prywatności',
      'Polityka prywatności i regulamin',
      'Warunki korzystania',
      'Warunki korzystania z serwisu',
      'Zasady korzystania z serwisu',
      'Nota prawna',
      'Deklaracja dostępności',
      'Informacja o przetwarzaniu danych',
      'Klauzula informacyjna',
      'Klauzula RODO',
      'Polityka RODO',
      'Zastrzeżenia prawne',
      'Mapa strony',
      'Kontakt z redakcją',
      'Skontaktuj się z nami',
      'Redakcja i kontakt',
      'Reklama w serwisie',
      'Reklama na portalu',
      'Reklamuj się u nas',
      'Biuro reklamy'
    ],
    examples: ['{{Wszelkie prawa zastrzeżone.}}', '{{Polityka prywatności}}', '{{Copyright © 2024}}'],
    nearMisses: [
      'Regulamin zmieniono po raz trzeci w tym roku, bo nikt go nie przestrzegał.',
      'Wszelkie prawa zastrzeżone. Te trzy słowa stoją na końcu każdej książki, a mało kto wie po co.'
    ]
  },
  'legal-copyright': {
    category: 'legal',
    hints: ['prawa zastrze', 'prawem autor', 'copyright'],
    pattern:
      /^(?:(?:copyright|©|\(c\))[^"„”]{0,120}(?:wszelkie|wszystkie) prawa zastrzeżone[^"„”]{0,160}|(?:wszelkie|wszystkie) prawa zastrzeżone[ ,.–-]{1,4}(?:copyright|©|\d{4}|zabronion|kopiowan|dalsze|rozpowszechn|powielan|wykorzyst)[^"„”]{0,200}|copyright ?(?:©|\(c\)) ?[^.!?"„”]{2,70}|materiał chroniony prawem autorskim[^"„”]{0,200})$/iu,
    examples: [
      '{{© 2024 Wydawnictwo Przystań. Wszelkie prawa zastrzeżone}}',
      '{{Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone. Dalsze rozpowszechnianie artykułu za zgodą wydawcy.}}',
      '{{Wszelkie prawa zastrzeżone. Kopiowanie bez zgody redakcji zabronione.}}'
    ],
    nearMisses: [
      'Wszystkie prawa zastrzeżone dla męża przeszły w 1946 roku także na żonę, przynajmniej na papierze.',
      'Materiał, chroniony prawem autorskim od stu lat, przechodzi w styczniu do domeny publicznej.'
    ]
  },
  'legal-reuse': {
    category: 'legal',
    hints: ['rozpowszechnianie', 'kopiowanie', 'przedruk', 'powielanie', 'wykorzystywanie'],
    pattern:
      /^(?:dalsze |jakiekolwiek )?(?:rozpowszechnianie|kopiowanie|przedruk|przedrukowywanie|powielanie|wykorzystywanie)(?=[^!?]{0,240}(?:artykuł|treści|tekst|serwis|portal|redakcj|wydawc|autora|stron))[^"„”]{0,140}(?:artykuł\p{L}{0,3}|materiał\p{L}{0,3}|treści|tekst\p{L}{0,3}|zdję\p{L}{1,3}|serwisu|portalu|w całości)[^"„”]{0,100}(?:(?:bez|za|tylko za|wyłącznie za) (?:pisemn\p{L}{2,3} |uprzedni\p{L}{1,3} |wiedzy i )?(?:zgod[yą])|zabronion[ea]|wymaga zgody)[^"„”]{0,90}$/iu,
    removes: 'sentence',
    examples: [
      '{{Dalsze rozpowszechnianie artykułu za zgodą wydawcy.}}',
      '{{Kopiowanie treści bez zgody redakcji jest zabronione.}}',
      '{{Wykorzystywanie materiałów bez pisemnej zgody wydawcy zabronione.}}'
    ],
    nearMisses: [
      'Kopiowanie dowodów osobistych przez wypożyczalnie jest zabronione, przypomina urząd.',
      'Przedruk powieści ukazał się dopiero po wojnie, w nakładzie trzystu egzemplarzy.'
    ]
  },
  'legal-affiliate': {
    category: 'legal',
    hints: ['afiliacyjn', 'linki partner', 'prowizję', 'charakter informac', 'charakter wyłącz', 'opinie autor', 'poglądy autor'],
    pattern:
      /^(?:(?:w (?:artykule|tekście|powyższym artykule|tym artykule)|(?:ten |niniejszy |powyższy )?(?:artykuł|tekst|wpis|materiał)|na (?:tej )?stronie|niektóre (?:z )?link\p{L}{1,3}|linki|link)[^"„”]{0,80}(?:linki partnerskie|afiliacyjn\p{L}{1,3}|otrzym\p{L}{2,5} prowizję|zarobić prowizję)[^"„”]{0,140}|(?:powyższy|niniejszy|ten) (?:artykuł|tekst|materiał|wpis) ma (?:jedynie |wyłącznie |tylko )?charakter (?:wyłącznie )?informacyjny[^"„”]{0,200}|(?:opinie|poglądy) autor(?:a|ów)[^"„”]{0,80}(?:nie muszą|nie zawsze|niekoniecznie)[^"„”]{0,120}redakcj[^"„”]{0,20})$/iu,
    removes: 'sentence',
    examples: [
      '{{W artykule znajdują się linki afiliacyjne.}}',
      '{{Powyższy artykuł ma charakter wyłącznie informacyjny i nie zastępuje wizyty u lekarza.}}',
      '{{Opinie autorów nie muszą być zgodne ze stanowiskiem redakcji.}}'
    ],
    nearMisses: [
      'Opinie autorów petycji nie muszą się podobać radzie, ale rada musi je przeczytać.',
      'Za każdą umowę pośrednik otrzymywał prowizję, o której klient dowiadywał się po roku.'
    ]
  },
  'source-line': {
    category: 'source',
    hints: ['źródło:', 'źródła:'],
    pattern:
      /^\(?(?:[Źź]ródł[oa]|ŹRÓDŁ[OA]): ?(?:(?:PAP|IAR|TVN ?24|TVN|TVP|TVP Info|TVP3|Polsat News|Polsat|RMF ?FM|RMF24|RMF|Radio ZET|Onet|Wirtualna Polska|WP|Gazeta\.pl|Gazeta Wyborcza|Interia|Rzeczpospolita|Wprost|Newsweek|Fakt|Super Express|Dziennik\.pl|Money\.pl|Business Insider|Reuters|AFP|AP|DPA|dpa|BBC|CNN|CNBC|Bloomberg|Politico|The Guardian|The New York Times|NYT|Sky News|Bild|Der Spiegel|Spiegel|Euronews|Deutsche Welle|DW|Ukrinform|UNIAN|Biełsat|TASS|X|Twitter|Facebook|YouTube|policja|Policja|KPP|KMP|KWP|KGP|GUS|IMGW|NBP|ZUS|GDDKiA|NFZ|inf(?:ormacja)? pras\p{L}{1,3}|materiał prasowy|materiały prasowe|własne|własna|inf\. własna|informacja własna|oprac\. własne|opracowanie własne|(?:Komenda|Straż|Urząd|Ministerstwo|Prokuratura|Nadleśnictwo|Starostwo|Policja)(?: [\p{L}]{1,16}){1,7}|newsrm\.tv|newseria|Newseria|infoWire\.pl|Informacja prasowa)(?: ?[/,|;&+–-] ?[\p{L}\p{N}. ]{2,40}){0,4}|(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2}(?: ?[/,|] ?[\p{L}\p{N}. ]{2,40}){0,3})\)?\.?$/u,
    examples: ['{{Źródło: PAP}}', '{{Źródło: TVN24, PAP}}', '{{źródło: przystan.example}}', '{{(Źródło: KPP/PAP)}}'],
    nearMisses: ['Źródło: dochód z lasu, dwie krowy i renta po dziadku.', 'Źródła: rzeka bierze początek z trzech, a każde ma inną nazwę.']
  },
  'source-origin': {
    category: 'source',
    hints: ['pierwotnie', 'wygenerowan', 'podstawie:', 'przedruk za'],
    pattern:
      /^(?:(?:ten |powyższy |niniejszy |ta |powyższa )?(?:artykuł|tekst|wpis|materiał|wywiad|rozmowa)(?: ten| ta)? (?:(?:ukazał[ay]? się|został[ay]? opublikowan[yae]) pierwotnie|pierwotnie (?:ukazał[ay]? się|został[ay]? opublikowan[yae])) (?:na łamach|w serwisie|w portalu|na portalu|na stronie|na blogu|w magazynie|w tygodniku|w dzienniku|w numerze|w [„"])[^"!?,]{2,70}|(?:tekst|artykuł|skrót|streszczenie|zdjęcie|ilustracja|grafika)(?: artykułu)? (?:został[ao]? )?wygenerowan[yaeo] (?:przez|przy użyciu|za pomocą|z pomocą|przy pomocy)(?: narzędzi\p{L}{0,2}| modelu)? (?:ai|sztuczn\p{L}{2,4} inteligencj\p{L}{1,2})[^"!?]{0,60}|na podstawie: ?[^"!?]{2,100}|przedruk za ?:? [^"!?]{2,80})$/iu,
    removes: 'sentence',
    examples: [
      '{{Artykuł pierwotnie ukazał się w serwisie Przystań.}}',
      '{{Wywiad ukazał się pierwotnie na łamach Kwartalnika Mostowego.}}',
      '{{Ilustracja została wygenerowana przez AI.}}'
    ],
    nearMisses: [
      'Artykuł ukazał się w maju w piśmie historyków i wywołał spór, który trwa do dziś.',
      'Tekst ten po raz pierwszy przeczytał jej ojciec, i to on kazał go spalić.',
      'Na podstawie zeznań trzech świadków prokurator odtworzył tamtą noc.'
    ]
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...sentences([
        'Reklama',
        'Reklama - przewiń dalej',
        'Reklama, przewiń dalej',
        'Koniec reklamy',
        'Artykuł sponsorowany',
        'Materiał sponsorowany',
        'Tekst sponsorowany',
        'Wpis sponsorowany',
        'Post sponsorowany',
        'Treść sponsorowana',
        'Treści sponsorowane',
        'Linki sponsorowane',
        'Link sponsorowany',
        'Materiał partnera',
        'Materiał partnerski',
        'Materiały partnera',
        'Materiał promocyjny',
        'Materiał reklamowy',
        'Materiał komercyjny',
        'Artykuł partnerski',
        'Artykuł reklamowy',
        'Artykuł promocyjny',
        'Współpraca reklamowa',
        'Współpraca komercyjna',
        'Współpraca płatna',
        'Płatna współpraca',
        'Lokowanie produktu',
        'Artykuł zawiera lokowanie produktu',
        'Audycja zawiera lokowanie produktu',
        'Program zawiera lokowanie produktu',
        'Zawiera autopromocję',
        'Promowane',
        'Sponsorowane',
        'Partner materiału',
        'Partner serwisu',
        'Partner cyklu',
        'Ogłoszenie płatne',
        'Ogłoszenie własne wydawcy',
        'Oferta partnera',
        'Ukryj reklamę',
        'Zamknij reklamę',
        'Pomiń reklamę',
        'Dalszy ciąg pod reklamą',
        'Artykuł zawiera linki reklamowe'
      ]),
      ...sentences([
        'Dalsza część artykułu poniżej',
        'Dalsza część tekstu poniżej',
        'Dalszy ciąg artykułu poniżej',
        'Dalszy ciąg tekstu poniżej',
        'Ciąg dalszy artykułu poniżej',
        'Ciąg dalszy pod reklamą',
        'Dalszy ciąg poniżej'
      ]),
      'Kup teraz',
      'Sprawdź cenę',
      'Sprawdź ofertę',
      'Sprawdź oferty',
      'Zobacz ofertę',
      'Zobacz oferty',
      'Przejdź do oferty',
      'Przejdź do sklepu',
      'Idź do sklepu',
      'Dodaj do koszyka',
      'Do koszyka',
      'Kup bilet',
      'Kup bilety',
      'Kup online',
      'Zamów teraz',
      'Sprawdź promocję',
      'Zobacz promocję',
      'Zobacz w sklepie',
      'Sprawdź w sklepie',
      'Sprawdź szczegóły oferty',
      'Skorzystaj z oferty',
      'Odbierz rabat',
      'Oferty dla Ciebie',
      'Kup na Allegro',
      'Sprawdź na Allegro',
      'Sprawdź na Ceneo',
      'Zobacz na Amazon',
      'Wypróbuj teraz'
    ],
    examples: ['{{REKLAMA}}', '{{Dalsza część artykułu poniżej}}', '{{Materiał sponsorowany}}', '{{Kup teraz}}'],
    nearMisses: ['Reklama dźwignią handlu', 'Dalsza część artykułu poniżej przepisu o mostach nie weszła w życie nigdy, przypomniał radca.']
  },
  'ad-below': {
    category: 'ad',
    hints: ['dalsza część', 'dalszy ciąg', 'ciąg dalszy'],
    pattern:
      /^\W{0,4}(?:dalsz[aą] część|dalszy ciąg|ciąg dalszy)(?: (?:artykułu|tekstu|materiału|wywiadu|rozmowy|wpisu|informacji|wiadomości|newsa)){0,1}(?: (?:znajduje się|znajdziesz|znajdziecie|przeczytasz|jest))? pod (?:materiałem wideo|wideo|filmem|filmikiem|nagraniem|reklamą|zdjęci\p{L}{1,3}|galerią(?: zdjęć)?|formularzem|postem|tweetem|sondą|ramką|mapą|grafiką|materiałem)\W{0,6}$/iu,
    removes: 'sentence',
    examples: [
      '{{Dalszy ciąg materiału pod wideo}}',
      '{{[Dalsza część tekstu znajduje się pod galerią zdjęć]}}',
      'Most zamknięto. {{Dalsza część tekstu pod nagraniem.}}'
    ],
    nearMisses: [
      'Dalsza część podłogi znajduje się pod galerią, a zejść do niej można tylko z kruchty.',
      'Reszta pieniędzy leżała pod zdjęciem ojca, tam gdzie zawsze.'
    ]
  },
  'comments-lines': {
    category: 'comments',
    lines: [
      'Komentarze (0)',
      'Komentarze: 0',
      'Komentarze 0',
      'Komentarzy: 0',
      '0 komentarzy',
      '0 komentarze',
      '0 komentarz',
      '(0) komentarzy',
      'Brak komentarzy',
      'Dodaj komentarz',
      'Dodaj swój komentarz',
      'Dodaj pierwszy komentarz',
      'Dodaj nowy komentarz',
      'Dodaj odpowiedź',
      'Zostaw komentarz',
      'Zostaw odpowiedź',
      'Napisz komentarz',
      'Skomentuj',
      'Skomentuj artykuł',
      'Skomentuj ten artykuł',
      'Skomentuj wpis',
      'Skomentuj jako pierwszy',
      'Bądź pierwszy, który skomentuje',
      'Bądź pierwszą osobą, która skomentuje',
      'Pokaż komentarze',
      'Pokaż wszystkie komentarze',
      'Zobacz komentarze',
      'Zobacz wszystkie komentarze',
      'Zobacz wszystkie komentarze (0)',
      'Czytaj komentarze',
      'Przejdź do komentarzy',
      'Ukryj komentarze',
      'Wczytaj więcej komentarzy',
      'Najnowsze komentarze',
      'Ostatnie komentarze',
      'Komentarze internautów (0)',
      'Anuluj pisanie odpowiedzi',
      'Anuluj odpowiedź',
      'Opublikuj komentarz',
      'Wyślij komentarz',
      'Zgłoś komentarz',
      'Zgłoś nadużycie',
      'Zgłoś do moderacji',
      'Zaloguj się, aby skomentować',
      'Zaloguj się, aby dodać komentarz',
      'Zaloguj się, aby komentować',
      'Zaloguj się żeby dodać komentarz',
      'Komentarze wyłączone',
      'Komentarze zostały wyłączone',
      'Komentarze są wyłączone',
      'Komentowanie wyłączone',
      'Możliwość komentowania została wyłączona',
      'Dyskusja (0)',
      'Dołącz do dyskusji',
      'Weź udział w dyskusji',
      'Treść komentarza',
      'Twój komentarz',
      'Twój nick',
      'Twoja nazwa',
      'Powiadom mnie o nowych komentarzach',
      'Powiadamiaj mnie o nowych komentarzach',
      'Odpowiedz',
      'Odpowiedz na komentarz',
      'Co o tym sądzisz? Skomentuj',
      'Co o tym myślisz? Skomentuj',
      'Wymagane pola są oznaczone',
      'Ten komentarz został usunięty',
      'Komentarz usunięty',
      'Komentarz oczekuje na moderację',
      'Twój komentarz oczekuje na moderację'
    ],
    examples: ['{{Dodaj komentarz}}', '{{Komentarze (12)}}', '{{Zaloguj się, aby skomentować}}'],
    nearMisses: ['Komentarze', 'Brak komentarzy ze strony ministra trwał do czwartku, gdy sprawę opisała prasa.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['zalog', 'mail nie zost', 'wymagane pola', 'w komentarz', 'dzialności za tre', 'moje dane', 'akismet', 'dane komentarz'],
    pattern:
      /^(?:(?:(?:zaloguj się|musisz (?:się zalogować|być zalogowan[ya]))[^"„”!?]{0,40}(?:komentarz|komentowa[ćn]|skomentować)|aby (?:dodać|napisać|zamieścić) komentarz[^"„”!?]{0,40}zalog(?:uj|owa))[^"„”!?]{0,60}|(?:twój |podany )?adres e-?mail nie zostanie opublikowany[^"]{0,80}|wymagane pola są oznaczone.{0,6}|(?:daj|dajcie) (?:nam )?znać w komentarz\p{L}{1,3}[^"]{0,100}|(?:napisz|napiszcie|podziel(?:cie)? się)[^"„”]{0,60} w komentarz\p{L}{1,3}[^"„”]{0,50}|(?:redakcja|wydawca|administrator|portal \S{2,30}|serwis \S{2,30}) nie (?:ponosi|bierze) odpowiedzialności za tre(?:ść|ści) (?:komentarz|opini|wpis)[^"„”]{0,120}|zapamiętaj moje dane w (?:tej )?przeglądarce[^"]{0,80}|zapisz moje dane[^"]{0,80}|(?:ta strona|ta witryna) (?:używa|wykorzystuje) akismet.{0,120}|dowiedz się(?: więcej)?,? jak przetwarzane są dane komentarzy.{0,4})$/iu,
    removes: 'sentence',
    examples: [
      '{{Twój adres e-mail nie zostanie opublikowany.}}',
      '{{Redakcja nie ponosi odpowiedzialności za treść komentarzy.}}',
      '{{Dajcie znać w komentarzach, co o tym sądzicie!}}',
      '{{Wymagane pola są oznaczone *}}'
    ],
    nearMisses: [
      'Trener kazał mu nie czytać tego, co piszą o nim w komentarzach pod meczem.',
      'Komentarze są różne: jedni chwalą most, drudzy wolą prom.'
    ]
  },
  'nav-lines': {
    category: 'nav',
    lines: [
      'Przejdź do treści',
      'Przejdź do głównej treści',
      'Przejdź do zawartości',
      'Przejdź do menu',
      'Przejdź do wyszukiwarki',
      'Przejdź do stopki',
      'Przejdź na stronę główną',
      'Przejdź do strony głównej',
      'Przejdź do artykułu',
      'Strona główna',
      'Powrót na stronę główną',
      'Powrót do strony głównej',
      'Wróć na stronę główną',
      'Wróć do strony głównej',
      'Wróć na górę',
      'Powrót na górę',
      'Na górę strony',
      'Przewiń do góry',
      'Powrót do listy',
      'Wróć do listy',
      'Powrót do góry',
      'Menu główne',
      'Otwórz menu',
      'Zamknij menu',
      'Pokaż menu',
      'Rozwiń menu',
      'Zwiń menu',
      'Przełącz nawigację',
      'Nawigacja wpisu',
      'Nawigacja po wpisach',
      'Szukaj',
      'Szukaj w serwisie',
      'Szukaj na stronie',
      'Wyszukaj',
      'Wpisz szukaną frazę',
      'Wyniki wyszukiwania',
      'Zaloguj',
      'Zaloguj się',
      'Zaloguj się lub zarejestruj',
      'Zaloguj / Zarejestruj',
      'Wyloguj',
      'Wyloguj się',
      'Moje konto',
      'Mój profil',
      'Nie pamiętasz hasła?',
      'Zapomniałeś hasła?',
      'Przypomnij hasło',
      'Następna strona',
      'Poprzednia strona',
      'Następny wpis',
      'Poprzedni wpis',
      'Następne wpisy',
      'Poprzednie wpisy',
      'Nowsze wpisy',
      'Starsze wpisy',
      'Nowszy post',
      'Starszy post',
      'Starsze posty',
      'Nowsze posty',
      'Poprzedni odcinek',
      'Następny odcinek',
      'Strona 0 z 0',
      'Strona 0/0',
      'Wczytywanie',
      'Wczytuję',
      'Trwa ładowanie',
      'Ładuję',
      'Trwa wczytywanie',
      'Odtwórz',
      'Odtwórz wideo',
      'Odtwarzaj',
      'Wstrzymaj',
      'Wycisz',
      'Pełny ekran',
      'Wyłącz dźwięk',
      'Włącz dźwięk',
      'Odtwarzacz wideo',
      'Spis treści',
      'Pokaż spis treści',
      'Ukryj spis treści',
      'Spis treści [ukryj]',
      'Spis treści [pokaż]',
      'Wybierz język',
      'Zmień język',
      'Zmień rozmiar tekstu',
      'Powiększ tekst',
      'Zmniejsz tekst',
      'Wersja mobilna',
      'Wersja na komputer',
      'Kanał RSS',
      'Wybierz region',
      'Wybierz miasto',
      'Zobacz więcej wyników',
      'Nie znaleziono strony',
      'Spróbuj ponownie później',
      'Twoja przeglądarka nie obsługuje elementu wideo',
      'Twoja przeglądarka nie obsługuje odtwarzacza audio',
      'Twoja przeglądarka nie obsługuje elementu audio',
      'Włącz JavaScript',
      'Otwórz w nowym oknie',
      'Otwiera się w nowym oknie',
      'Link otwiera się w nowym oknie',
      'Otwórz w aplikacji',
      'Zamknij okno',
      'Zamknij powiadomienie',
      'Wszystkie kategorie',
      'Tagi',
      'Wszystkie tagi',
      'Archiwum wpisów',
      'Przewiń w dół',
      'Przesuń, aby zobaczyć więcej'
    ],
    examples: ['{{Przejdź do treści}}', '{{Strona 2 z 5}}', '{{Spis treści [ukryj]}}', '{{Wróć na górę}}'],
    nearMisses: ['Dalej', 'Szukaj wiatru w polu', 'Strona główna sporu, czyli gmina, nie przysłała nikogo.']
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'adblock', 'przeglądarka nie'],
    pattern:
      /^(?:(?:(?:włącz|aktywuj|prosimy (?:o włączenie|włączyć))|aby (?:zobaczyć|korzystać|wyświetlić|odtworzyć)[^"„”]{2,60}(?:włącz|włączyć|włączona|wymagana))[^"„”]{0,40}javascript[^"„”]{0,60}|(?:wykryliśmy|wygląda na to)[^"„”]{0,60}adblock[^"„”]{0,100}|(?:wyłącz|prosimy o wyłączenie) adblock[^"„”]{0,100}|(?:twoja|państwa|ta) przeglądarka nie (?:obsługuje|wspiera) [^"„”]{3,100})$/iu,
    removes: 'sentence',
    examples: [
      '{{Aby wyświetlić ten film, włącz obsługę JavaScript.}}',
      '{{Wykryliśmy, że używasz AdBlocka.}}',
      '{{Twoja przeglądarka nie obsługuje odtwarzania tego pliku.}}'
    ],
    nearMisses: [
      'Wyłącz przeglądarkę i idź spać, mówiła matka, a on czytał dalej pod kołdrą.',
      'Wykryliśmy, że woda w studni ma za dużo manganu, informuje sanepid.'
    ]
  },
  'tip-us': {
    category: 'other',
    hints: ['masz ciekaw', 'masz zdjęci', 'literówk', 'błąd w tek', 'błąd w art', 'ślij nam', 'pisz do nas'],
    pattern:
      /^(?:masz (?:ciekaw[yąe] (?:temat|zdjęci|histori|news)\p{L}{0,3}|zdjęci[ae](?: lub film)?)[^"„”]{0,50}\?|(?:zauważyłe[śas/]{1,4}|znalazłe[śas/]{1,4}|zauważyłaś|widzisz) (?:literówkę|błąd w (?:tekście|artykule))[^"„”]{0,40}\?|(?:na)?pisz do nas(?: na(?: adres)?)?:? [^"„”]{0,40}@[^"„”]{3,60}|(?:wyślij|prześlij|przyślij) nam (?:je|ją|go|zdjęci\p{L}{1,2}|informacj\p{L}{1,2}|wiadomość) [^"„”]{2,120})$/iu,
    removes: 'sentence',
    examples: [
      '{{Masz zdjęcie lub film?}} {{Prześlij nam je przez formularz.}}',
      '{{Zauważyłeś literówkę w tekście?}}',
      '{{Napisz do nas na adres: redakcja@przystan.example}}'
    ],
    nearMisses: [
      'Masz informację o zaginionym? Policja w Rybnie czeka na telefon przez całą dobę.',
      'Masz temat, masz papier, masz lampę i nie piszesz, wyrzucał sobie co wieczór.'
    ]
  }
})
