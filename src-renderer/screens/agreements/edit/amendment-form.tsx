import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useLayoutEffect, useState } from 'react'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { useCommand } from '../../../client/use-command'
import { nextAmendmentReference } from '#shared/wording/next-amendment-reference'
import { useWording } from '../../../ui/use-wording'
import { Fields } from '../../../forms/fields/fields'
import { useMadeForm } from '../../../forms/fields/use-made-form'
import { FormSection } from '../../../forms/form-section'
import { newId } from '../../../forms/new-id'
import { RecordPane } from '../../../forms/record-pane'
import { amendmentFields, knownAmendment, readAmendment } from './amendment-fields'
import type { SectionFormProps } from './section-form-props'

interface AmendmentFormProps extends SectionFormProps {
  /** `null` draws a new one up. */
  readonly amendment: Amendment | null
  readonly onAmended: (amendmentId: string | null) => void
  /** Whether other terms are about to be shown: those in sight take no click. */
  readonly onTurning: (isTurning: boolean) => void
}

/** Draws an amendment up, or changes what it is called and when it takes effect; its terms have their own forms. */
export function AmendmentForm(props: AmendmentFormProps) {
  const { agreement, amendment, onClose, onAmended, onTurning } = props
  const { t } = useWording()
  const save = useCommand('saveAmendment', { notice: false, untilShown: true })
  const remove = useCommand('removeAmendment', { untilShown: true })
  const [id] = useState(() => amendment?.id ?? newId())
  const form = useMadeForm({
    of: amendmentFields,
    what: t('agreements.edit.amendment'),
    known: {
      reference: nextAmendmentReference(agreement, t),
      ...knownAmendment(agreement, amendment),
    },
    isKept: amendment !== null,
    recordId: amendment?.id,
    fieldOf: { referenceTaken: 'reference' },
    make: (draft, texts) => readAmendment(draft, agreement, amendment, id, texts),
    save: (kept) => save.run({ agreementId: agreement.id, amendment: kept }),
    onSaved: () => onAmended(id),
  })
  const takeOut = async (): Promise<void> => {
    const answer = await remove.run({ agreementId: agreement.id, amendmentId: id })
    if (answer.ok) onAmended(null)
  }
  const isTurning = form.pending || remove.pending
  useLayoutEffect(() => {
    onTurning(isTurning)
    return () => onTurning(false)
  }, [isTurning, onTurning])
  return (
    <RecordPane
      kicker={agreement.title}
      title={amendment?.reference ?? t('agreements.edit.newAmendment')}
      context={amendment === null ? t('amendments.startsAs') : undefined}
      form={form}
      kept={amendment}
      onClose={onClose}
      actions={
        amendment !== null && (
          <Button
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            loading={remove.pending}
            onClick={() => form.leave(() => void takeOut())}
          >
            {t('amendments.remove')}
          </Button>
        )
      }
    >
      <FormSection title={t('amendments.what')}>
        <Fields form={form} names={['reference', 'purpose', 'effectiveOn']} />
      </FormSection>
      <FormSection title={t('legalForms.regime')}>
        <Fields
          form={form}
          names={['frame.legalForm', 'frame.annexBudget', 'frame.exemption', 'frame.legalBasis']}
        />
      </FormSection>
      <FormSection title={t('trace.title')}>
        <Fields form={form} names={['resolutionReference', 'signedOn']} />
      </FormSection>
    </RecordPane>
  )
}
