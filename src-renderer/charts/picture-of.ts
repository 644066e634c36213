const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** A drawing is exported with its styles copied into it, since a picture has no style sheet. */
function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((element, index) => {
    const style = getComputedStyle(element)
    const target = copies[index]
    if (!(target instanceof SVGElement)) return
    for (const name of STYLED) {
      const value = style.getPropertyValue(name)
      if (value !== '') target.style.setProperty(name, value)
    }
  })
  return copy
}

/** The drawing inside an element as a PNG, twice as fine as on screen, without the `data:` head; `null` without one. */
export async function pictureOf(holder: HTMLElement): Promise<string | null> {
  const svg = holder.querySelector('svg.recharts-surface')
  if (!(svg instanceof SVGSVGElement)) return null
  const { width, height } = svg.getBoundingClientRect()
  const copy = withStyles(svg)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const text = new XMLSerializer().serializeToString(copy)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface')
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').split(',')[1] ?? null
}
