import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { Field } from '../../forms/fields/field'
import { FieldLines } from '../../forms/fields/field-lines'
import { RemoveLine } from '../../forms/remove-line'
import { Columns } from '../../ui/columns'
import { useWording } from '../../ui/use-wording'
import type { CollectivityForm } from './collectivity-fields'
import classes from './collectivities.module.css'
import looks from '../../ui/looks.module.css'

interface EarlierMembershipsProps {
  readonly form: CollectivityForm
  /** `null`: a body to create. */
  readonly kept: Collectivity | null
  /** The groups to choose among. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** Whether some groups are the same as others, in whatever order. */
const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id))

/**
 * The groups to which a body belonged before, and what it was, each time until a day. Where one is changed, it is said that this holds for
 * every day, and the kept ones are proposed as the earlier ones.
 */
export function EarlierMemberships({ form, kept, choices }: EarlierMembershipsProps) {
  const { t } = useWording()
  const { kind, memberOf, earlierMemberships } = form.draft
  const isChanged = kept !== null && (kind !== kept.kind || !isSame(memberOf, kept.memberOf))
  const known = kept?.earlierMemberships?.length ?? 0
  return (
    <>
      {isChanged && earlierMemberships.length <= known && (
        <p className={looks.note}>{t('collectivities.membershipChanged')}</p>
      )}
      <FieldLines
        form={form}
        name="earlierMemberships"
        add={t('collectivities.addEarlierMembership')}
        {...(kept === null ? {} : { typed: { memberOf: kept.memberOf, kind: kept.kind } })}
      >
        {(line, place, remove) => (
          <fieldset className={classes.earlier}>
            <legend className={looks.strong}>
              {t('collectivities.earlierMembership', { number: place + 1 })}
            </legend>
            <Columns of="1fr 28px" gap="xs">
              <Field form={line} name="until" />
              <RemoveLine
                className={classes.remove}
                label={t('collectivities.removeEarlierMembership', { number: place + 1 })}
                onRemove={remove}
              />
            </Columns>
            <Field form={line} name="memberOf" choices={choices} />
            <Field form={line} name="kind" />
          </fieldset>
        )}
      </FieldLines>
    </>
  )
}
