import { Anchor, NativeSelect } from '@mantine/core'
import { Link } from 'react-router'
import { POPULATIONS } from '#shared/domain/keys/criteria/measure'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { AddOne } from '../../forms/add-one'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import type { FieldState } from '../../forms/use-record-form'
import { blankCriterion, ownChoice, type CriterionDraft } from './criteria-draft'
import { CriteriaPreview } from './criteria-preview'
import classes from './criteria.module.css'
import looks from '../../ui/looks.module.css'
import { TYPED } from '../../forms/typed-lengths'
import { RemoveLine } from '../../forms/remove-line'

/** The fields of criteria, by their path in a key. */
export type CriteriaField =
  | 'key.criteria'
  | 'key.criteria.weight'
  | 'key.criteria.measure'
  | 'key.criteria.measure.weights'
  | 'key.criteria.units'

interface CriteriaSectionProps {
  readonly drafts: readonly CriterionDraft[]
  readonly change: (make: (before: readonly CriterionDraft[]) => readonly CriterionDraft[]) => void
  /** Label and error of a field; `path` identifies a field of the list. */
  readonly field: (name: CriteriaField, path?: string) => FieldState
  readonly agreement: Agreement
  /** The year whose values are looked at. */
  readonly year: number
  /** Whether the form itself asks for the values that lack. */
  readonly asks?: boolean
}

/** The criteria that share the cost, each with its weight, and what they give on the values known so far. */
export function CriteriaSection(props: CriteriaSectionProps) {
  const { drafts, change: edit, field, agreement, year, asks = false } = props
  const { t } = useWording()
  const { criteria } = useRegistry()
  const { unitTypes = [] } = agreement
  const choices = [
    ...(['hours', 'contractedHours', 'equalParts', ...POPULATIONS] as const).map((value) => ({
      value: value,
      label: t(`keys.criteria.measure.${value}`),
    })),
    ...(unitTypes.length === 0
      ? []
      : [{ value: 'units', label: t('keys.criteria.measure.units') }]),
    ...criteria
      .filter(
        ({ id, archived }) => !archived || drafts.some(({ choice }) => choice === ownChoice(id)),
      )
      .map(({ id, name }) => ({ value: ownChoice(id), label: name })),
  ]
  const set = (place: number, part: Partial<CriterionDraft>): void =>
    edit((list) => list.map((each, index) => (index === place ? { ...each, ...part } : each)))
  return (
    <FormSection
      title={t('frame.navigation.criteria')}
      aside={t('words.weight')}
      error={field('key.criteria').error}
    >
      {drafts.map(({ choice, weight, units }, place) => {
        const at = `key.criteria.${String(place)}`
        const name = choices.find(({ value }) => value === choice)?.label ?? choice
        const weighed = field('key.criteria.weight', `${at}.weight`)
        return (
          // Lines have no identity of their own: their place is what they are.
          <div key={place} role="group" aria-label={name} className={classes.criterion}>
            <NativeSelect
              aria-label={t('words.counted')}
              size="xs"
              value={choice}
              data={choices}
              error={
                field('key.criteria.measure', `${at}.measure`).error ??
                field('key.criteria.measure.weights', `${at}.measure.weights`).error
              }
              onChange={(event) => set(place, { choice: event.currentTarget.value })}
            />
            <TextField
              at={{ ...weighed, label: `${weighed.label}, ${name}` }}
              value={weight}
              onChange={(next) => set(place, { weight: next })}
              maxLength={TYPED.number}
              figures
              bare
            />
            <RemoveLine
              label={t('common.removeOne', { name })}
              onRemove={() => edit((list) => list.filter((_, index) => index !== place))}
            />
            {choice === 'units' &&
              unitTypes.map((type, line) => {
                const unit = field('key.criteria.units', `${at}.units.${String(line)}`)
                return (
                  <div key={type.id} className={classes.unitWeight}>
                    <span>{type.name}</span>
                    <TextField
                      at={{ ...unit, label: `${unit.label}, ${type.name}` }}
                      value={units[line] ?? ''}
                      onChange={(next) =>
                        set(place, {
                          units: unitTypes.map((_, index) =>
                            index === line ? next : (units[index] ?? ''),
                          ),
                        })
                      }
                      maxLength={TYPED.number}
                      figures
                      bare
                    />
                  </div>
                )
              })}
          </div>
        )
      })}
      <AddOne
        label={t('criteria.add')}
        choices={choices.filter(({ value }) => !drafts.some(({ choice }) => choice === value))}
        onAdd={(value) => edit((list) => [...list, blankCriterion(value, agreement)])}
      />
      <p className={looks.note}>
        {t('criteria.help')}{' '}
        <Anchor component={Link} to={paths.criteria()} data-leads inherit underline="always">
          {t('criteria.toScreen')}
        </Anchor>
      </p>
      {!asks && <CriteriaPreview drafts={drafts} agreement={agreement} year={year} />}
    </FormSection>
  )
}
