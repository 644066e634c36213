import { ActionIcon, Box, Flex, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { useWording } from '../../ui/use-wording'
import { ScenarioHoles } from './scenario-holes'
import classes from './scenario-card.module.css'
import type { ScenarioResult } from './use-comparisons'
import { useOutsideWords } from './use-outside-words'
import { useSuppositionWords } from './use-supposition-words'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'

/** A result with the letter under which it is shown. */
export interface LetteredResult extends ScenarioResult {
  readonly letter: string
}

interface ScenarioCardProps {
  readonly result: LetteredResult
  readonly scenarios: readonly Scenario[]
  readonly onShow: (id: string) => void
  readonly onEdit: () => void
}

/** A scenario in short: its name, what it supposes in words, how many pay less and how many more. */
export function ScenarioCard({ result, scenarios, onShow, onEdit }: ScenarioCardProps) {
  const { t } = useWording()
  const wordsOf = useSuppositionWords()
  const outsideWords = useOutsideWords()
  const { letter, scenario, idle, whole, holes, outside } = result
  const { winners, losers } = whole ?? { winners: 0, losers: 0 }
  return (
    <section
      className={`${looks.surface} ${classes.card}`}
      aria-label={t('simulation.column.scenario', { letter })}
    >
      <Flex component="header" align="center" gap="sm" className={classes.cardHead}>
        {scenarios.length > 2 ? (
          <Select
            aria-label={t('simulation.column.scenario', { letter })}
            data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            value={scenario.id}
            onChange={(id) => {
              if (id !== null) onShow(id)
            }}
            allowDeselect={false}
            size="xs"
            flex={1}
          />
        ) : (
          <Box component="h2" className={looks.cut} flex={1} miw={0} title={scenario.name}>
            {letter}. {scenario.name}
          </Box>
        )}
        <ActionIcon
          variant="subtle"
          aria-label={t('simulation.edit', { letter })}
          title={t('simulation.edit', { letter })}
          onClick={onEdit}
        >
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
      </Flex>
      <Box
        component="ul"
        flex={1}
        c="var(--ink2)"
        fz="table"
        aria-label={t('simulation.supposed', { letter })}
      >
        {scenario.suppositions.length === 0 && <li>{t('simulation.nothing')}</li>}
        {scenario.suppositions.map((one, index) => (
          <li key={`${one.kind}-${String(index)}`}>{wordsOf(one, idle[index])}</li>
        ))}
        {outsideWords.answers(outside, 'count').map((said) => (
          <li key={said}>{said}</li>
        ))}
      </Box>
      {scenario.note !== '' && (
        <Text c="dimmed" fz="column" fs="italic">
          {scenario.note}
        </Text>
      )}
      {whole === null ? (
        holes !== null && (
          <ScenarioHoles holes={holes} agreementId={scenario.agreementId} onEdit={onEdit} />
        )
      ) : (
        <>
          <p className={looks.note}>{t('simulation.moved', { amount: whole.moved })}</p>
          <div className={classes.split} aria-hidden="true">
            {winners > 0 && <i data-less style={{ flexGrow: winners }} />}
            {losers > 0 && <i data-more style={{ flexGrow: losers }} />}
          </div>
          <Flex component="p" gap="md" justify="space-between" fz="column">
            <span className={`${looks.accent} ${looks.strong}`}>
              {t('simulation.less', { count: winners })}
            </span>
            <span className={`${looks.warn} ${looks.strong}`}>
              {t('simulation.more', { count: losers })}
            </span>
          </Flex>
        </>
      )}
    </section>
  )
}
