import { useMemo, useState } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import type { Paper, PaperKind } from '#shared/domain/papers/paper'
import { useCommand } from '../../../client/use-command'
import { useNames } from '../../../client/use-names'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { FileField, type HeldFile } from './file-field'
import { PaperVersions } from './paper-versions'
import { newPaperFields, paperFields } from './paper-fields'

/** What a new paper is about. */
interface PaperStart {
  readonly paper: PaperKind
  readonly amendmentId: string | null
  /** Whose it is, where that is known: a body, or an agent for what agents give. */
  readonly giverId: string | null
}

interface PaperPaneProps {
  readonly agreement: Agreement
  /** `null`: one to attach. */
  readonly kept: Paper | null
  readonly start: PaperStart
  readonly onClose: () => void
}

const FIELD_OF = {
  paperWithoutFile: 'token',
  paperForgotten: 'token',
  paperEmpty: 'token',
  paperNotOne: 'token',
  paperTooLarge: 'token',
} as const

/** A paper as main is asked to keep it, without a next file. */
const savedOf = ({ versions: _, ...paper }: Paper) => ({ ...paper, token: null })

/** One paper: its file, what it is, whose, and its versions. */
export function PaperPane({ agreement, kept, start, onClose }: PaperPaneProps) {
  const { t } = useWording()
  const names = useNames()
  const { paper, amendmentId, giverId } = start
  const giver =
    giverId !== null && everLent(agreement).includes(giverId) ? 'agentId' : 'collectivityId'
  const [file, setFile] = useState<HeldFile | null>(null)
  const [isReading, setReading] = useState(false)
  const form = useFieldsForm({
    of: kept === null ? newPaperFields : paperFields,
    what: t(kept === null ? 'trace.form.create' : 'trace.form.edit'),
    kept: useMemo(() => kept && savedOf(kept), [kept]),
    start: {
      kind: paper,
      amendmentId,
      title: paper === 'other' ? '' : t(`trace.paper.${paper}`),
      [giver]: giverId,
    },
    also: { agreementId: agreement.id },
    fieldOf: FIELD_OF,
    save: useCommand('savePaper', { notice: false }).run,
    onSaved: onClose,
  })
  const { draft } = form
  const named = (ids: readonly string[], name: (id: string) => string) =>
    ids.map((id) => ({ value: id, label: name(id) }))
  const amendments = agreement.amendments ?? []
  return (
    <RecordPane
      kicker={t(kept === null ? 'trace.form.create' : 'trace.form.edit')}
      title={draft.title || t(`trace.paper.${draft.kind}`)}
      // It would be saved without the file.
      form={{ ...form, pending: form.pending || isReading }}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removePaper', label: t('trace.form.remove') }}
    >
      <FormSection title={t('words.file')}>
        <FileField
          file={file}
          isNext={kept !== null}
          error={form.field('token').error}
          onFile={(next) => {
            setFile(next)
            form.change({ token: next.token })
          }}
          onReading={setReading}
        />
        {kept !== null && <PaperVersions paper={kept} />}
      </FormSection>
      <FormSection title={t('trace.form.what')}>
        <Fields form={form} names={['kind', 'title', ['date', 'number']]} />
      </FormSection>
      <FormSection title={t('trace.form.who')}>
        <Field
          form={form}
          name="collectivityId"
          choices={named([agreement.lenderId, ...everServed(agreement)], names.collectivity)}
        />
        <Field form={form} name="agentId" choices={named(everLent(agreement), names.agent)} />
        {amendments.length > 0 && (
          <Field
            form={form}
            name="amendmentId"
            choices={amendments.map(({ id, reference }) => ({ value: id, label: reference }))}
          />
        )}
      </FormSection>
    </RecordPane>
  )
}
