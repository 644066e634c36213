import { Button, Group, SegmentedControl } from '@mantine/core'
import { Link, useSearchParams } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { paths } from '../../../client/paths'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { NoAgreement } from '../../../settlement/no-agreement'
import { useSettlementChoice } from '../../../settlement/use-settlement-choice'
import { EmptyState } from '../../../ui/empty-state'
import { PrintButton } from '../../../ui/print-button'
import { Screen } from '../../../ui/screen'
import { Select } from '../../../ui/select'
import { useKnownPeriods } from '../use-known-periods'
import { usePeriodWords } from '../use-period-words'
import { MOST_SIDE_BY_SIDE, roomChoices, roomShown } from './room-choices'
import { RoomSheet } from './room-sheet'
import classes from './room.module.css'
import { SpareCents } from './spare-cents'

/** In the address: what is side by side, which of both views is shown, and the body that is looked at. */
const [SHOWN, VIEW, BODY] = ['scenario', 'vue', 'collectivite']
const CENTS = 'centimes'

function Room({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWording()
  const today = useToday()
  const { scenarios } = useRegistry()
  const [search, setSearch] = useSearchParams()
  const periodWords = usePeriodWords()
  const known = useKnownPeriods(agreement)
  const choices = roomChoices(agreement, scenarios, today, t)
  const kept = choices.filter(({ id }) => scenarios.some((one) => one.id === id)).length
  const shown = roomShown(choices, search.getAll(SHOWN), kept)
  const view = search.get(VIEW) === CENTS ? CENTS : 'scenarios'
  const set = (change: (next: URLSearchParams) => void): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        change(next)
        return next
      },
      { replace: true },
    )
  const choose = (place: number, id: string | null): void =>
    set((next) => {
      const ids = shown.map((one) => one.id)
      const others = ids.filter((each, at) => at !== place && each !== id)
      next.delete(SHOWN)
      const all = id === null ? others : others.toSpliced(place, 0, id)
      for (const each of all) next.append(SHOWN, each)
    })
  const places = Array.from({ length: MOST_SIDE_BY_SIDE }, (_, at) => at)
  const [last, first] = [known.periods[0], known.periods.at(-1)]
  const over =
    first === undefined || last === undefined
      ? agreement.title
      : t('common.titleAndPeriod', {
          title: agreement.title,
          period:
            first === last
              ? periodWords(first)
              : t('simulation.room.years', {
                  from: Number(first.from.slice(0, 4)),
                  to: Number(last.to.slice(0, 4)),
                }),
        })
  const letters = ['first', 'second', 'third'] as const
  return (
    <Screen
      title={t('simulation.room.title')}
      context={over}
      secondary={
        <Button component={Link} to={paths.simulation()}>
          {t('frame.navigation.simulation')}
        </Button>
      }
      primary={<PrintButton />}
      toolbar={
        <Group className={classes.choices ?? ''} gap="sm" flex={1}>
          <SegmentedControl
            aria-label={t('simulation.room.view')}
            data={[
              { value: 'scenarios', label: t('simulation.room.scenarios') },
              { value: CENTS, label: t('simulation.spare.title') },
            ]}
            value={view}
            onChange={(value) => set((next) => next.set(VIEW, value))}
          />
          {view === 'scenarios' &&
            places.map((place) => (
              <Select
                key={place}
                aria-label={t('simulation.column.scenario', {
                  letter: t(`simulation.letter.${letters[place] ?? 'first'}`),
                })}
                placeholder={t('simulation.room.none')}
                data={choices.map(({ id, name }) => ({ value: id, label: name }))}
                value={shown[place]?.id ?? null}
                onChange={(id) => choose(place, id)}
                disabled={place > shown.length}
                clearable={shown.length > 1}
                title={shown[place]?.name}
                size="xs"
                flex={shown[place] === undefined ? '0 1 140px' : '1 1 210px'}
                maw={340}
              />
            ))}
        </Group>
      }
    >
      <div className={classes.room}>
        {view === CENTS ? (
          <SpareCents agreement={agreement} />
        ) : known.facts !== undefined && known.periods.length === 0 ? (
          <EmptyState>{t('simulation.noYear')}</EmptyState>
        ) : (
          <RoomSheet
            agreement={agreement}
            known={known}
            scenarios={shown}
            bodyId={search.get(BODY)}
            onBody={(bodyId) =>
              set((next) => (bodyId === null ? next.delete(BODY) : next.set(BODY, bodyId)))
            }
          />
        )}
      </div>
    </Screen>
  )
}

/** For the follow-up committee, projected: keys and scenarios side by side over the years, and who carried spare cents. */
export function RoomScreen() {
  const { t } = useWording()
  const { agreement } = useSettlementChoice()
  return agreement === undefined ? (
    <NoAgreement title={t('simulation.room.title')} why={t('simulation.noAgreement')} />
  ) : (
    <Room key={agreement.id} agreement={agreement} />
  )
}
