import type { PictureText, TextLook } from './picture-text'
import { svgElement } from './svg-element'

const HEIGHT = 18
const GAP = 6
const BETWEEN = 18

/** A sample of a legend, as its computed style paints it. */
function sampleOf(sample: Element, x: number): SVGElement {
  const { width, height } = sample.getBoundingClientRect()
  const y = (HEIGHT - height) / 2
  const inner = sample.querySelector('rect')
  const style = getComputedStyle(inner ?? sample)
  if (inner !== null)
    return svgElement('rect', {
      x,
      y,
      width,
      height,
      rx: 2,
      fill: style.fill,
      'fill-opacity': style.fillOpacity,
    })
  const box = svgElement('svg', { x, y, width, height })
  const line = Number.parseFloat(style.borderTopWidth)
  const isRound = Number.parseFloat(style.borderTopLeftRadius) >= width / 2
  box.append(
    svgElement('rect', {
      x: line / 2,
      y: line / 2,
      width: width - line,
      height: height - line,
      rx: isRound ? width / 2 : 0,
      fill: style.backgroundColor,
      stroke: line > 0 ? style.borderTopColor : 'none',
      'stroke-width': line,
      'stroke-dasharray': style.borderTopStyle === 'dashed' ? '2 2' : 'none',
    }),
  )
  if (style.backgroundImage !== 'none')
    for (const from of [-5, 0, 5, 10])
      box.append(
        svgElement('line', {
          x1: from - 2,
          y1: height + 2,
          x2: from + height + 2,
          y2: -2,
          stroke: getComputedStyle(document.documentElement).getPropertyValue('--bar2'),
          'stroke-width': 2,
        }),
      )
  return box
}

/** The legend of a chart on one line; `null` where the chart has none. */
export function legendOf(
  legend: Element | null,
  text: PictureText,
  fill: string,
): { part: SVGGElement; height: number } | null {
  if (legend === null || legend.textContent === '') return null
  const look: TextLook = { size: 13, bold: false, fill }
  const part = svgElement('g', {})
  let x = 0
  for (const entry of legend.children) {
    for (const node of entry.childNodes) {
      if (node instanceof Element) {
        part.append(sampleOf(node, x))
        x += node.getBoundingClientRect().width + GAP
      } else {
        const words = node.textContent ?? ''
        part.append(text.line(words, look, x, HEIGHT - 5))
        x += text.widthOf(words, look) + GAP
      }
    }
    x += BETWEEN - GAP
  }
  return { part, height: HEIGHT }
}
