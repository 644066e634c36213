import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Cents } from '#shared/kernel/cents'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { useWording } from '../../ui/use-wording'

interface IndicatorOptionsProps {
  readonly alonePrice: Cents | null
  readonly onAlonePrice: (price: Cents | null) => void
  readonly internal: boolean
  readonly onInternal: (internal: boolean) => void
}

/** The hypothesis of the saving, and whether what one person costs is shown. */
export function IndicatorOptions(props: IndicatorOptionsProps) {
  const { t, format } = useWording()
  const { alonePrice, internal } = props
  const shown = alonePrice === null ? '' : format.amount(alonePrice)
  const [text, setText] = useState(shown)
  const [wrong, setWrong] = useState(false)
  const take = (): void => {
    const read = parseAmount(text)
    const isBlank = text.trim() === ''
    const isPrice = read.ok && read.value > 0
    setWrong(!isBlank && !isPrice)
    if (isBlank) props.onAlonePrice(null)
    else if (isPrice) {
      setText(format.amount(read.value))
      props.onAlonePrice(read.value)
    }
  }
  return (
    <>
      <TextInput
        size="xs"
        w={240}
        label={t('indicators.alonePrice')}
        title={t('indicators.alonePriceHelp')}
        error={wrong && t('indicators.alonePriceWrong')}
        data-amounts-within
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      <Checkbox
        size="xs"
        mb="tight"
        style={{ alignSelf: 'flex-end' }}
        label={t('indicators.internal')}
        checked={internal}
        onChange={(event) => props.onInternal(event.currentTarget.checked)}
      />
    </>
  )
}
