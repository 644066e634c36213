import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import type { Paper } from '#shared/domain/papers/paper'
import { PAPER_KINDS } from '#shared/domain/papers/paper'
import { useNames } from '../../../client/use-names'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { FileField } from './file-field'
import { PaperVersions } from './paper-versions'
import panes from './panes.module.css'
import { usePaperForm, type PaperStart } from './use-paper-form'

interface PaperPaneProps {
  readonly agreement: Agreement
  /** `null`: one to attach. */
  readonly kept: Paper | null
  readonly start: PaperStart
  readonly onClose: () => void
}

/** One paper: its file, what it is, whose, and its versions. */
export function PaperPane({ agreement, kept, start, onClose }: PaperPaneProps) {
  const { t } = useTranslation()
  const names = useNames()
  const form = usePaperForm(agreement, kept, start, onClose)
  const { draft, change, field } = form
  const bodies = [agreement.lenderId, ...everServed(agreement)]
  const amendments = agreement.amendments ?? []
  return (
    <RecordPane
      kicker={t(kept === null ? 'trace.form.create' : 'trace.form.edit')}
      title={draft.title || t(`trace.paper.${draft.kind}`)}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && { command: 'removePaper', id: kept.id, label: t('trace.form.remove') }
      }
    >
      <FormSection title={t('trace.form.file')}>
        <FileField
          file={draft.file}
          isNext={kept !== null}
          error={field('token').error}
          onFile={(file) => change({ file })}
        />
        {kept !== null && <PaperVersions paper={kept} />}
      </FormSection>
      <FormSection title={t('trace.form.what')}>
        <ChoiceField
          at={field('kind')}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          choices={PAPER_KINDS.map((kind) => ({ value: kind, label: t(`trace.paper.${kind}`) }))}
          required
        />
        <TextField
          at={field('title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={160}
          required
        />
        <div className={panes.pair}>
          <DayField at={field('date')} value={draft.date} onChange={(date) => change({ date })} />
          <TextField
            at={field('number')}
            value={draft.number}
            onChange={(number) => change({ number })}
            maxLength={300}
          />
        </div>
      </FormSection>
      <FormSection title={t('trace.form.who')}>
        <ChoiceField
          at={field('collectivityId')}
          value={draft.collectivityId || ALL}
          onChange={(next) => change({ collectivityId: next === ALL ? '' : next })}
          choices={[
            { value: ALL, label: t('trace.form.everyone') },
            ...bodies.map((id) => ({ value: id, label: names.collectivity(id) })),
          ]}
        />
        <ChoiceField
          at={field('agentId')}
          value={draft.agentId || ALL}
          onChange={(next) => change({ agentId: next === ALL ? '' : next })}
          choices={[
            { value: ALL, label: t('trace.form.allAgents') },
            ...everLent(agreement).map((id) => ({ value: id, label: names.agent(id) })),
          ]}
        />
        {amendments.length > 0 && (
          <ChoiceField
            at={field('amendmentId')}
            value={draft.amendmentId || ALL}
            onChange={(next) => change({ amendmentId: next === ALL ? '' : next })}
            choices={[
              { value: ALL, label: t('trace.form.theAgreement') },
              ...amendments.map(({ id, reference }) => ({ value: id, label: reference })),
            ]}
          />
        )}
      </FormSection>
    </RecordPane>
  )
}

/** Stands for no one in particular in a list of choices. */
const ALL = '*'
