import { Flex, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { Indicator } from '#shared/domain/indicators/indicator'
import {
  FIGURE_CODES,
  INDICATOR_FIGURES,
  type FigureSource,
} from '#shared/domain/indicators/indicator-figures'
import { figureWords, gapSentences, indicatorWords } from '#shared/wording/indicator-words'
import { wordList } from '#shared/wording/word-list'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { ExplanationPane } from '../../ui/explanation-pane'
import { ExplanationStep } from '../../ui/explanation-step'
import looks from '../../ui/looks.module.css'
import { useSubjectName } from './use-subject-name'

interface IndicatorPaneProps {
  readonly indicator: Indicator
  readonly period: string
  readonly onClose: () => void
}

/** The screen on which each kind of figure can be looked at; none for what the law or a hypothesis says. */
const SCREENS: Readonly<Record<FigureSource, string | null>> = {
  settlements: paths.allocation(),
  agents: paths.agents(),
  costs: paths.costs(),
  bodies: paths.collectivities(),
  units: paths.units(),
  absences: paths.absences(),
  law: null,
  typed: null,
}

/** What an indicator is: its definition, its formula, the figures used with where they come from, and its parts. */
export function IndicatorPane({ indicator, period, onClose }: IndicatorPaneProps) {
  const { t, format } = useWording()
  const nameOf = useSubjectName()
  const { code, value, figures, missing, leftOut, parts, grouped } = indicator
  const words = (number: number): string => indicatorWords(code, number, t, format)
  const used = FIGURE_CODES.flatMap((figure) => {
    const amount = figures[figure]
    return amount === undefined ? [] : [{ figure, amount }]
  })
  const of = parts[0]?.subjects[0]?.of === 'body' ? 'body' : 'agreement'
  return (
    <ExplanationPane
      kicker={t('indicators.title')}
      title={t(`indicators.names.${code}`)}
      context={`${value === null ? t('indicators.cannot') : words(value)}. ${period}`}
      onClose={onClose}
    >
      <ExplanationStep number={1} title={t('indicators.definition')}>
        <p>{t(`indicators.definitions.${code}`)}</p>
      </ExplanationStep>
      <ExplanationStep number={2} title={t('indicators.formula')}>
        <p>{t(`indicators.formulas.${code}`)}</p>
        {gapSentences(missing, nameOf, t).map((sentence) => (
          <Text key={sentence} mt="half" fz="table" className={looks.warn ?? ''}>
            {t('indicators.cannotBecause', { why: sentence })}
          </Text>
        ))}
        {gapSentences(leftOut, nameOf, t).map((sentence) => (
          <Text key={sentence} mt="half" fz="table">
            {t('indicators.leftOutBecause', { why: sentence })}
          </Text>
        ))}
      </ExplanationStep>
      {used.length > 0 && (
        <ExplanationStep number={3} title={t('indicators.figuresUsed')}>
          <Flex component="dl" direction="column" gap="xs" className={looks.pairs ?? ''}>
            {used.map(({ figure, amount }) => {
              const { source } = INDICATOR_FIGURES[figure]
              const screen = SCREENS[source]
              const from = t(`indicators.sources.${source}`)
              return (
                <div key={figure}>
                  <dt>
                    {t(`indicators.figures.${figure}`)}
                    <Text component="span" display="block" c="dimmed" fz="column">
                      {screen === null ? (
                        from
                      ) : (
                        <Link className={looks.plainLink} to={screen}>
                          {from}
                        </Link>
                      )}
                    </Text>
                  </dt>
                  <dd>{figureWords(figure, amount, format)}</dd>
                </div>
              )
            })}
          </Flex>
        </ExplanationStep>
      )}
      {(parts.length > 0 || grouped) && (
        <ExplanationStep number={used.length > 0 ? 4 : 3} title={t(`indicators.by.${of}`)}>
          <Flex component="dl" direction="column" gap="half" className={looks.pairs ?? ''}>
            {parts.map((part) => (
              <div key={part.subjects.map(({ id }) => id).join(' ')}>
                <dt>{wordList(part.subjects.map(nameOf), t)}</dt>
                <dd>{words(part.value)}</dd>
              </div>
            ))}
          </Flex>
          {grouped && (
            <Text mt="half" fz="table">
              {t('indicators.grouped')}
            </Text>
          )}
        </ExplanationStep>
      )}
    </ExplanationPane>
  )
}
