import {defineRules} from '../rule.js'

/** Every first part with every second one. */
const each = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`))
const lower = (text: string): string => text.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase()
const upper = (text: string): string => text.replace(/i/g, 'İ').replace(/ı/g, 'I').toUpperCase()
const title = (text: string): string => lower(text).replace(/(?<![\p{L}'’])\p{L}/gu, upper)
const sentence = (text: string): string => upper(text[0] ?? '') + text.slice(1)
/** A text in small letters, as a sentence, as a title and in capitals: `İ` and `ı` have no partner that a comparison without case knows. */
const forms = (text: string): string[] => [...new Set([text, lower(text), sentence(text), title(text), ...(text.length <= 36 ? [upper(text)] : [])])]
/** Each line, and a short one in capitals too, where `ı` is `I`: a comparison without case takes that for `i`. */
const lines = (...list: readonly string[]): string[] =>
  list.flatMap((line) => (line.includes('ı') && line.length <= 24 ? [line, line.replace(/ı/g, 'I')] : [line]))
/** As sentences. */
const sentences = (list: readonly string[]): string[] => list.map((line) => (line.includes(' ') ? `${line}.` : line))
/** A pattern in which `i` also finds `İ`, and `ı` also finds `I`; no class of it may hold one of them. */
const anyCase = (pattern: RegExp): RegExp => new RegExp(pattern.source.replace(/i/g, '[iİ]').replace(/ı/g, '[ıI]'), 'iu')
/** Words as alternatives, in their forms. */
const any = (...list: readonly string[]): string => `(?:${list.flatMap(forms).join('|')})`

const social = ["Google News'te", "Google Haberler'de", "Facebook'ta", "Twitter'da", "X'te", "Instagram'da", "YouTube'da", "Telegram'da", "WhatsApp'ta",
  "LinkedIn'de", "TikTok'ta", 'sosyal medyada', "NSosyal'de", "Threads'te"]
const monthName = '(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|OCAK|ŞUBAT|MART|NİSAN|MAYIS|HAZİRAN|TEMMUZ|AĞUSTOS|EYLÜL|EKİM|KASIM|ARALIK)'
const dayName = '(?:Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar)'
const date = `(?:\\d{1,2}[./-]\\d{1,2}[./-]20\\d{2}|20\\d{2}[./-]\\d{2}[./-]\\d{2}|\\d{1,2} ${monthName},? 20\\d{2}(?:,? ${dayName})?|${monthName} \\d{1,2}, 20\\d{2}|${dayName},? \\d{1,2} ${monthName},? 20\\d{2})`
const time = '[ ,|/•·–-]{1,4}(?:[Ss]aat:? )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?'

export default defineRules('tr', {
  'consent-lines': {
    category: 'consent',
    lines: lines(
      'Tümünü kabul et', 'Hepsini kabul et', 'Tümünü kabul ediyorum', 'Kabul et ve kapat', 'Kabul et ve devam et', 'Çerezleri kabul et',
      'Tüm çerezleri kabul et', 'Tüm çerezlere izin ver', 'Tümüne izin ver', 'Tümünü reddet', 'Hepsini reddet', 'Çerezleri reddet', 'Tüm çerezleri reddet',
      'Çerez ayarları', 'Çerez tercihleri', 'Çerez tercihleriniz', 'Çerez politikası', 'Çerez politikamız', 'Çerez bildirimi', 'Çerez kullanımı',
      'Çerez aydınlatma metni', 'Çerezleri yönet', 'Çerez yönetimi', 'Çerezler hakkında', 'Tercihleri yönet', 'Tercihlerimi yönet', 'Ayarları yönet',
      'Gizlilik ayarları', 'Gizlilik tercihleri', 'Gizlilik tercihlerini yönet', 'Seçimi onayla', 'Seçimlerimi onayla', 'Tercihleri kaydet',
      'Tercihlerimi kaydet', 'Zorunlu çerezler', 'Yalnızca zorunlu çerezler', 'Sadece gerekli çerezler', 'Gizliliğinize önem veriyoruz',
      'Gizliliğinize değer veriyoruz', 'Gizliliğiniz bizim için önemli', 'Gizliliğiniz bizim için önemlidir', 'Kişisel verileriniz bizim için önemli',
      'KVKK aydınlatma metni', 'KVKK ve gizlilik politikası', 'Aydınlatma metni', 'Açık rıza metni', 'Açık rıza beyanı',
      'Kişisel verilerin işlenmesine ilişkin aydınlatma metni', 'Gizlilik ve çerez politikası', 'Çerez ve gizlilik politikası', 'Bu site çerez kullanır',
      'Bu site çerezleri kullanır', 'Bu sitede çerezler kullanılmaktadır', 'Sitemizde çerez kullanılmaktadır', 'Kabul ediyorum ve devam ediyorum',
      'Okudum, kabul ediyorum', 'Okudum, anladım', 'Üyelik sözleşmesini kabul ediyorum', 'Aydınlatma metnini okudum',
      'Ticari elektronik ileti almak istiyorum'
    ),
    examples: ['{{Tümünü Kabul Et}}', '{{ÇEREZ AYARLARI}}', '{{Gizliliğinize önem veriyoruz}}'],
    nearMisses: ['Yalnızca gerekenler', 'Tümünü kabul et, dedi amcası, yoksa bu tarla yüz yıl daha paylaşılmaz.']
  },
  'consent-cookies': {
    category: 'consent',
    hints: ['çerez', 'cookie'],
    pattern: anyCase(/^(?=[^"“”]{0,400}(?:site|sayfa|portal|hizmet|deneyim|mevzuat|politika))(?:(?:bu |web |internet )?site(?:miz|mizde|de|si|mizi)?|size|sizlere|deneyiminizi|kullanıcı deneyim\p{L}{0,6}|veri politikas\p{L}{1,6}|kişisel verileri\p{L}{1,6}|çerezler\p{L}{0,4}|web sitemiz\p{L}{0,4}|internet sitemiz\p{L}{0,4}|bu web sites\p{L}{1,3}|bu internet sites\p{L}{1,3}|biz ve)(?!\p{L})[^"“”]{0,200}(?:çerez|cookie)\p{L}{0,8}[^"“”]{0,100}(?:için|amac|amaç|üzere|uygun|kapsam|detay|sınırlı)[^"“”]{0,220}$|^(?=[^"“”]{0,300}(?:için|amac|amaç|üzere|uygun|adına))(?:sizlere|size|deneyiminizi|veri politikas\p{L}{1,6}|kullanıcı deneyim\p{L}{0,6})(?!\p{L})[^"“”]{0,220}(?:çerez|cookie)\p{L}{0,8} (?:konumland|kullan|faydalan|yararlan)\p{L}{2,12}\.?$/u),
    removes: 'sentence',
    examples: [
      '{{Sizlere daha iyi bir hizmet sunabilmek için sitemizde çerezlerden faydalanıyoruz.}}',
      '{{Veri politikasındaki amaçlarla sınırlı ve mevzuata uygun şekilde çerez konumlandırmaktayız.}}',
      '{{İnternet sitemizde çerezler, deneyiminizi iyileştirmek için kullanılmaktadır.}}'
    ],
    nearMisses: [
      'Çerez kullanıyoruz. Bu iki sözcüğü herkes bin kez gördü, sonunu okuyan çıkmadı.', 'Site çerez kullanır, dedi dede, ama bir tabak da bize koymaz.'
    ]
  },
  'consent-by-using': {
    category: 'consent',
    hints: ['kabul et', 'kabul ed', 'onay verm'],
    pattern: anyCase(/^(?=[^"“”]{0,400}(?:site|çerez|cookie|politika|koşul|şart|sözleşme|kişisel veri|aydınlatma))(?:[^"“”]{0,160} )?(?:kullanmaya devam ederek|kullanarak|gezinmeye devam ederek|ziyaret ederek|kapatarak|tıklayarak|abone olarak|kayıt olarak|üye olarak|göndererek|devam etmeniz halinde|devam ederseniz)[^"“”]{1,160}(?:kabul etmiş (?:olursunuz|sayılırsınız|oluyorsunuz|sayılacaksınız)|kabul edersiniz|kabul ediyorsunuz|onay vermiş (?:olursunuz|sayılırsınız)|kabul etmiş olacaksınız)[.!]{0,2}$/u),
    removes: 'sentence',
    examples: [
      '{{Siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz.}}',
      '{{Bültene abone olarak gizlilik politikasını kabul etmiş sayılırsınız.}}', '{{Sitemizi kullanarak çerez politikamızı kabul ediyorsunuz.}}'
    ],
    nearMisses: [
      'Susarak kabul etmiş sayılırsınız, dedi yargıç, oysa kadının sesi kısılmıştı.',
      '“Siteyi kullanarak şartları kabul etmiş olursunuz” diye okudu Ayşe ve bilgisayarı kapattı.'
    ]
  },
  'consent-data': {
    category: 'consent',
    hints: ['verilerim', 'verileriniz', 'elektronik ileti', 'recaptcha', 'abonelikten', 'veri politikam', 'gizlilik politikam', 'detayl'],
    pattern: anyCase(/^(?:(?:[^"“”]{0,120} )?kişisel verilerimin[^"“”]{2,200}(?:rıza gösteriyorum|onay veriyorum|kabul ediyorum|onaylıyorum|izin veriyorum|rıza veriyorum)|(?:tarafıma |bana )?ticari elektronik ileti[^"“”]{2,120}(?:kabul ediyorum|onay veriyorum|istiyorum|onaylıyorum)|bu (?:site|sayfa|form) [^"“”]{0,20}recaptcha[^"“”]{0,120}|(?:dilediğiniz|istediğiniz) (?:zaman|an) (?:bülten )?aboneli(?:kten|ğinizden|ğinizi)[^"“”]{2,60}|kişisel verileriniz[^"“”]{0,60}(?:kvkk|gdpr|kanun)[^"“”]{0,60}(?:toplan|işlen)\p{L}{2,10}|abonelikten (?:dilediğiniz|istediğiniz) (?:zaman|an)[^"“”]{2,60}|(?:detaylar|detaylı bilgi|ayrıntılı bilgi|daha fazla bilgi|ayrıntılar) (?:almak )?için (?:veri|gizlilik|çerez|kvkk|aydınlatma)[^"“”]{2,60}(?:inceleyebilirsiniz|inceleyiniz|okuyabilirsiniz|tıklayınız|tıklayın|ziyaret edebilirsiniz|bakınız|göz atabilirsiniz))[.!]{0,2}$/u),
    removes: 'sentence',
    examples: [
      '{{Kişisel verilerimin işlenmesine açık rıza gösteriyorum.}}', '{{Detaylar için veri politikamızı inceleyebilirsiniz.}}',
      '{{Abonelikten dilediğiniz zaman çıkabilirsiniz.}}'
    ],
    nearMisses: ['Kişisel verilerimin kimde olduğunu bilmiyorum, dedi tanık, bilen de söylemiyor.', 'Abonelikten gelen para baskıya ancak yetiyordu.']
  },
  'related-cues': {
    category: 'related',
    cue: true,
    lines: [
      ...each(['İlgili', 'Benzer', 'Diğer', 'Önerilen', 'Popüler', 'Öne çıkan', 'Çok okunan', 'En çok okunan', 'En son', 'Son', 'Güncel'], ['haberler',
      'yazılar', 'içerikler', 'makaleler', 'galeriler', 'videolar',
      'konular']).filter((line) => !/^(?:Diğer|Son|Güncel|Öne çıkan|En son) konular$/.test(line)),
      ...lines(
        'İlgili haber', 'İlgili yazı', 'İlgili içerik', 'İlgili konu', 'İlgili galeri', 'İlgili video', 'İlgili haberleri okuyun', 'İlginizi çekebilir',
        'İlginizi çekebilecek haberler', 'İlginizi çekebilecek diğer haberler', 'İlginizi çekebilecek içerikler', 'İlginizi çekebilecek diğer içerikler',
        'İlginizi çekebilecek yazılar', 'Bunlar da ilginizi çekebilir', 'Bunlar ilginizi çekebilir', 'Bu haberler de ilginizi çekebilir',
        'Bu haberler ilginizi çekebilir', 'Bu haber de ilginizi çekebilir', 'Bu içerikler de ilginizi çekebilir', 'Bu yazılar da ilginizi çekebilir',
        'Bu içerik ilginizi çekebilir', 'Şunlar da ilginizi çekebilir', 'Sizin ilginizi çekebilir', 'Bakmadan geçme', 'Bakmadan geçmeyin', 'Bunu da okuyun',
        'Bunları da okuyun', 'Bunlara da göz atın', 'Bunlara da bakın', 'Bunlara göz atın', 'Bunları da beğenebilirsiniz', 'Bunları beğenebilirsiniz',
        'Şunları da beğenebilirsiniz', 'Bunu da izleyin', 'Bunları da izleyin', 'Ayrıca okuyun', 'Ayrıca bakınız', 'Ayrıca bakın', 'Ayrıca göz atın',
        'Mutlaka okuyun', 'Okumadan geçmeyin', 'Okumaya devam edin', 'Gözden kaçmasın', 'Gözden kaçırmayın', 'Kaçırmayın', 'Çok okunanlar',
        'En çok okunanlar', 'En çok izlenenler', 'En çok izlenen videolar', 'En çok yorumlananlar', 'En çok paylaşılanlar', 'En çok konuşulanlar',
        'Şu an en çok okunanlar', 'Bugün en çok okunanlar', 'Bu hafta en çok okunanlar', 'Haftanın en çok okunanları', 'Günün en çok okunanları',
        'Son dakika haberleri', 'Son dakika haberler', 'Son eklenenler', 'Son eklenen haberler', 'Son yayınlananlar', 'Günün haberleri',
        'Günün öne çıkanları', 'Günün öne çıkan haberleri', 'Günün manşetleri', 'Günün önemli haberleri', 'Haftanın öne çıkanları', 'Gündemdeki haberler',
        'Trend haberler', 'Popüler', 'Önerilenler', 'Sizin için seçtiklerimiz', 'Sizin için önerilenler', 'Sizin için seçtik', 'Sizin için önerilen haberler',
        'Editörün seçimi', 'Editörün seçtikleri', 'Editörün önerileri', 'Editörden seçmeler', 'Sonraki haber', 'Önceki haber', 'Sıradaki haber',
        'Sonraki yazı', 'Önceki yazı', 'Sonraki içerik', 'Önceki içerik', 'Sonraki makale', 'Önceki makale', 'Yazarın diğer yazıları', 'Yazarın son yazıları',
        'Yazarın önceki yazıları', 'Yazarın diğer haberleri', 'Diğer yazıları', 'Son yazıları', 'Konuyla ilgili haberler', 'Konuyla ilgili diğer haberler',
        'Konuyla ilgili diğer yazılar', 'Bu konuyla ilgili haberler', 'Bu konudaki diğer haberler', 'Konu hakkında diğer haberler',
        'Kategorideki diğer haberler', 'Bu kategorideki diğer haberler', 'Bu kategoriden', 'Aynı kategoriden', 'Bu haberi okuyanlar bunları da okudu',
        'Bu haberi okuyanlar şunları da okudu', 'Bunu okuyanlar bunları da okudu', 'Bu yazıyı okuyanlar bunları da okudu', 'Diğer haberlerimiz',
        'Daha fazla haber', 'Daha fazla içerik', 'Gündem haberleri', 'Tavsiye edilenler', 'Tavsiye edilen haberler', 'Sitede öne çıkanlar',
        'Web\'den öne çıkanlar', 'Partner içerikleri', 'Foto galeriler', 'Video galeriler', 'Okuma önerileri', 'Okuma önerisi', 'Önerilen videolar',
        'Dosya haberleri'
      )
    ],
    examples: ['{{İLGİLİ HABERLER}}', '{{Bunlar da ilginizi çekebilir:}}', '{{En Çok Okunanlar}}', '{{Sıradaki Haber}}'],
    nearMisses: ['Öne çıkanlar', 'Diğer haberler daha kötüydü, o yüzden önce bunu söyledi.']
  },
  'related-title': {
    category: 'related',
    hints: ['ilgili haber', 'ilgili yaz', 'ilgili içerik', 'ilginizi çek', 'da okuyun', 'ca okuyun', 'ka okuyun', 'göz at', 'da izleyin', 'konuyla ilgili'],
    pattern: new RegExp(`^[^\\p{L}\\p{N}]{0,4}${any('ilgili haber', 'ilgili haberler', 'ilgili yazı', 'ilgili içerik', 'ilgili galeri', 'ilgili video', 'ilginizi çekebilir', 'bu haber ilginizi çekebilir', 'bu haber de ilginizi çekebilir', 'bunlar da ilginizi çekebilir', 'bunu da okuyun', 'bunları da okuyun', 'ayrıca okuyun', 'mutlaka okuyun', 'bunlara da göz atın', 'buna da göz atın', 'bunu da izleyin', 'konuyla ilgili haber', 'konuyla ilgili haberler', 'konuyla ilgili yazı')} ?[:|►▶»>–—-]{1,2} ?["“‘'#]?[\\p{Lu}\\p{N}][^\\n]{3,220}[^.…\\s]$`, 'u'),
    examples: [
      '{{İLGİLİ HABER: Gölcük köprüsü bahara kadar kapandı}}', '{{Bunu da okuyun: Açılmayan on köprü}}',
      '{{İlginizi çekebilir: “Bize soran olmadı”. Köylüler yeni yolu anlatıyor}}'
    ],
    nearMisses: ['İlgili haber: yoktu, çünkü o gün gazete çıkmadı.', 'Bunu da okuyun, dedi öğretmen, sınavda sormam ama hayatta sorarlar.']
  },
  'related-sentence': {
    category: 'related',
    hints: ['ilgili haber', 'da okuyun', 'ca okuyun', 'ginizi çek'],
    pattern: new RegExp(`^${any('ilgili haber', 'ilgili haberler', 'bunu da okuyun', 'bunları da okuyun', 'ayrıca okuyun', 'ilginizi çekebilir')} ?[:|►▶»>–—-]{1,2} ?["“‘']?[\\p{Lu}\\p{N}].{3,150}$`, 'u'),
    removes: 'sentence',
    examples: [
      'Köprü sabah sekizde kapandı. {{İlgili haber: Açılmayan on köprü}}', '{{BUNU DA OKUYUN: Vapur seferleri azaldı.}} Kaymakam soruyu yanıtsız bıraktı.',
      '{{Ayrıca okuyun: Yeni köprünün parasını kim verecek?}}'
    ],
    nearMisses: ['Ayrıca okuyun diye üç kitap bıraktı, üçü de yağmurda ıslandı.', 'İlgili haber ajanslara akşam düştü, o saatte herkes uyuyordu.']
  },
  'related-more': {
    category: 'related',
    hints: ['klay'],
    pattern: anyCase(/^(?:[^"“”]{2,200} )?(?:okumak|izlemek|görmek|görüntülemek|ulaşmak|dinlemek|incelemek|devamı|tamamı|detaylar|detayları|ayrıntılar|ayrıntıları|detaylı bilgi|galeri|foto galeri|fotoğraflar|video|haber) için (?:lütfen )?(?:buraya |linke |bağlantıya |görsele |görselin üzerine |fotoğrafa |fotoğrafın üzerine |resme |resmin üzerine |aşağıdaki linke |bu linke )?tıklay(?:ın|ınız|abilirsiniz)[.!… ]{0,4}$/u),
    removes: 'sentence',
    examples: [
      '{{Haberin devamı için tıklayınız}}', '{{Galeriyi görmek için tıklayın...}}',
      'Kaymakam soruyu yanıtsız bıraktı. {{Haberin detaylarını okumak için tıklayın.}}', '{{VİDEO HABERİ İZLEMEK İÇİN TIKLAYIN}}'
    ],
    nearMisses: ['Kaydetmek için tıklayın ve pencerenin kapanmasını bekleyin.', 'Videoyu silmek için tıklayın.']
  },
  'read-more-buttons': {
    category: 'nav',
    lines: lines(
      'Devamını oku', 'Devamını okuyun', 'Devamını göster', 'Devamını gör', 'Devamını izle', 'Haberin devamı', 'Haberin devamını oku', 'Haberin tamamı',
      'Haberin tamamını oku', 'Haberin detayı', 'Haberin detayları', 'Haberi oku', 'Habere git', 'Haberin devamı için tıklayın', 'Yazının devamı',
      'Yazının devamını oku', 'Yazının tamamı', 'Yazının tamamını oku', 'Yazıyı oku', 'Tamamını oku', 'Devamı için tıklayın', 'Devamı için tıklayınız',
      'Detaylar için tıklayın', 'Detaylar için tıklayınız', 'Tıklayın', 'Tıklayınız', 'Buraya tıklayın', 'Okumak için tıklayın', 'İzlemek için tıklayın',
      'Daha fazla göster', 'Daha fazla oku', 'Daha fazla bilgi', 'Daha fazla bilgi al', 'Daha fazla yükle', 'Daha fazlası', 'Daha fazlasını gör',
      'Daha fazlasını oku', 'Daha fazlasını göster', 'Daha fazlası için tıklayın', 'Daha az göster', 'Tümünü gör', 'Tümünü göster', 'Hepsini gör',
      'Hepsini göster', 'Tüm haberler', 'Tüm haberleri gör', 'Tüm haberleri göster', 'Tüm yazılar', 'Tüm içerikler', 'Tüm videolar', 'Tüm galeriler',
      'Detaylı bilgi', 'Detaylı bilgi için tıklayın', 'Ayrıntılı bilgi', 'Büyütmek için tıklayın', 'Görseli büyüt', 'Fotoğrafı büyüt',
      "Bu gönderiyi Instagram'da gör", "Instagram'da bu gönderiyi gör", "Bu videoyu YouTube'da izle", "YouTube'da izle", "X'te görüntüle", 'Haritada göster',
      'Kaynağa git', 'Siteye git', 'Videoyu izle', 'Video için tıklayın', 'Galeriye git', 'Galeriyi gör'
    ),
    examples: ['{{Devamını oku »}}', '{{DAHA FAZLA GÖSTER}}', '{{Bu gönderiyi Instagram’da gör}}'],
    nearMisses: [
      'Devamını okuyamadı, harfler birbirine karıştı, mektup bahara kadar çekmecede kaldı.',
      'Daha fazla bilgi vermek istemeyen yetkililer, cenazenin pazar günü kaldırılacağını söyledi.'
    ]
  },
  'signup-lines': {
    category: 'signup',
    lines: [
      ...each(social, ['takip et', 'takip edin', 'takip ediniz', 'bizi takip et', 'bizi takip edin', 'abone ol', 'abone olun']),
      ...each(['Bizi'], social.flatMap((place) => [`${place} takip edin`, `${place} takip et`])),
      ...lines('Abone ol', 'Abone olun', 'Ücretsiz abone ol', 'Ücretsiz abone olun', 'Hemen abone ol', 'Hemen abone olun', 'Şimdi abone ol',
      'Bültene abone ol', 'Bültene abone olun', 'Bültenimize abone ol', 'Bültenimize abone olun', 'Bültenimize kayıt olun', 'Bültenimize kaydolun',
      'Bültene kaydol', 'Bültene kayıt ol', "Google News'e abone ol", "Google Haberler'e abone ol", 'Google haberlere abone ol',
      'Abonelik için lütfen iletişime geçiniz', 'Abonelik için lütfen iletişime geçiniz.', 'E-bülten aboneliği', 'E-bültene abone ol',
      'E-bültenimize abone olun', 'E-bültenimize kayıt olun', 'E-bülten', 'E-bülten üyeliği', 'Haber bülteni', 'Haber bültenine abone ol',
      'Haber bültenimize abone olun', 'Günlük bülten', 'Haftalık bülten', 'Bizi takip edin', 'Bizi takip et', 'Takip et', 'Sosyal medyada biz',
      'Sosyal medya hesaplarımız', 'Sosyal medya hesaplarımızı takip edin', 'Kanala katıl', 'Kanalımıza katılın', 'Kanalımıza abone olun', 'Kanala abone ol',
      'WhatsApp kanalı', 'WhatsApp kanalımız', 'WhatsApp kanalımıza katılın', 'WhatsApp kanalımızı takip edin', 'WhatsApp grubumuza katılın',
      'Telegram kanalımıza katılın', 'Telegram kanalımız', 'YouTube kanalımıza abone olun', 'YouTube kanalımız', 'Bildirimleri aç', 'Bildirimlere izin ver',
      'Bildirim al', 'Anlık bildirim al', 'Haber bildirimlerini aç', 'Uygulamayı indir', 'Uygulamayı indirin', 'Uygulamamızı indirin', 'Mobil uygulama',
      'Mobil uygulamamızı indirin', "App Store'dan indir", "App Store'dan indirin", "Google Play'den indir", "Google Play'den indirin",
      "AppGallery'den indirin", 'E-posta adresiniz', 'E-posta adresinizi girin', 'E-posta adresinizi giriniz', 'E-posta adresi giriniz',
      'E-posta adresinizi yazın', 'Mail adresiniz', 'Aboneliğiniz için teşekkürler', 'Abone olduğunuz için teşekkürler', 'Üyelere özel',
      'Üyelere özel içerik', 'Abonelere özel', 'Abonelere özel içerik', 'Abonelere özeldir', 'Premium içerik', 'Zaten abone misiniz?', 'Zaten üye misiniz?',
      'Zaten aboneyim', 'Abone misiniz? Giriş yapın', 'Üye değil misiniz?', 'Hesabınız yok mu? Kayıt olun', 'Abonelik satın al', 'Abonelik paketleri',
      'Abonelik seçenekleri', 'Ücretsiz dene', 'Ücretsiz deneyin', 'Ücretsiz üye ol', 'Dijital abonelik', 'Reklamsız oku', "Podcast'i dinle",
      'Podcasti dinle', 'Tüm bölümleri dinle', 'Tercih edilen kaynak olarak ekle', "Google'da tercih edilen kaynak olarak ekle"),
      ...sentences(['Bu içerik abonelere özeldir', 'Bu haber abonelere özeldir', 'Bu yazı abonelere özeldir', 'Bu içerik yalnızca abonelere özeldir',
      'Bu içerik sadece aboneler içindir', 'Bu içerik üyelere özeldir', 'Bu içeriği okumak için abone olun', 'Devamını okumak için abone olun',
      'Devamını okumak için giriş yapın', 'Devamını okumak için üye olun', 'Haberin devamını okumak için abone olun',
      'Yazının devamını okumak için abone olun', 'Yazının devamını okumak için üye olun', 'Gelişmelerden anında haberdar olun',
      'Son dakika gelişmelerinden haberdar olun', 'Gelişmeleri kaçırmayın'])
    ],
    examples: ["{{Google News'te takip et}}", '{{ABONE OL}}', '{{WhatsApp Kanalımıza Katılın}}', '{{Bu içerik abonelere özeldir.}}'],
    nearMisses: ['Bizi takip edin, dedi rehber, ve sisin içinde kayboldu.', 'Abone olmak istemeyen kahveci gazeteyi her sabah komşudan aldı.']
  },
  'signup-follow': {
    category: 'signup',
    hints: ['takip ed', 'takip etm', 'abone ol', 'katılın', 'katılab', 'kaydolun', 'indirin', 'haberdar'],
    pattern: anyCase(/^(?=[^"“”]{0,320}(?:google news|google haberler|google'da|whatsapp|telegram|instagram|facebook|twitter|youtube|tiktok|x hesab|x'te|bülten|sosyal medya|uygulama|linkedin|nsosyal))(?=[^"“”]{0,320}(?:bizi |miz(?:\p{L}| |'|$)|mız(?:\p{L}| |'|$)|müz(?:\p{L}| |'|$)|muz(?:\p{L}| |'|$)|google news|google haberler|haberleri(?:ni)? ))[^"“”?]{0,260}(?:takip ed(?:in|iniz|ebilirsiniz)|takip etmek için (?:buraya )?tıklay(?:ın|ınız)|takip etmeyi unutmayın|abone ol(?:un|unuz|abilirsiniz|mayı unutmayın|mak için (?:buraya )?tıklay(?:ın|ınız))|(?:kanalımıza|grubumuza|topluluğumuza|kanalına) katıl(?:ın|ınız|abilirsiniz|mak için tıklay(?:ın|ınız))|kaydolun|kayıt olun|uygulama\p{L}{1,8} (?:ücretsiz )?indir(?:in|iniz|ebilirsiniz))[.! ]{0,4}$/u),
    removes: 'sentence',
    examples: [
      "{{Son dakika haberlerini Google News'te takip edin.}}", '{{Gelişmelerden haberdar olmak için WhatsApp kanalımıza katılın!}}',
      'Çalışmalar mayısta bitecek. {{Bizi Instagram ve X hesaplarımızdan takip edebilirsiniz.}}', '{{Haftalık bültenimize abone olun}}'
    ],
    nearMisses: [
      "Bizi her yerde takip edin, yazmış yeğeni Instagram'daki videonun altına, kasabanın yarısı da takip etmiş.",
      'AFAD’ın Telegram kanalını takip edin ki taşkını komşudan önce öğrenesiniz.'
    ]
  },
  'appeal-lines': {
    category: 'appeal',
    lines: sentences([
      'Bize destek ol', 'Bize destek olun', 'Bizi destekleyin', 'Gazetemize destek olun', 'Sitemize destek olun', 'Bağımsız gazeteciliğe destek ol',
      'Bağımsız gazeteciliğe destek olun', 'Bağımsız gazeteciliği destekle', 'Bağımsız gazeteciliği destekleyin', 'Bağımsız medyaya destek olun',
      'Bağımsız medyayı destekleyin', 'Özgür basına destek olun', 'Gazeteciliğe destek ol', "Patreon'dan destek ol", "Patreon'dan destek olun",
      "Patreon'da destek olun", "YouTube'dan destek olun", 'Katıl butonuyla destek olun', 'Destekçimiz ol', 'Destekçimiz olun', 'Destekçi ol',
      'Destekçi olun', 'Bağış yap', 'Hemen bağış yap', 'Bağışta bulun', 'Kampanyayı imzala', 'İmza kampanyasına katıl', 'Bana bir kahve ısmarla',
      'Bir kahve ısmarla'
    ]),
    examples: ['{{Bağımsız gazeteciliğe destek olun}}', '{{DESTEKÇİ OL}}', '{{Bağış Yap}}'],
    nearMisses: ['Destek olun, düşüyorum, diye bağırdı usta, üç kişi merdivene yapıştı.', 'Bağış yapan iki kişiydi, ikisi de adını söylemedi.']
  },
  'appeal-support': {
    category: 'appeal',
    hints: ['destek ol', 'destekle', 'sizlerin deste', 'sizin deste', 'bağış'],
    pattern: anyCase(/^(?:[^"“”!?]{3,160} )?(?:(?:bağımsız|özgür|tarafsız) (?:gazetecili|medya|haberci|basın)[^"“”!?]{0,100}(?:destek ol(?:un|unuz|abilirsiniz|mak için tıklay(?:ın|ınız)|mak ister misiniz)|destekleyin|destekleyebilirsiniz)|(?:bize|gazetemize|sitemize|yayınımıza|çalışmalarımıza|haberciliğimize) (?:patreon|youtube|abone|bağış|katıl|kreosus)[^"“”!?]{0,60}destek (?:olun|olabilirsiniz|verebilirsiniz|verin)|(?:yayın hayatımızı|çalışmalarımızı|haberciliğimizi|gazeteciliğimizi) (?:okurlarımızın|sizlerin|sizin|okurların) (?:desteğiyle|destekleriyle|katkılarıyla|bağışlarıyla)[^"“”!?]{0,60}sürdür\p{L}{2,12})[.!? ]{0,4}$/u),
    removes: 'sentence',
    examples: [
      '{{Bağımsız gazeteciliği sürdürmemiz için siz de destek olun.}}', '{{Bize Patreon üzerinden destek olabilirsiniz.}}',
      '{{Haberciliğimizi sizlerin desteğiyle sürdürüyoruz.}}'
    ],
    nearMisses: ['Bize destek olun, diyorlardı meydanda, meydan susuyordu.', 'Barınak bağışla ayakta duruyor, diyor sahibi, bir de fırının bayat ekmeğiyle.']
  },
  'share-lines': {
    category: 'share',
    lines: [
      ...each([...social, "Pinterest'te", "Reddit'te", "Messenger'da"], ['paylaş', 'paylaşın', 'paylaşmak için tıklayın']),
      ...lines('Paylaş', 'Paylaş 0', 'Haberi paylaş', 'Bu haberi paylaş', 'Haberi paylaşın', 'Bu haberi paylaşın', 'Yazıyı paylaş', 'Bu yazıyı paylaş',
      'Yazıyı paylaşın', 'İçeriği paylaş', 'Bu içeriği paylaş', 'Makaleyi paylaş', 'Sayfayı paylaş', 'Galeriyi paylaş', 'Videoyu paylaş',
      'Arkadaşlarınla paylaş', 'Arkadaşlarınızla paylaşın', 'Sosyal medyada paylaş', 'Paylaşım: 0', 'Paylaşımlar: 0', '0 paylaşım', '0 beğeni',
      '0 kişi beğendi', 'Beğen', 'Beğen 0', 'Beğendim 0', 'Tweetle', 'Tweet at', 'Pinle', 'Yazdır', 'Haberi yazdır', 'Sayfayı yazdır', 'Çıktı al',
      'Linki kopyala', 'Bağlantıyı kopyala', 'Bağlantı kopyalandı', 'Link kopyalandı', 'Kopyalandı', 'Panoya kopyalandı', 'URL kopyala', 'Kısa link',
      'E-posta ile gönder', 'E-posta gönder', 'E-posta ile paylaş', 'Mail gönder', 'Arkadaşına gönder', 'Arkadaşına öner', 'Favorilere ekle',
      'Favorilerime ekle', 'Okuma listesine ekle', 'Okuma listeme ekle', 'Daha sonra oku', 'Sonra oku', 'Kaydedilenlere ekle', 'Haberi dinle',
      'Bu haberi dinle', 'Haberi sesli dinle', 'Sesli dinle', 'Yazıyı dinle', 'Yazıyı sesli dinle', 'Makaleyi dinle', 'Metni dinle', 'İçeriği dinle',
      'Bu içeriği beğendiniz mi?', 'Bu yazıyı beğendiniz mi?', 'Bu haberi beğendiniz mi?', 'Bu yazı faydalı oldu mu?', 'Bu içerik faydalı oldu mu?',
      'Bu içerik size yardımcı oldu mu?', 'Bu haberi nasıl buldunuz?', 'Tepkiniz nedir?', 'Habere ifade bırak', 'Habere ifade bırak!', 'Habere ifade bırak !',
      'İfade bırak', 'Bu habere tepkiniz ne?', 'Bu habere tepkiniz nedir?', 'Bu içeriğe emoji ile tepki ver', 'Bu habere emoji ile tepki ver',
      'Emoji ile tepki ver', 'Bu yazıyı puanla', 'Yazıyı puanla', 'Haberi puanla', 'Puan ver', 'A+ A-', 'A- A+', 'Yazı boyutu', 'Yazı tipi boyutu',
      'Metin boyutu', 'Yazı boyutunu değiştir', 'Yazıyı büyüt', 'Yazıyı küçült', 'Hata bildir', 'Haberde hata bildir', 'Hatayı bildir', 'Şikayet et')
    ],
    examples: ['{{Paylaş}}', "{{Facebook'ta Paylaş}}", '{{LİNKİ KOPYALA}}', '{{0 Beğeni}}'],
    nearMisses: ['Ekmeğini paylaş', 'Paylaş denince iki kardeş de sustu, tarla o yıl ekilmedi.']
  },
  'caption-credit': {
    category: 'caption',
    hints: ['foto', 'görsel:', 'görsel k', 'görselin', 'resim kay', 'kapak', 'ekran gör'],
    pattern: new RegExp(`^[(/|[]? ?${any('foto', 'fotoğraf', 'fotoğraflar', 'görsel', 'kapak fotoğrafı', 'kapak görseli', 'kapak', 'fotoğraf kaynağı', 'görsel kaynağı', 'foto kaynağı', 'fotoğrafın kaynağı', 'görselin kaynağı', 'resim kaynağı', 'ana görsel', 'fotoğraf sahibi', 'arşiv fotoğrafı', 'temsili fotoğraf', 'ekran görüntüsü')} ?[:/] ?(?=[\\p{Lu}©@]|x\\.com|arşiv|temsili|ekran|yapay|freepik|pixabay|unsplash|shutterstock|[a-z0-9-]{2,30}\\.[a-z]{2})(?:[^.,!?:;\\n]|\\.(?! ?\\p{Lu}\\p{Ll}{3})|[,;](?= ?\\p{Lu})|:(?=//)){2,110}[)\\]]?\\.?$`, 'u'),
    examples: [
      '{{Fotoğraf: Ahmet Yılmaz / AA}}', '{{FOTO: İHA}}', '{{Görsel kaynağı: Shutterstock}}', '{{(Fotoğraf: Gölcük Belediyesi)}}',
      '{{Kapak fotoğrafı: Ayşe Demir}}'
    ],
    nearMisses: [
      'Fotoğraf: 50 MP ana kamera, iki kat optik yakınlaştırma', 'Görsel: iyi, ses: zayıf', 'Foto: kuyunun başındaki iki kardeşten hangisi, artık bilen yok.'
    ]
  },
  'caption-end': {
    category: 'caption',
    hints: ['foto', 'görsel:'],
    pattern: new RegExp(`^(?!\\()(?:[^.!?…]|\\.(?! [\\p{Lu}(/|])){8,190}(?:[.!?]? ?[(/|–—-] ?|[.!?,;] |\\s)${any('foto', 'fotoğraf', 'görsel')} ?[:/] ?(?=[\\p{Lu}©@]|arşiv|temsili)(?:[^.,!?:;()\\n]|\\.(?=\\p{L}|/| \\p{Lu}\\p{L}{1,20}\\)?$)|, ?(?=\\p{Lu})){1,80}\\.?\\)?\\.?$`, 'u'),
    examples: [
      '{{Kaymakam yeni köprüde. Fotoğraf: Ayşe Demir}}', '{{Gölcük köprüsünün açılışı (Fotoğraf: Ahmet Yılmaz / AA)}}', '{{Vapur iskelede / Foto: DHA}}'
    ],
    nearMisses: [
      'Her karenin altında fotoğraf: diye yazıyordu, ad sonradan eklenmiş, o da yanlış.',
      'Köprü öğlen açıldı. Üç yüz kişi geldi. Bando çaldı, kaymakam kurdeleyi kesti (Fotoğraf: Ahmet Yılmaz), sonra herkes karşıya geçti.'
    ]
  },
  'caption-agency': {
    category: 'caption',
    hints: ['anadolu ajans', '/aa', '/ aa', '/dha', '/ dha', 'getty', 'shutterst', 'depo photos', 'istock', 'reuters'],
    pattern: /^(?!\()[^!?;"“”\n]{0,170}(?:^|[/|©] ?|[\p{L}.] ?\(|[\p{L}.] ?[/–-] ?)(?:Anadolu Ajansı|Getty Images|Shutterstock|Depo ?Photos|iStock|Reuters|REUTERS|AP Photo|(?<=[/|©] ?|\()(?:AA|DHA|İHA|ANKA|AFP))(?:(?: ?[/|] ?| \. )\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'.-]{0,24}){0,2})?\)?$/u,
    examples: ['{{Ahmet Yılmaz - Anadolu Ajansı}}', '{{Bakan basın toplantısında / AA}}', '{{© Getty Images}}', '{{Vapur Gölcük iskelesinde (Shutterstock)}}'],
    nearMisses: ['Köprünün kapandığını ilk Anadolu Ajansı duyurdu, sonra herkes yazdı.', 'ANKARA - Pil boyu: AA']
  },
  'caption-lines': {
    category: 'caption',
    lines: lines(
      'Temsili fotoğraf', 'Temsili görsel', 'Temsili foto', 'Temsilî fotoğraf', 'Fotoğraf temsilidir', 'Fotoğraf temsilidir.', 'Görsel temsilidir',
      'Görsel temsilidir.', 'Fotoğraf: Temsili', 'Foto: Temsili', 'Görsel: Temsili', 'Arşiv fotoğrafı', 'Arşiv fotoğraf', 'Foto: Arşiv', 'Fotoğraf: Arşiv',
      'Fotoğraf arşivden', 'Fotoğraf arşiv', 'Haberde kullanılan fotoğraf temsilidir', 'Haberde kullanılan görsel temsilidir',
      'Haberde kullanılan fotoğraflar temsilidir', 'Fotoğraf sosyal medyadan alınmıştır', 'Fotoğraf 0 / 0', 'Fotoğraf 0/0', 'Foto 0/0', 'Foto 0 / 0',
      'Resim 0/0', 'Görsel 0/0', '0 / 0 fotoğraf', '0/0 fotoğraf', 'Fotoğraf galerisi', 'Foto galeri', 'Fotoğraf galerisini gör', 'Tüm fotoğraflar',
      'Tüm fotoğrafları gör', 'Tüm fotoğrafları göster', '+0 fotoğraf', '+ 0 fotoğraf', '0 fotoğraf', 'Sonraki fotoğraf', 'Önceki fotoğraf',
      'Fotoğrafları görmek için tıklayın', 'Fotoğraf kaynağı', 'Görsel kaynağı', 'Kişisel arşiv', 'Görsel yapay zeka ile oluşturulmuştur',
      'Görsel yapay zeka ile oluşturuldu', 'Görsel yapay zekâ ile üretilmiştir', 'Fotoğraf yapay zeka ile oluşturulmuştur'
    ),
    examples: ['{{Temsili Fotoğraf}}', '{{Fotoğraf 3 / 12}}', '{{ARŞİV FOTOĞRAFI}}'],
    nearMisses: ['Üçüncü fotoğraf', 'Arşiv fotoğrafını çay kutusunda buldu, arkasında bir tarih vardı.']
  },
  'byline-lines': {
    category: 'byline',
    lines: [
      ...each(['Okuma süresi', 'Okunma süresi', 'Tahmini okuma süresi', 'Ortalama okuma süresi', 'Okuma süresi:', 'Okunma süresi:', 'Tahmini okuma süresi:',
      'Okuma Süresi :'], ['0 dakika', '0 dk', '0 dk.', 'yaklaşık 0 dakika', '0 dakikadan az', '0 dakikadır']),
      ...lines('0 dk okuma', '0 dk. okuma', '0 dakika okuma', '0 dk okuma süresi', '0 dakika okuma süresi', '0 dakikalık okuma', '0 dk okunma süresi',
      '0 dakikada okunur', '0 dakikada okuyabilirsiniz', '0 dakikada oku', '0 dk. okunma süresi', '0 okunma', '0 kez okundu', 'Okunma: 0', 'Okunma sayısı: 0',
      'Okunma sayısı 0', 'Bu haber 0 kez okundu', 'Bu haber 0 defa okundu', 'Bu yazı 0 kez okundu', '0 defa okundu', '0 görüntülenme', '0 görüntüleme',
      'Görüntülenme: 0', 'Görüntülenme sayısı: 0', '0 izlenme', 'İzlenme: 0', '0 dakika önce', '0 dk önce', '0 saat önce', '0 gün önce', '0 dk. önce',
      'Haber merkezi', '(Haber merkezi)', '(AA)', '(DHA)', '(İHA)', '(ANKA)', '(BHA)', '(PHA)', '(İGF)', 'Kaynak: Haber merkezi', 'Muhabir: Haber merkezi',
      'Editör: Haber merkezi', 'Yazar: Haber merkezi', 'Yazar: admin', 'Yazar: editör', 'Giriş tarihi', 'Yayın tarihi', 'Yayınlanma tarihi',
      'Güncelleme tarihi', 'Son güncelleme', 'Oluşturulma tarihi', 'Eklenme tarihi', 'Bugün, 0:0', 'Dün, 0:0', 'Basın bülteni')
    ],
    examples: ['{{Okuma süresi: 5 dakika}}', '{{1234 okunma}}', '{{3 SAAT ÖNCE}}', '{{(DHA)}}'],
    nearMisses: ['Yazar: Meryem Demir', 'Üç gün önce', 'Haber merkezi o gece boştu, herkes sokaktaydı.']
  },
  'byline-datetime': {
    category: 'byline',
    hints: ['202', '201', '200'],
    pattern: new RegExp(`^(?:\\p{Lu}[\\p{L}.'-]{1,20} \\p{Lu}[\\p{L}'-]{1,24}[ ,|/•·–-]{1,3})?(?:${date}${time}|\\d{1,2}[:.]\\d{2}[ ,|/•·–-]{1,4}${date})(?:[ ,|/•·–(-]{1,4}(?:[Ss]on [Gg]üncelleme|SON GÜNCELLEME|[Gg]üncelleme|GÜNCELLEME|[Gg]üncellenme)[^!?]{0,50}\\)?)?$`, 'u'),
    examples: ['{{12 Mart 2024, 14:35}}', '{{12.03.2024 14:35}}', '{{12 Mart 2024 Salı 14:35}}', '{{Mart 12, 2024 14:35}}'],
    nearMisses: ['12 Mart 2019', '12 Mart 2019, 14:35 – bekçi kapıyı açar, arkasında kimse yoktur.', '3 2:15']
  },
  'byline-updated': {
    category: 'byline',
    hints: ['tarihi', 'ncelleme', 'nlanma', 'mlanma', 'ncellenme'],
    pattern: new RegExp(`^${any('giriş tarihi', 'haber giriş tarihi', 'yayın tarihi', 'yayınlanma tarihi', 'yayımlanma tarihi', 'yayınlanma', 'yayımlanma', 'yayınlandı', 'yayımlandı', 'oluşturulma tarihi', 'oluşturulma', 'eklenme tarihi', 'eklenme', 'ekleme tarihi', 'kayıt tarihi', 'güncelleme tarihi', 'güncellenme tarihi', 'haber güncellenme tarihi', 'haber güncelleme tarihi', 'son güncelleme', 'son güncelleme tarihi', 'son güncellenme', 'güncelleme', 'güncellenme', 'güncellendi', 'ilk yayın tarihi')} ?[:|–-]? ?${date}(?:${time})?(?:[ ,;|/•·–(-]{0,4}${any('son güncelleme', 'güncelleme', 'güncellenme', 'son güncelleme tarihi', 'güncelleme tarihi', 'güncellendi')} ?:? ?[\\d ./:,–\\p{L}-]{3,40})?\\)?$`, 'u'),
    examples: [
      '{{Giriş Tarihi: 12.03.2024 14:35 Son Güncelleme: 12.03.2024 16:10}}', '{{Yayınlanma: 12 Mart 2024 - 14:35}}',
      '{{Oluşturulma Tarihi: Mart 12, 2024 14:35}}', '{{SON GÜNCELLEME: 12 MART 2024}}'
    ],
    nearMisses: ['Güncelleme: ölü sayısı dört değil, üç.', 'Giriş tarihi taşa kazınmıştı ama yosundan okunmuyordu.']
  },
  'byline-credit': {
    category: 'byline',
    hints: ['haber:', 'haber :', 'muhabir', 'derleyen', 'ortaj:', 'foto:', 'kamera:', 'ber-', 'ber -', 'ber/'],
    pattern: new RegExp(`^[(]?${any('haber', 'muhabir', 'haber-foto', 'haber - foto', 'haber-fotoğraf', 'haber - fotoğraf', 'haber ve fotoğraf', 'haber/foto', 'haber-kamera', 'haber - kamera', 'haber/kamera', 'haber-foto-kamera', 'derleyen', 'röportaj', 'haber editörü', 'haberi hazırlayan', 'haberi yazan')} ?: ?(?:\\p{Lu}[\\p{L}.'-]{0,24}(?: \\p{Lu}[\\p{L}.'-]{0,24}){1,3})(?: ?[/,–-] ?(?:\\p{Lu}[\\p{L}.'-]{0,24})(?: \\(?\\p{Lu}[\\p{L}.'-]{0,24}\\)?){0,4}){0,3}[)]?\\.?$`, 'u'),
    examples: ['{{Haber: Ahmet Yılmaz}}', '{{Muhabir: Ayşe Demir}}', '{{Haber-Kamera: Ahmet YILMAZ / GÖLCÜK (DHA)}}', '{{Derleyen: Ayşe Demir}}'],
    nearMisses: ['Yazar: Meryem Demir', 'Haber: Kötü haber, dedi muhtar, köprü bu yıl da açılmıyor.', 'Muhabir Ahmet Yılmaz o sabah köprüdeydi.']
  },
  'tags': {
    category: 'byline',
    hints: ['etiket'],
    pattern: anyCase(/^(?:etiketler|etiket|haberin etiketleri|haber etiketleri|hashtagler|tag'ler) ?[:|] ?[#\p{L}\p{N}][^.!?:;]{1,260}$/u),
    examples: ['{{Etiketler: köprü, Gölcük, vapur}}', '{{ETİKETLER: #köprü #vapur}}'],
    nearMisses: ['Etiketler: kimi ucuz der, kimi pahalı; kasap ikisine de gülüyor.', 'Etiket değişti, kutunun içindeki aynı kaldı.']
  },
  'bio-lines': {
    category: 'bio',
    lines: lines(
      'Yazar hakkında', 'Yazar hakkında:', 'Yazarın tüm yazıları', 'Tüm yazıları', 'Tüm yazılarını gör', 'Tüm yazılarını göster', 'Yazarın tüm haberleri',
      'Yazara ait tüm yazılar', 'Bu yazarın tüm yazıları', 'Yazarın sayfası', 'Yazar profili', 'Profili görüntüle', 'Tüm gönderileri görüntüle',
      'Yazara mail gönder', 'Yazara e-posta gönder', 'Editör hakkında', 'Muhabir hakkında'
    ),
    examples: ['{{Yazar Hakkında}}', '{{YAZARIN TÜM YAZILARI}}'],
    nearMisses: ['Yazar hakkında bilinen tek şey demirci olduğu ve gece yazdığıdır.', 'Tüm yazıları yandı, geriye bir mektup kaldı.']
  },
  'legal-lines': {
    category: 'legal',
    lines: [
      ...sentences(['Tüm hakları saklıdır', 'Her hakkı saklıdır', 'Bütün hakları saklıdır', 'Tüm hakları saklıdır © 0', '© 0 Tüm hakları saklıdır',
      '© 0 - Tüm hakları saklıdır', 'Copyright © 0', 'Copyright © 0 Tüm hakları saklıdır', 'Copyright © 0. Tüm hakları saklıdır',
      'İzinsiz ve kaynak gösterilmeden yayınlanamaz', 'İzinsiz kopyalanamaz', 'İzinsiz kullanılamaz', 'Kaynak gösterilmeden kullanılamaz',
      'Kaynak göstermeden alıntı yapılamaz', 'Yatırım tavsiyesi değildir', 'Yatırım tavsiyesi içermez', 'Tıbbi tavsiye değildir',
      'Bu haber bir bilgilendirme içeriğidir', 'Bu içerik yatırım tavsiyesi içermez', 'Bu içerik yatırım tavsiyesi değildir',
      'Bu yazı yatırım tavsiyesi içermez', 'Bu haber yatırım tavsiyesi içermez']),
      ...lines('Yasal uyarı', 'Gizlilik politikası', 'Gizlilik sözleşmesi', 'Gizlilik bildirimi', 'Gizlilik ve güvenlik', 'Kullanım koşulları',
      'Kullanım şartları', 'Kullanıcı sözleşmesi', 'Üyelik sözleşmesi', 'Yayın ilkeleri', 'Yayın politikası', 'Site haritası', 'Reklam ver', 'Reklam verin',
      'Reklam için', 'Reklam ve iletişim', 'Bize ulaşın', 'Bizimle iletişime geçin', 'Bize yazın', 'İletişim formu', 'Künye ve iletişim', 'Hakkımızda',
      'Sorumluluk reddi', 'Sorumluluk reddi beyanı', 'Veri politikası', 'Kişisel verilerin korunması politikası', 'Sitene ekle', 'Haberleri sitene ekle',
      'Ziyaretçi defteri', 'RSS servisi', 'RSS beslemesi')
    ],
    examples: ['{{Tüm Hakları Saklıdır.}}', '{{GİZLİLİK POLİTİKASI}}', '{{Yatırım tavsiyesi değildir.}}'],
    nearMisses: ['Tüm hakları saklıdır dediler ama saklanacak bir hak kalmamıştı.', 'Yayın ilkeleri üç maddeydi, üçünü de ilk hafta çiğnediler.']
  },
  'legal-reuse': {
    category: 'legal',
    hints: ['kaynak göster', 'izinsiz', 'izin al', 'iktibas', 'hakları', 'aittir', 'lanan köşe', 'lanan haber', 'lanan yaz'],
    pattern: anyCase(/^(?=[^"“”!?]{0,400}(?:haber|yazı|site|içerik|fotoğraf|köşe|sayfa|materyal))(?:yasal uyarı ?[:!–-] ?)?(?:(?:yayınlanan|yayımlanan|bu|sitemizde|sitede|web sitemizde|internet sitemizde|sayfalarımızda|haber|köşe|copyright|©|haberlerimiz|sitemizdeki|[^"“”!?]{2,60} haber içerikleri)(?!\p{L})[^"“”!?]{0,220}(?:(?:tüm |her türlü |telif |bütün )hak(?:kı|ları) [^"“”!?]{0,80}(?:aittir|saklıdır)|(?:kaynak gösteril(?:meden|se dahi|erek dahi|mek suretiyle dahi|meksizin|mek koşuluyla)|izin alınmadan|izinsiz|izni olmadan|izin alınmaksızın)[^"“”!?]{0,120}(?:kullanıl|yayınlan|yayımlan|kopyalan|alıntılan|iktibas|çoğaltıl|alıntı yap|dağıtıl)\p{L}{1,16}(?: [^"“”!?]{0,40})?)|kaynak gösterilse (?:dahi|bile|veya|ya da)[^"“”!?]{0,160}(?:kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|alıntılanamaz|edilemez)|(?:ancak )?(?:alıntılanan|alıntı yapılan) (?:köşe yazısı|haber|yazı)[^"“”!?]{0,100}(?:link|bağlantı|kaynak)[^"“”!?]{0,80}(?:kullanılabilir|verilerek|gösterilerek))[^"“”!?]{0,200}$/u),
    removes: 'sentence',
    examples: [
      '{{Yayınlanan haberin tüm hakları Gölcük Postası A.Ş.’ye aittir.}}', '{{Kaynak gösterilse dahi haberin tamamı özel izin alınmadan kullanılamaz.}}',
      '{{Bu sitede yer alan yazılar izinsiz ve kaynak gösterilmeden yayınlanamaz.}}',
      '{{Ancak alıntılanan köşe yazısının bir bölümü, aktif link verilerek kullanılabilir.}}'
    ],
    nearMisses: ['Evin tüm hakları ona aittir, diye yazıyordu dedenin kâğıdında, imza okunmuyordu.', 'İzinsiz kazı yapılan tepede üç küp daha bulundu.']
  },
  'legal-disclaimer': {
    category: 'legal',
    hints: [
      'tavsiyeler', 'danışmanl', 'bilgilendirme amaç', 'editörlerinin', 'editoryal', 'editöryel', 'ajans kanal', 'akış sistemi', 'hekiminize', 'doktorunuza'
    ],
    pattern: anyCase(/^(?:(?:yasal uyarı ?[:!–-] ?)?(?:burada|bu sayfada|bu haberde|sitemizde|bu içerikte|bu sitede) (?:yer alan|bulunan|yayınlanan) [^"“”!?]{0,80}(?:yatırım|bilgi|yorum)[^"“”!?]{0,80}(?:danışmanlığı kapsamında değildir|tavsiyesi (?:değildir|niteliği taşımaz|içermez))[^"“”!?]{0,80}|yatırım danışmanlığı hizmeti[^"“”!?]{2,160}(?:kişiye özel|çerçevesinde|yetkili kuruluş)[^"“”!?]{0,200}|(?:sadece )?burada yer alan bilgilere dayanılarak yatırım kararı[^"“”!?]{2,160}|(?:bu (?:haber|yazı|içerik|makale|site|sayfa)|sitemizdeki|sitede yer alan|burada yer alan|sayfa içeriği)(?!\p{L})[^"“”!?]{0,80}(?:yalnızca |sadece )?bilgilendirme amaç\p{L}{1,6}[^"“”!?]{0,160}|(?:anadolu ajansı|aa|dha|iha|[^"“”!?]{0,80} ajansları?)(?!\p{L})[^"“”!?]{0,160}(?:servis edilen|geçilen|sunulan)[^"“”!?]{0,200}(?:editör|müdahale|ajans kanal)[^"“”!?]{0,200}|anadolu ajansı web sitesinde[^"“”!?]{2,240}|(?:tanı ve tedavi|teşhis ve tedavi)[^"“”!?]{0,60} için (?:mutlaka )?(?:doktorunuza|hekiminize|bir hekime|bir doktora) (?:başvurunuz|başvurun|danışınız|danışın))[.! ]{0,3}$/u),
    removes: 'sentence',
    examples: [
      '{{Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.}}',
      '{{Sayfa içeriği sadece bilgilendirme amaçlıdır.}}',
      '{{Anadolu Ajansı (AA) tarafından servis edilen tüm haberler, Gölcük Postası editörlerinin müdahalesi olmadan ajans kanallarından geldiği şekliyle yer almaktadır.}}',
      '{{Tanı ve tedavi için mutlaka doktorunuza başvurunuz.}}'
    ],
    nearMisses: ['Yatırım danışmanlarının sözüne güvenen üç aile evini sattı.', 'Toplantı bilgilendirme amaçlıydı ama salondan kimse bir şey öğrenmeden çıktı.']
  },
  'source-line': {
    category: 'source',
    hints: ['kaynak:', 'kaynak :', 'kaynağı:', 'kaynaklar:'],
    pattern: new RegExp(`^\\(?${any('kaynak', 'haber kaynağı', 'haberin kaynağı', 'kaynaklar')} ?: ?(?:(?:AA|Anadolu Ajansı|ANADOLU AJANSI|DHA|Demirören Haber Ajansı|İHA|İhlas Haber Ajansı|ANKA|ANKA Haber Ajansı|BHA|İGF|Haber Merkezi|HABER MERKEZİ|TRT Haber|TRT|NTV|CNN Türk|CNN TÜRK|Habertürk|HABERTÜRK|Hürriyet|Milliyet|Sabah|Sözcü|SÖZCÜ|Cumhuriyet|T24|BirGün|Evrensel|Diken|Gazete Duvar|Medyascope|Halk TV|Yeni Şafak|Ensonhaber|Mynet|Onedio|Reuters|AFP|AP|Bloomberg|Bloomberg HT|BBC|BBC Türkçe|DW|DW Türkçe|Euronews|CNN|The Guardian|The New York Times|Sputnik|Independent Türkçe|Wikipedia|Vikipedi|TÜİK|AFAD|MGM|Basın bülteni|BASIN BÜLTENİ|Twitter|X|YouTube|Instagram)(?: ?[/,|;&–-] ?\\p{Lu}[\\p{L}\\p{N}. ]{1,40}){0,4}|(?:www\\.)?[a-z0-9-]{2,30}(?:\\.[a-z]{2,8}){1,3}(?: ?[/,|] ?[\\p{L}\\p{N}. ]{2,40}){0,3}|https?://\\S{4,120})\\)?\\.?$`, 'u'),
    examples: ['{{Kaynak: AA}}', '{{KAYNAK: DHA, İHA}}', '{{Haber Kaynağı: Anadolu Ajansı}}', '{{Kaynak: golcukpostasi.example}}'],
    nearMisses: ['Kaynak: dağın eteğindeki pınar, iki inek ve dedenin emekli maaşı.', 'Kaynak: iki parça demir, bir usta']
  },
  'source-origin': {
    category: 'source',
    hints: ['ilk olarak', 'ilk kez', 'orijinali', 'yapay zek', 'tarafından çevril', 'ndan çevril'],
    pattern: anyCase(/^(?:(?:bu |söz konusu )?(?:yazı|haber|makale|röportaj|içerik|metin) (?:ilk olarak|ilk kez|daha önce) [^"“”!?]{2,80}(?:yayınlanmıştır|yayımlanmıştır|yayınlandı|yayımlandı)|(?:yazının|haberin|makalenin|metnin|röportajın) (?:ingilizce )?orijinali[^"“”!?]{0,20}(?: için|ni|ne|:)[^"“”!?]{2,100}|(?:bu )?(?:görsel|içerik|haber|yazı|metin|fotoğraf|çeviri|özet|illüstrasyon)(?: metni)? [^"“”!?]{0,30}yapay zek[aâ] (?:ile|tarafından|desteğiyle|kullanılarak|araçlarıyla)[^"“”!?]{0,60}(?:oluşturul|üretil|hazırlan|çevril|çizil)\p{L}{1,10})[.! ]{0,3}$/u),
    removes: 'sentence',
    examples: [
      '{{Bu yazı ilk olarak Köprüler dergisinde yayımlanmıştır.}}', '{{Yazının orijinali için: koprudergisi.example}}',
      '{{Bu içerik yapay zekâ ile oluşturulmuştur.}}'
    ],
    nearMisses: ['Roman ilk kez Selanik’te yayımlandı, yazarın ölümünden bir yıl sonra.', 'Mektubun orijinali müzede, kopyası okulun duvarında.']
  },
  'ad-lines': {
    category: 'ad',
    lines: [
      ...sentences(['Advertorial', 'Sponsorlu', 'Sponsorlu içerik', 'Sponsorlu bağlantılar', 'Sponsorlu bağlantı', 'Sponsor içerik',
      'Sponsor bağlantılar', 'Reklam içeriği', 'Reklamdır', 'Reklam içerir', 'İş birliği içerir', 'Reklam / iş birliği', 'Reklam/işbirliği', 'Bu bir ilandır',
      'Bu bir reklamdır', 'Bu bir tanıtım yazısıdır', 'Bu içerik bir reklamdır', 'Bu bir advertorial içeriktir', 'Tanıtım yazısı', 'Tanıtım içeriği',
      'Tanıtım haberi', 'Reklam alanı', 'Reklamı geç', 'Reklamı atla', 'Reklamı kapat', 'Reklamları gizle', 'Reklamdan sonra devam ediyor',
      'Haber reklamdan sonra devam ediyor', 'Haberin devamı reklamdan sonra', 'Haberin devamı aşağıda', 'Haberin devamı aşağıdadır',
      'Haberin devamı sonraki sayfada', 'Yazının devamı aşağıda', 'Devamı aşağıda', 'Devamı reklamdan sonra', 'Okumaya devam etmek için aşağı kaydırın',
      'Partner içeriği']),
      ...lines('Satın al', 'Hemen satın al', 'Şimdi satın al', 'Hemen al', 'Sepete ekle', 'Sepete at', 'Fiyatı gör', 'Fiyatları gör', 'Fiyatını gör',
      'Fiyata bak', 'Fiyat için tıklayın', 'Fiyatı kontrol et', 'Satın almak için tıklayın', 'Satın almak için tıkla', 'Ürünü incele', 'Ürünü gör',
      'Ürüne git', 'Fırsatı gör', 'Fırsatları gör', 'Fırsata git', 'Mağazaya git', 'Siparişi ver', 'Hemen sipariş ver', 'Bilet al', 'Biletini al',
      'Online satın al', 'Teklif al', 'Hemen başvur', "Amazon'da gör", "Trendyol'da gör", "Hepsiburada'da gör")
    ],
    examples: ['{{Advertorial}}', '{{Haberin devamı aşağıda}}', '{{SPONSORLU İÇERİK}}', '{{Sepete Ekle}}'],
    nearMisses: ['Reklamın iyisi kötüsü', 'Devamı aşağıda diye bir ok çizmişlerdi, aşağıda duvar vardı.']
  },
  'ad-label': {
    category: 'ad',
    hints: ['reklam'],
    pattern: /^(?:REKLAM[:.]?|Reklam ?:|[-–] ?(?:Reklam|REKLAM) ?[-–])$/u,
    examples: ['{{REKLAM}}', '{{Reklam:}}'],
    nearMisses: ['Reklam', 'REKLAM SOKAĞI', 'Reklam: köprünün iki yanına da asıldı, rüzgâr ikisini de aldı.']
  },
  'comments-lines': {
    category: 'comments',
    lines: lines(
      'Yorumlar (0)', 'Yorumlar: 0', 'Yorumlar 0', 'Yorum (0)', 'Yorum: 0', 'Yorum sayısı: 0', '0 yorum', '0 yorum yapıldı', '0 yorum var', '0 adet yorum',
      'Yorum yap', 'Yorum yapın', 'Yorum yaz', 'Yorum yazın', 'Yorum ekle', 'Yorum bırak', 'Yorum bırakın', 'Bir yorum yap', 'Bir yorum yaz',
      'Bir yorum yazın', 'Bir yorum bırak', 'Sen de yorum yap', 'Siz de yorum yapın', 'Yorumunuzu yazın', 'Yorumunuzu yazınız', 'Yorumunu yaz', 'Yorumunuz',
      'Yorumunuzu ekleyin', 'Yorum gönder', 'Yorumu gönder', 'Yorumumu gönder', 'Yorumları göster', 'Yorumları gör', 'Yorumları oku', 'Yorumları gizle',
      'Tüm yorumlar', 'Tüm yorumları gör', 'Tüm yorumları göster', 'Tüm yorumları oku', 'Daha fazla yorum', 'Daha fazla yorum göster', 'Son yorumlar',
      'İlk yorumu siz yapın', 'İlk yorumu siz yazın', 'İlk yorumu sen yap', 'İlk yorumu sen yaz', 'İlk yorumu yap', 'İlk yorumu yazan siz olun',
      'İlk yorum yapan siz olun', 'İlk yorum yapan sen ol', 'Henüz yorum yapılmadı', 'Henüz yorum yapılmamış', 'Henüz yorum yok', 'Henüz yorum yazılmamış',
      'Henüz hiç yorum yapılmamış', 'Bu habere henüz yorum yapılmadı', 'Bu habere henüz yorum yapılmamış', 'Bu habere henüz yorum eklenmemiştir',
      'Bu habere henüz yorum eklenmemiştir.', 'Bu habere henüz yorum yazılmamış', 'Bu içeriğe henüz yorum yapılmamış', 'Bu yazıya henüz yorum yapılmamış',
      'Henüz bu içeriğe yorum yapılmamış', 'Yanıtla', 'Cevapla', 'Cevap yaz', 'Yanıt ver', 'Bir yanıt yazın', 'Bir cevap yazın', 'Bir yanıt bırakın',
      'Yanıtı iptal et', 'Cevabı iptal et', 'Bir cevap yazın Cevabı iptal et', 'Bir yanıt yazın Yanıtı iptal et', 'Yorum yapmak için giriş yapın',
      'Yorum yapmak için giriş yapmalısınız', 'Yorum yapmak için giriş yapmalısınız.', 'Yorum yapabilmek için giriş yapmalısınız',
      'Yorum yapabilmek için üye girişi yapmalısınız', 'Yorum yapmak için üye girişi yapın', 'Yorum yapmak için üye olun',
      'Yorum yapabilmek için üye olmalısınız', 'Yoruma kapalı', 'Yorumlar kapalı', 'Yorumlar kapatıldı', 'Bu haber yorumlara kapalıdır', 'Yorumlara kapalı',
      'Yorum kuralları', 'Yorum yazma kuralları', 'Adınız', 'Adınız soyadınız', 'İsminiz', 'Bu yorumu şikayet et', 'Yorumu şikayet et',
      'Yorumunuz başarıyla gönderildi', 'Yorumunuz onaylandıktan sonra yayınlanacaktır', 'Yorumunuz onaylandıktan sonra yayınlanacaktır.',
      'Yorumlarınızı bekliyoruz', 'Tartışmaya katıl', 'Tartışmaya katılın', 'Okur yorumları (0)', 'Okuyucu yorumları (0)', 'Gerekli alanlar işaretlenmiştir'
    ),
    examples: ['{{Yorum Yap}}', '{{YORUMLAR (12)}}', '{{İlk yorumu siz yapın}}'],
    nearMisses: ['Yorumlar', 'Yorum yok, dedi bakan ve arabasına bindi.']
  },
  'comments-notice': {
    category: 'comments',
    hints: ['yorumlar', 'gerekli alan', 'e-posta', 'akismet', 'bir dahaki', 'nmayacak', 'paylaşmayı'],
    pattern: anyCase(/^(?:(?:uyarı|dikkat) ?[:!] ?[^"“”]{0,60}(?:küfür|hakaret|suç teşkil)[^"“”]{4,500}|(?:küfür|suç teşkil)[^"“”]{4,400}yorumlar[^"“”]{2,60}(?:onaylanma|yayınlanma|yayımlanma|kabul edilme|silin)\p{L}{2,12}|e-?posta (?:adresiniz|hesabınız) (?:yayınlanmayacak|yayımlanmayacak|gizli tutulacak|paylaşılmayacak)[^"“”]{0,80}|gerekli alanlar [^"“”]{0,40}işaretlen\p{L}{2,12}|(?:bir dahaki sefere yorum|daha sonraki yorumlar)[^"“”]{4,140}|(?:bu site )?[^"“”]{0,40}akismet[^"“”]{0,120}|yorum verilerinizin nasıl işlendiği\p{L}{0,4} [^"“”]{0,60}|(?:düşüncelerinizi|yorumlarınızı|görüşlerinizi|fikirlerinizi|deneyimlerinizi) [^"“”]{0,60}(?:yorum\p{L}{0,12}|bizimle)[^"“”]{0,40}paylaş(?:ın|ınız|abilirsiniz|mayı unutmayın)|yorumlar(?:da|ınız\p{L}{0,3}) [^"“”]{0,60}(?:bizimle paylaş(?:ın|mayı unutmayın)|belirtmeyi unutmayın|bekliyoruz)|(?:yazılan|yapılan|okuyucu) yorumlar\p{L}{0,4}[^"“”]{2,120}sorumlu (?:tutulamaz|değildir)|(?:haber|haberlere) [^"“”]{0,20}yapılan yorumlar\p{L}{0,4}[^"“”]{2,120}sorumlu[^"“”]{0,40})[.!* ]{0,4}$/u),
    removes: 'sentence',
    examples: [
      '{{E-posta adresiniz yayınlanmayacak.}}', '{{UYARI: Küfür, hakaret, rencide edici cümleler içeren yorumlar onaylanmamaktadır.}}',
      '{{Düşüncelerinizi yorumlarda bizimle paylaşmayı unutmayın!}}', '{{Yazılan yorumlardan Gölcük Postası sorumlu tutulamaz.}}'
    ],
    nearMisses: ['Yorumlarda köprüyü tartışıyorlardı, köprü o sırada kapandı.', 'E-posta adresini kâğıda yazdı, kâğıt yağmurda ıslandı.']
  },
  'nav-lines': {
    category: 'nav',
    lines: lines(
      'Ana sayfa', 'Anasayfa', 'Ana sayfaya dön', 'Anasayfaya dön', 'Ana sayfaya git', 'Anasayfaya git', 'İçeriğe geç', 'İçeriğe atla', 'Ana içeriğe geç',
      'Ana içeriğe atla', 'İçeriğe git', 'Menüyü aç', 'Menüyü kapat', 'Ana menü', 'Menüyü göster', 'Sitede ara', 'Site içi arama', 'Arama yap',
      'Arama sonuçları', 'Aramak istediğiniz kelimeyi yazın', 'Haber ara', 'Giriş yap', 'Giriş yapın', 'Üye girişi', 'Kullanıcı girişi', 'Üye ol', 'Üye olun',
      'Ücretsiz üye olun', 'Kayıt ol', 'Kaydol', 'Oturum aç', 'Oturumu kapat', 'Çıkış yap', 'Hesabım', 'Profilim', 'Şifremi unuttum',
      'Şifrenizi mi unuttunuz?', 'Google ile giriş yap', 'Facebook ile giriş yap', 'Yukarı çık', 'Sayfa başına dön', 'Sayfanın başına dön', 'Yukarı kaydır',
      'Listeye dön', 'Haberlere dön', 'Sonraki sayfa', 'Önceki sayfa', 'Sonraki gönderi', 'Önceki gönderi', 'Yazı dolaşımı', 'Yazı gezinmesi', 'Sayfa 0 / 0',
      'Sayfa 0/0', 'Yükleniyor', 'Yükleniyor, lütfen bekleyin', 'Sayfa yükleniyor', 'Video yükleniyor', 'Oynat', 'Videoyu oynat', 'Tam ekran', 'Sesi aç',
      'Sesi kapat', 'Video oynatıcı', 'İçindekiler tablosu', 'İçindekiler [gizle]', 'İçindekiler [göster]', 'İçindekiler göster', 'İçindekiler gizle',
      'İçindekileri göster', 'İçindekileri gizle', 'Masaüstü sürümü', 'Masaüstü görünümü', 'Sayfa bulunamadı', 'Lütfen daha sonra tekrar deneyin',
      "Tarayıcınız HTML0'i desteklemiyor", 'Tarayıcınız video etiketini desteklemiyor', 'Tarayıcınız bu videoyu desteklemiyor', 'Pencereyi kapat',
      'Bildirimi kapat', 'Kapat', 'Dil seçin', 'Dil seçiniz', 'Şehir seçin', 'Şehir seçiniz', 'İl seçiniz', 'İl seçin', 'Tüm kategoriler', 'Video galeri',
      'Etiketler', 'Haberin etiketleri', 'Haber ihbar hattı', 'Haber gönder', 'Bize haber gönder', 'Haber arşivi', 'Uygulamada aç', 'Yeni pencerede aç',
      'Sayfayı yenile', "JavaScript'i etkinleştirin", 'Hızlı bağlantılar'
    ),
    examples: ['{{İçeriğe geç}}', '{{SAYFA 2 / 5}}', '{{Giriş Yap}}', '{{Sayfa başına dön ↑}}'],
    nearMisses: ['Sonraki', 'İçindekiler', 'Yukarı çıkmak yoktu, buz çoktan yürümüştü.']
  },
  'nav-browser': {
    category: 'nav',
    hints: ['javascript', 'tarayıc', 'reklam engelle', 'adblock'],
    pattern: anyCase(/^(?:(?:bu (?:siteyi|sayfayı|videoyu|içeriği)|lütfen|videoyu|siteyi)[^"“”!?]{0,80}javascript[^"“”!?]{0,40}(?:etkinleştirin|etkinleştiriniz|açın|açınız|gerekli|gereklidir|gerekmektedir)|tarayıcınız(?:da| bu| video| html|ın)?(?!\p{L})[^"“”!?]{0,60}(?:desteklemiyor|desteklememektedir|güncel değil|eski)|(?:lütfen )?(?:reklam engelleyici|adblock)\p{L}{0,8}[^"“”!?]{0,40}(?:kapatın|kapatınız|devre dışı bırakın|devre dışı bırakınız))[.! ]{0,3}$/u),
    removes: 'sentence',
    examples: [
      '{{Bu videoyu izlemek için lütfen JavaScript’i etkinleştirin.}}', '{{Tarayıcınız bu videoyu desteklemiyor.}}',
      '{{Lütfen reklam engelleyicinizi kapatın.}}'
    ],
    nearMisses: [
      'Tarayıcınız sizi komşunuzdan iyi tanır, diyor mühendis ve bilgisayarı kapatıyor.', 'Reklam engelleyici kullananların sayısı iki yılda ikiye katlandı.'
    ]
  },
  'tip-us': {
    category: 'other',
    hints: ['whatsapp hat', 'ihbar hat', 'hata mı var', 'hata var', 'bize gönder', 'bize bildir', 'bize ulaş'],
    pattern: anyCase(/^(?:(?:siz de |sizler de )?[^"“”!?]{0,120}(?:haberlerinizi|fotoğraf ve videolarınızı|videolarınızı|ihbarlarınızı|görüntülerinizi|şikayetlerinizi|fotoğraflarınızı)[^"“”!?]{2,120}(?:bize|bizlere|hattımız\p{L}{0,4}|adresimize)[^"“”!?]{0,40}(?:gönder|ulaştır|ilet|paylaş)\p{L}{2,12}|(?:bu )?(?:haberde|yazıda|içerikte) (?:bir )?hata (?:mı )?var(?: mı)?\?|(?:hata|yanlış|eksik)[^"“”!?]{0,40} (?:bize|editörlerimize) (?:bildirin|bildiriniz|bildirebilirsiniz))[.! ]{0,3}$/u),
    removes: 'sentence',
    examples: ['{{Siz de haberlerinizi WhatsApp ihbar hattımızdan bize gönderebilirsiniz.}}', '{{Haberde hata mı var?}}', '{{Hatayı bize bildirin.}}'],
    nearMisses: ['Bize gönderdikleri mektup açılmıştı, zarfın ağzında parmak izi vardı.', 'Hata var, dedi mühendis, ama köprü çoktan açılmıştı.']
  }
})
