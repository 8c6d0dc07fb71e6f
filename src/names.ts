/** Words that stand for all of their kind where a whole line is looked up: a platform for any platform, a month for any month. */
import {wordKey} from './characters.js'

/** What a word may be. */
export const nameKinds = {platform: 1, month: 2, weekday: 3, time: 4, label: 5} as const

const platforms =
  'facebook twitter linkedin whatsapp telegram pinterest instagram youtube tiktok reddit threads bluesky mastodon messenger flipboard snapchat tumblr xing viber vk vkontakte wechat weibo line hatena pocket spotify vimeo soundcloud фейсбук вконтакте одноклассники телеграм телеграмм твиттер инстаграм вайбер ватсап ютуб фейсбуці facebookiem facebooku twitteru instagramie instagramu facebooka twittera youtubie telegramie whatsappie телеграме вайбері вотсап فيسبوك تويتر واتساب تلغرام تليغرام إنستغرام انستغرام يوتيوب لينكدإن لينكد تيليجرام انستجرام فيس 微信 微博 抖音 페이스북 트위터 카카오톡 카카오스토리 네이버 인스타그램 유튜브 텔레그램 링크드인 밴드 ツイッター フェイスブック インスタグラム ライン'

const months = `january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec
januar jänner februar märz mai juni juli oktober dezember mär okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil déc
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev
januari februari maart mei augustus mrt
maj augusti
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен сент окт ноя дек
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت`

const weekdays = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda terça quarta quinta sexta feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
måndag tisdag onsdag torsdag fredag lördag söndag
poniedziałek wtorek środa czwartek piątek sobota niedziela
понедельник вторник среда четверг пятница суббота воскресенье
понеділок вівторок середа четвер субота неділя
pazartesi salı çarşamba perşembe cuma cumartesi pazar
الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد`

/** Words and abbreviations between the figures of a date and time. */
const times =
  'am pm a p m at on of the th st nd rd et est edt pt pst pdt ct cst cdt mt mst mdt gmt utc bst ist cet cest aest hrs uhr um den der mez mesz le à h à el a las los del de hs hrs il alle ore em às às op om uur kl klo o godz godzina dnia г года р год в о об at the saat ile 年 月 日 時 分 点 시 분 년 월 일 오전 오후 上午 下午 午前 午後 ص م هـ الساعة في من م'

/** Words that say what a date is of. */
const labels =
  'published updated posted modified last first publication date issued created written uploaded edited veröffentlicht aktualisiert zuletzt stand publiziert erstellt erschienen datum publié mis jour publication modifié mise actualisé publicado publicada actualizado actualizada actualización última fecha publicación pubblicato aggiornato ultimo aggiornamento data pubblicazione atualizado atualizada atualização última publicação gepubliceerd bijgewerkt laatst laatste geplaatst gewijzigd update publicerad publicerat uppdaterad senast opublikowano aktualizacja publikacja ostatnia data опубликовано обновлено дата публикации обновления опубліковано оновлено дата публікації yayınlanma güncelleme güncellenme tarihi son giriş eklenme 公開 更新 更新日 公開日 投稿日 掲載 配信 発行 最終更新 发布 发表 时间 更新时间 发布时间 發布 發表 時間 更新時間 입력 수정 등록 기사입력 최종수정 업데이트 승인 نشر تحديث آخر تاريخ النشر تم'

let made: Map<number, number> | undefined

/** What kind of name a word is, by its key; 0 for none. */
export function nameKind(key: number): number {
  made ??= make()
  return made.get(key) ?? 0
}

function make(): Map<number, number> {
  const all = new Map<number, number>()
  const lists = [labels, times, weekdays, months, platforms] as const
  const kinds = [nameKinds.label, nameKinds.time, nameKinds.weekday, nameKinds.month, nameKinds.platform]
  for (const [i, list] of lists.entries()) for (const word of list.split(/\s+/)) all.set(wordKey(word), kinds[i] as number)
  return all
}
