import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx'
import { translator } from '#shared/wording/translator'
import { upperFirst } from '#shared/wording/upper-first'
import type { ActBlock, ActPage } from './act-page'
import { xmlText } from '../xml-text'
import { t } from './act-text'
import { losesItsText, rowsOf } from './lost-heading'

const FONT = 'Arial'
/** Half-points. */
const SIZE = 21
const DENSE = 16
/** Width of the text on A4 with its margins, in twentieths of a point. */
const WIDTH = convertMillimetersToTwip(210 - 2 * 22)
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' } as const
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const

/** A text whose numbers are kept together: "2024-07", "L. 5211-4-1" and "2024-07 bis" never break. */
const together = (text: string): readonly (string | NoBreakHyphen)[] =>
  xmlText(text)
    .replaceAll(/(?<=\d) (?=bis\b)/g, '\u00A0')
    .split(/(?<=[\p{L}\d])-(?=\d)|(?<=\d)-(?=\p{L})/u)
    .flatMap((piece, at) => (at === 0 ? [piece] : [new NoBreakHyphen(), piece]))

const run = ({ text = '', ...options }: IRunOptions): TextRun =>
  new TextRun({ ...options, children: [...together(text)] })

/** A text in runs: blanks are highlighted, so that none is left in the signed act. */
const runs = (text: string, bold = false, size?: number): TextRun[] => {
  // Left out, it is the style's: titles are bold by theirs.
  const weight = { ...(bold ? { bold } : {}), ...(size === undefined ? {} : { size }) }
  return text.split(/(\[\[.*?\]\])/).flatMap((piece) => {
    if (piece === '') return []
    const what = /^\[\[(.*)\]\]$/.exec(piece)?.[1]
    return what === undefined
      ? [run({ text: piece, ...weight })]
      : [run({ text: t('actText.blank', { what }), ...weight, highlight: 'yellow' })]
  })
}

const plain = (
  text: string,
  options: {
    readonly bold?: boolean
    readonly right?: boolean
    readonly after?: number
    readonly keepNext?: boolean
    readonly size?: number | undefined
  } = {},
): Paragraph =>
  new Paragraph({
    children: runs(text, options.bold ?? false, options.size),
    spacing: { before: 0, after: options.after ?? 0 },
    alignment: options.right === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
    keepNext: options.keepNext ?? false,
  })

const cell = (children: readonly Paragraph[], width: number, side = 90): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: side, right: side },
  })

/** The first column of words takes the width that the figures leave. */
function widthsOf(columns: number, names: number, part: number): readonly number[] {
  const figures = columns - names
  const each = Math.floor(Math.min(WIDTH * 0.2, (WIDTH * part) / Math.max(1, figures)))
  return Array.from({ length: columns }, (_, index) =>
    index < names ? Math.floor((WIDTH - each * figures) / names) : each,
  )
}

function table(block: Extract<ActBlock, { kind: 'table' }>): Table {
  const { head, rows, foot, names, isDense = false } = block
  const widths = widthsOf(head.length, names, isDense ? 0.7 : 0.6)
  const size = isDense ? DENSE : undefined
  const row = (texts: readonly string[], bold: boolean, header: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: header,
      children: texts.map((text, index) =>
        cell(
          [plain(text, { bold, right: index >= names, size })],
          widths[index] ?? 0,
          isDense ? 45 : 90,
        ),
      ),
    })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: LINE,
      bottom: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      row(head, true, true),
      ...rows.map((texts) => row(texts, false, false)),
      ...(foot === undefined ? [] : [row(foot, true, false)]),
    ],
  })
}

