import { firstElement } from './elements-in'
import { attributesIn } from './scan-markup'
import { unitOfFormat } from './shown-unit'

/** Formats of numbers that every workbook has, in percent: `0%`, `0.00%`. */
const BUILT_IN = [
  ['9', '%'],
  ['10', '%'],
] as const

/** The units in which styles of a workbook show their numbers, by the places of the styles. */
export function shownUnits(xml: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>(BUILT_IN)
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt(?=\s)[^<>]*>/g)) {
    const attributes = attributesIn(tag)
    const unit = unitOfFormat(attributes.get('formatCode') ?? '')
    if (unit !== null) formats.set(attributes.get('numFmtId') ?? '', unit)
  }
  const styles = [...firstElement(xml, 'cellXfs').matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)]
  return new Map(
    styles.flatMap(([tag], at) => {
      const unit = formats.get(attributesIn(tag).get('numFmtId') ?? '')
      return unit === undefined ? [] : [[String(at), unit] as const]
    }),
  )
}
