const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
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
    // Nothing is pressed in a picture.
    for (const name of ['role', 'tabindex', 'data-mark', 'class']) target.removeAttribute(name)
  })
  return copy
}

const backOf = (): string =>
  getComputedStyle(document.documentElement).getPropertyValue('--surface')

/** The drawing inside an element as SVG, on the colour of the page and with its title; `null` without one. */
export function svgOf(holder: HTMLElement, title: string): string | null {
  const svg = holder.querySelector('[data-drawing] svg')
  if (!(svg instanceof SVGSVGElement)) return null
  const copy = withStyles(svg)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  const back = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  back.setAttribute('width', '100%')
  back.setAttribute('height', '100%')
  back.setAttribute('fill', backOf())
  copy.prepend(name, back)
  return new XMLSerializer().serializeToString(copy)
}

/** The same as a PNG, twice as fine as on screen, without the `data:` head; `null` without a drawing. */
export async function pictureOf(holder: HTMLElement, title: string): Promise<string | null> {
  const text = svgOf(holder, title)
  const svg = holder.querySelector('[data-drawing] svg')
  if (text === null || svg === null) return null
  const { width, height } = svg.getBoundingClientRect()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').split(',')[1] ?? null
}
