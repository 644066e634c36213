import { inLight } from '../ui/in-light'
import { legendOf } from './picture-legend'
import { PictureText } from './picture-text'
import { svgElement } from './svg-element'

/** What a picture says around its drawing. */
export interface PictureWords {
  /** The finding. */
  readonly title: string
  /** What is measured, in which unit. */
  readonly subtitle: string
  /** One sentence written from the numbers. */
  readonly sentence: string
}

interface Picture {
  readonly text: string
  readonly width: number
  readonly height: number
}

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

/** The words of a pointed mark that a screen hides: a file has them where they were. */
const HIDDEN_TITLE = 'data-hidden-title'

/** Nothing is pressed in a picture, and what a screen hides is in a file all the same. */
const TAKEN_OFF = [
  'role',
  'tabindex',
  'data-mark',
  'data-amount',
  HIDDEN_TITLE,
  'aria-hidden',
  'class',
] as const

const MARGIN = 24
/** Narrower, sentences would be longer than the drawing is high. */
const LEAST_WIDTH = 480

/** A drawing is exported with its styles copied into it, since a picture has no style sheet. */
function withStyles(svg: SVGSVGElement): SVGElement {
  const copy = svgElement('g', {})
  copy.append(...[...svg.childNodes].map((node) => node.cloneNode(true)))
  const originals = [...svg.querySelectorAll('*')]
  const copies = [...copy.querySelectorAll('*')]
  originals.forEach((element, index) => {
    const style = getComputedStyle(element)
    const target = copies[index]
    if (!(target instanceof SVGElement)) return
    for (const name of STYLED) {
      const value = style.getPropertyValue(name)
      if (value !== '') target.style.setProperty(name, value)
    }
    const hidden = target.getAttribute(HIDDEN_TITLE)
    if (hidden !== null) target.textContent = hidden
    for (const name of TAKEN_OFF) target.removeAttribute(name)
  })
  return copy
}

/** The pieces of the line below the bars, in one: "15 autres · 1 000 € en moyenne · 15 000 €". */
const restOf = (line: Element): string =>
  [...line.children]
    .map(({ textContent }) => textContent)
    .filter((piece) => piece !== '')
    .join(' · ')

function compose(holder: HTMLElement, words: PictureWords): Picture | null {
  const svg = holder.querySelector('[data-drawing] svg')
  if (!(svg instanceof SVGSVGElement)) return null
  const drawn = svg.getBoundingClientRect()
  const inner = Math.max(LEAST_WIDTH, Math.ceil(drawn.width))
  const tokens = getComputedStyle(document.documentElement)
  const text = new PictureText(tokens.getPropertyValue('--font-text'), inner)
  const [ink, faint] = [tokens.getPropertyValue('--ink'), tokens.getPropertyValue('--ink3')]
  const picture = svgElement('svg', {})
  const name = svgElement('title', {})
  name.textContent = words.title
  const back = svgElement('rect', {
    width: '100%',
    height: '100%',
    fill: tokens.getPropertyValue('--surface'),
  })
  picture.append(name, back)
  let top = MARGIN
  const put = (part: SVGElement, height: number, space: number): void => {
    part.setAttribute('transform', `translate(${String(MARGIN)} ${String(top)})`)
    picture.append(part)
    top += height + space
  }
  const say = (said: string, look: { size: number; bold: boolean; fill: string }): void => {
    if (said === '') return
    const { part, height } = text.paragraph(said, look)
    put(part, height, 8)
  }
  say(words.title, { size: 18, bold: true, fill: ink })
  say(words.subtitle, { size: 13, bold: false, fill: faint })
  const legend = legendOf(holder.querySelector('[data-legend]'), text, faint)
  if (legend !== null) put(legend.part, legend.height, 8)
  put(withStyles(svg), drawn.height, 12)
  for (const line of holder.querySelectorAll('[data-rest]'))
    say(restOf(line), { size: 13, bold: false, fill: ink })
  say(words.sentence, { size: 14, bold: false, fill: ink })
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(top - 8 + MARGIN)]
  picture.setAttribute('width', String(width))
  picture.setAttribute('height', String(height))
  picture.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`)
  return { text: new XMLSerializer().serializeToString(picture), width, height }
}

/**
 * The drawing inside an element with its finding, its legend, the line of those that are not drawn and its sentence, in the
 * light colours whatever the theme; `null` without a drawing.
 */
const composed = (holder: HTMLElement, words: PictureWords): Picture | null =>
  inLight(() => compose(holder, words))

/** A chart as SVG, on white and with its words; `null` without a drawing. */
export const svgOf = (holder: HTMLElement, words: PictureWords): string | null =>
  composed(holder, words)?.text ?? null

/** The same as a PNG, twice as fine as on screen, without the `data:` head; `null` without a drawing. */
export async function pictureOf(holder: HTMLElement, words: PictureWords): Promise<string | null> {
  const picture = composed(holder, words)
  if (picture === null) return null
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * 2
  canvas.height = picture.height * 2
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').split(',')[1] ?? null
}
