import { svgElement } from './svg-element'

export interface TextLook {
  readonly size: number
  readonly bold: boolean
  readonly fill: string
}

/** A picture has no typeface of ours: another one may be as much wider. */
const WIDER = 1.15
const LINE = 1.4

/** Writes words into a picture, on as many lines as they need. */
export class PictureText {
  readonly #family: string
  readonly #within: number
  readonly #context = document.createElement('canvas').getContext('2d')

  constructor(family: string, within: number) {
    this.#family = family
    this.#within = within
  }

  /** The pixels that words may take. */
  widthOf(words: string, { size, bold }: TextLook): number {
    if (this.#context === null) return words.length * size * 0.6
    this.#context.font = `${bold ? '600 ' : ''}${String(size)}px ${this.#family}`
    return this.#context.measureText(words).width * WIDER
  }

  line(words: string, look: TextLook, x: number, y: number): SVGTextElement {
    const text = svgElement('text', {
      x,
      y,
      fill: look.fill,
      'font-family': this.#family,
      'font-size': look.size,
      'font-weight': look.bold ? 600 : 400,
    })
    text.textContent = words
    return text
  }

  /** Words on lines that are no wider than the picture. A no-break space keeps two words together. */
  paragraph(words: string, look: TextLook): { part: SVGGElement; height: number } {
    const lines: string[] = []
    let current = ''
    for (const word of words.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`
      if (current !== '' && this.widthOf(longer, look) > this.#within) {
        lines.push(current)
        current = word
      } else current = longer
    }
    lines.push(current)
    const part = svgElement('g', {})
    const step = look.size * LINE
    part.append(...lines.map((line, at) => this.line(line, look, 0, at * step + look.size)))
    return { part, height: lines.length * step }
  }
}
