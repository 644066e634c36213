import { parseDecimal } from '#shared/kernel/parse-decimal'
import { useWording } from '../ui/use-wording'
import { RereadField, type ReadFieldProps } from './reread-field'
import { formatTrimmed } from '#shared/wording/format'
import { TYPED } from './typed-lengths'
import { isFraction } from './typed-shares'

interface PercentFieldProps extends ReadFieldProps {
  /** Decimals that the record keeps. */
  readonly places: number
}

/** A percentage, with as many decimals as the record keeps. */
export function PercentField({ places, ...rest }: PercentFieldProps) {
  const { language } = useWording()
  const reread = (typed: string): string | null => {
    const scaled = parseDecimal(typed.replace('%', ''), places)
    return scaled === null ? null : formatTrimmed(scaled, places, language)
  }
  return (
    <RereadField
      {...rest}
      reread={reread}
      figures
      maxLength={TYPED.percent}
      unit={isFraction(rest.value) ? '' : '%'}
    />
  )
}
