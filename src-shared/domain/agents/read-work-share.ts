import { parseDecimal } from '#shared/kernel/parse-decimal'
import { parsePercent } from '#shared/kernel/parse-percent'

/**
 * Reads the part of a full-time week: "80 %", "80", or "0,8", since workbooks and many people write 80 % as a part of one.
 *
 * @returns ten-thousandths, or `null` where the text is no such number
 */
export function readWorkShare(text: string): number | null {
  const part = parseDecimal(text, 4)
  return part !== null && part <= 10_000 ? part : parsePercent(text, 2)
}
