/** The script of the page: it filters the list of articles. */
export const script = `
const form = document.getElementById('filters')
const [find, whole, why, status] = ['find', 'whole', 'why', 'status'].map((id) => document.getElementById(id))
const kinds = [...form.querySelectorAll('[name=kind]')]
const items = [...document.querySelectorAll('#list > li')].map((node) => ({
  node,
  details: node.firstElementChild,
  kinds: node.dataset.kinds.split(' ').filter(Boolean)
}))
const update = () => {
  const words = find.value.trim().toLowerCase()
  const on = new Set(kinds.filter((box) => box.checked).map((box) => box.value))
  let shown = 0
  for (const item of items) {
    const fits = item.kinds.length === 0 ? whole.checked : item.kinds.some((kind) => on.has(kind))
    item.text ??= item.node.textContent.toLowerCase()
    item.node.hidden = !(fits && (words === '' || item.text.includes(words)))
    if (!item.node.hidden) shown++
  }
  for (const box of kinds) document.body.classList.toggle('no-' + box.value, !box.checked)
  document.body.classList.toggle('no-why', !why.checked)
  status.textContent = shown + ' of ' + items.length + ' articles'
}
let waiting
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(update, 150)
})
form.addEventListener('submit', (event) => event.preventDefault())
const check = (state) => () => {
  for (const box of kinds) box.checked = state
  update()
}
const toggle = (state) => () => {
  update()
  for (const item of items) if (!item.node.hidden) item.details.open = state
}
document.getElementById('all').addEventListener('click', check(true))
document.getElementById('none').addEventListener('click', check(false))
document.getElementById('open').addEventListener('click', toggle(true))
document.getElementById('close').addEventListener('click', toggle(false))
for (const button of document.querySelectorAll('[data-find]'))
  button.addEventListener('click', () => {
    find.value = button.dataset.find
    update()
    document.getElementById('articles').focus()
  })
form.hidden = false
update()
`
