import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline'
import latinExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline'
import latinExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline'

/** The family name of the typeface in printed pages. */
export const FONT = 'Source Sans 3'

/** The characters of the latin files, as their publisher declares them. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212,U+2215'

const beyondLatin = /[^\u0020-\u00FF\u0131\u0152\u0153\u2000-\u206F\u20AC\u2122\u2212]/u

const face = (weight: number, address: string, range: string): string =>
  `@font-face{font-family:'${FONT}';font-weight:${weight};src:url(${address}) format('woff2');${range}}`

/**
 * The typeface of a printed page, inside the page: the same PDF on any machine. Static cuts, because a variable font
 * becomes Type 3 glyphs in a PDF. The larger file for names such as "Łódź" is included only for texts that need it.
 */
export function fontFaces(text: string): string {
  const latin =
    face(400, latin400, `unicode-range:${LATIN}`) + face(600, latin600, `unicode-range:${LATIN}`)
  return beyondLatin.test(text)
    ? face(400, latinExt400, '') + face(600, latinExt600, '') + latin
    : latin
}
