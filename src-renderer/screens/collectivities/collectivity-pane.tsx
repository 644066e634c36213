import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { paths } from '../../client/paths'
import { ArchiveButton } from '../../forms/archive-button'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { Fields } from '../../forms/fields/fields'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { FormSection } from '../../forms/form-section'
import type { Again } from '../../forms/use-chosen'
import { RecordPane } from '../../forms/record-pane'
import { Tag } from '../../ui/tag'
import { AgreementsSection } from './agreements-section'
import { AnnexBudgetsSection } from './annex-budgets-section'
import { collectivityFields } from './collectivity-fields'
import { FillSection } from './fill-section'
import { latestFirst } from './latest-first'
import { LogoSection } from './logo-section'
import { MembershipSection } from './membership-section'
import { PopulationsSection } from './populations-section'
import { Columns } from '../../ui/columns'
import looks from '../../ui/looks.module.css'

interface CollectivityPaneProps {
  /** Of the record, also of one to create. */
  readonly id: string
  /** `null`: one to create. */
  readonly kept: Collectivity | null
  readonly all: readonly Collectivity[]
  readonly again: Again
}

/** Everything about one collectivity, to read and to change. */
export function CollectivityPane({ id, kept, all, again }: CollectivityPaneProps) {
  const { t } = useWording()
  const navigate = useNavigate()
  const keep = useCommand('saveCollectivity')
  const form = useFieldsForm({
    id,
    of: collectivityFields,
    what: kept?.name ?? t('collectivities.kicker.create'),
    kept: useMemo(() => kept && latestFirst(kept), [kept]),
    also: { archived: false },
    fieldOf: { codeTaken: 'code', sirenTaken: 'siren' },
    save: useCommand('saveCollectivity', { notice: false }).run,
    onSavedForAnother: (body) => again.onMade(body.name),
    onCreated: () => {
      if (kept === null) void navigate(paths.collectivities(id), { replace: true })
    },
  })
  const name = form.draft.name.trim()
  return (
    <RecordPane
      kicker={t(kept === null ? 'collectivities.kicker.create' : 'words.body')}
      title={name === '' ? t('common.untitled') : name}
      context={kept?.archived === true && <Tag>{t('common.archived')}</Tag>}
      form={form}
      kept={kept}
      another={{ words: t('collectivities.another'), made: again.made }}
      onClose={() => void navigate(paths.collectivities())}
      actions={
        kept !== null && (
          <ArchiveButton
            archived={kept.archived}
            disabled={form.dirty || keep.pending}
            onChange={(archived) => void keep.run({ ...kept, archived })}
          />
        )
      }
    >
      {kept === null && <FillSection form={form} all={all} />}
      <FormSection title={t('words.identity')}>
        <Fields form={form} names={['name', 'code', 'kind', 'representative']} />
      </FormSection>
      <FormSection title={t('collectivities.section.numbers')}>
        <Fields form={form} names={['siren', 'siret', 'inseeCode']} />
      </FormSection>
      <FormSection title={t('collectivities.section.address')}>
        <Field form={form} name="address.street" />
        <Columns of="110px 1fr">
          <Fields form={form} names={['address.postalCode', 'address.city']} />
        </Columns>
      </FormSection>
      <LogoSection form={form} />
      <PopulationsSection form={form} />
      <MembershipSection form={form} kept={kept} all={all} />
      <FormSection title={t('collectivities.treasury.title')}>
        <p className={looks.remark}>{t('collectivities.treasury.help')}</p>
        <Fields
          form={form}
          names={[
            'treasury.office',
            'treasury.post',
            'treasury.collectivity',
            'treasury.budget',
            'treasury.product',
            'treasury.budgetSiret',
          ]}
        />
      </FormSection>
      <AnnexBudgetsSection form={form} />
      {kept !== null && <AgreementsSection collectivityId={kept.id} />}
    </RecordPane>
  )
}
