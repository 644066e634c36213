import { Text, UnstyledButton } from '@mantine/core'
import type { Indicator, IndicatorCode } from '#shared/domain/indicators/indicator'
import { gapSentences, indicatorWords } from '#shared/wording/indicator-words'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'
import classes from './indicators.module.css'
import { useSubjectName } from './use-subject-name'

interface IndicatorListProps {
  readonly indicators: readonly Indicator[]
  readonly opened: IndicatorCode | null
  readonly onOpen: (code: IndicatorCode) => void
}

/** Each indicator with its value, or with why it can’t be computed. A line opens what it is made of. */
export function IndicatorList({ indicators, opened, onOpen }: IndicatorListProps) {
  const { t, format } = useWording()
  const nameOf = useSubjectName()
  return (
    <ul className={`${looks.surface} ${classes.list}`} aria-label={t('indicators.title')}>
      {indicators.map(({ code, value, missing }) => (
        <li key={code} className={looks.item}>
          <UnstyledButton
            className={`${looks.lit} ${looks.inset} ${classes.line}`}
            data-opened={opened === code || undefined}
            aria-expanded={opened === code}
            onClick={() => onOpen(code)}
          >
            <span>
              <span className={looks.strong}>{t(`indicators.names.${code}`)}</span>
              <Text component="span" display="block" c="dimmed" fz="table">
                {value === null
                  ? t('indicators.cannotBecause', {
                      why: gapSentences(missing, nameOf, t).join(' '),
                    })
                  : t(`indicators.formulas.${code}`)}
              </Text>
            </span>
            <span className={value === null ? looks.quiet : looks.strong}>
              {value === null ? '—' : indicatorWords(code, value, t, format)}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