/** Places to sign are two by two, each with room for a signature and a stamp; on the page of what follows, where something does. */
function signatures(
  { places }: Extract<ActBlock, { kind: 'signatures' }>,
  keptWithNext: boolean,
): Table {
  const half = Math.floor(WIDTH / 2)
  const pairs = Array.from({ length: Math.ceil(places.length / 2) }, (_, index) =>
    places.slice(index * 2, index * 2 + 2),
  )
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: NO_LINES,
    rows: pairs.map(
      (pair, row) =>
        new TableRow({
          cantSplit: true,
          children: [0, 1].map((side) => {
            const lines = pair[side] ?? ['']
            return cell(
              lines.map((line, index) =>
                plain(line, {
                  bold: index === 0,
                  after: index === lines.length - 1 ? 1100 : 40,
                  keepNext: keptWithNext || row < pairs.length - 1,
                }),
              ),
              half,
            )
          }),
        }),
    ),
  })
}

/** A line of one point, which moves a heading on by one place. */
const thinLine = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } })

/** `keptWithNext`: on the page of what follows. So is every sentence that announces a list. */
function pieces(block: ActBlock, keptWithNext: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) }),
        ...(block.under === '' ? [] : [plain(block.under, { after: 240 })]),
      ]
    case 'heading':
    case 'subheading':
      return [
        new Paragraph({
          heading: HeadingLevel[block.kind === 'heading' ? 'HEADING_1' : 'HEADING_2'],
          children: runs(block.text),
          keepNext: true,
        }),
      ]
    case 'text':
      return [
        new Paragraph({
          children: runs(block.text),
          keepNext: keptWithNext || /:$/.test(block.text),
        }),
      ]
    case 'item':
      return [new Paragraph({ bullet: { level: 0 }, children: runs(block.text) })]
    case 'lines':
      return block.lines.map(
        (line, index) =>
          new Paragraph({
            children: runs(line, index === 0),
            spacing: { before: 0, after: index === block.lines.length - 1 ? 240 : 0 },
            indent: { left: block.side === 'right' ? Math.floor(WIDTH * 0.55) : 0 },
          }),
      )
    case 'table':
      return [table(block), plain('', { after: 80 })]
    case 'signatures':
      return [plain('', { after: 120, keepNext: true }), signatures(block, keptWithNext)]
  }
}

/** All blocks in pieces. Signatures are not alone on a page, nor what follows them: the two sentences before them come along. */
function allPieces(blocks: readonly ActBlock[]): readonly (Paragraph | Table)[] {
  const signed = blocks.findIndex(({ kind }) => kind === 'signatures')
  let place = 0
  return blocks.flatMap((block, at) => {
    const followed = signed >= 0 && at >= signed && at < blocks.length - 1
    const signs = [blocks[at + 1], blocks[at + 2]].some((next) => next?.kind === 'signatures')
    const own = pieces(block, signs || followed)
    const isHeading = block.kind === 'heading' || block.kind === 'subheading'
    const moved: Paragraph[] = []
    while (isHeading && losesItsText(place + moved.length + 1)) moved.push(thinLine())
    const rows = rowsOf(block)
    place += moved.length + own.length + (rows === 0 ? 0 : rows - 1)
    return [...moved, ...own]
  })
}

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: '1E2422' },
  paragraph: { spacing: { before, after }, keepNext: true },
})

/** Writes an act as a file of a word processor: titles, tables and blanks that its author can edit. */
export async function writeDocx(page: ActPage): Promise<Uint8Array> {
  const { title, blocks, footer, language = 'fr' } = page
  const say = translator(language)
  const margin = convertMillimetersToTwip(22)
  const document = new Document({
    title: xmlText(title),
    creator: 'Quotité',
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: SIZE,
            language: { value: language === 'fr' ? 'fr-FR' : 'en-GB' },
          },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: heading(34, 0, 120),
        heading1: heading(23, 280, 100),
        heading2: heading(SIZE, 200, 80),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: convertMillimetersToTwip(210),
              height: convertMillimetersToTwip(297),
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    size: 17,
                    color: '5F6761',
                    children: [
                      ...together(footer),
                      `. ${upperFirst(say('documents.footer.page'))}\u00A0`,
                      PageNumber.CURRENT,
                      ` ${say('documents.footer.of')}\u00A0`,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: allPieces(blocks),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
