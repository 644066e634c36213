import { Button, Flex } from '@mantine/core'
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'
import { focusField } from '../ui/focus-field'
import { useWording } from '../ui/use-wording'
import { ExplanationPane } from '../ui/explanation-pane'
import { Notice } from '../ui/notice'
import { FormNotice } from './form-notice'
import classes from './forms.module.css'
import { keepEscape } from './keep-escape'
import { RemoveButton, type Removal } from './remove-button'
import type { RecordForm } from './use-record-form'
import { useSearchParams } from 'react-router'
import { ASKED_FIELD } from '../client/paths'

/** Moves the focus to the field that the address names, when the form opens there; a list of lines by its button that adds one. */
function useAskedField(form: RefObject<HTMLFormElement | null>): void {
  const [search] = useSearchParams()
  const asked = search.get(ASKED_FIELD)
  useEffect(() => {
    if (asked === null) return
    const field = form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(asked)}"]`)
    focusField(field)
    field?.scrollIntoView({ block: 'center' })
  }, [form, asked])
}

interface RecordPaneProps {
  readonly kicker: string
  readonly title: string
  readonly context?: ReactNode
  readonly form: Omit<RecordForm<object, string>, 'draft' | 'change' | 'field'>
  /** The record; `null` for a new one, which can be saved immediately. Left out where the form is a part of a record. */
  readonly kept?: { readonly id: string } | null
  readonly onClose: () => void
  /** The button that removes a kept record: on the left of the foot, while nothing is being changed. */
  readonly removal?: Omit<Removal, 'id'>
  /** Where several are created one after the other: the words of the button, and the record created before. */
  readonly another?: { readonly words: string; readonly made: string | null }
  /** On the left of the foot: archive. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A form on the right of the screen: saved by its button, Ctrl+S or Ctrl+Enter; left by Escape. */
export function RecordPane(props: RecordPaneProps) {
  const { kicker, title, context, form, kept, onClose, actions, removal, another, children } = props
  const { t } = useWording()
  const formId = useId()
  const body = useRef<HTMLFormElement>(null)
  const isNew = kept === null
  const ready = form.dirty || isNew
  const save = (): void => {
    if (ready) form.submit()
  }
  useAskedField(body)
  // A new record begins with the focus in its first field; a list that is searched would open when focused.
  useEffect(() => {
    const fields = body.current
    if (!isNew || fields === null || fields.contains(document.activeElement)) return
    const first = [...fields.querySelectorAll('input, textarea, button')].find(
      (field) => field.closest('[data-before-fields]') === null,
    )
    if (first instanceof HTMLInputElement && (first.role !== 'combobox' || first.readOnly))
      focusField(first)
  }, [isNew])
  return (
    <>
      <ExplanationPane
        kicker={kicker}
        title={title}
        {...(context === undefined ? {} : { context })}
        onClose={() => form.leave(onClose)}
        footer={
          <>
            <Flex component="span" gap="sm" flex={1}>
              {actions}
              {isNew && another !== undefined && (
                <Button disabled={form.pending} onClick={form.submitForAnother}>
                  {another.words}
                </Button>
              )}
              {removal !== undefined && kept != null && (
                <RemoveButton {...removal} id={kept.id} disabled={form.dirty} onRemoved={onClose} />
              )}
            </Flex>
            {form.dirty && <span className={classes.unsaved}>{t('forms.unsaved')}</span>}
            <Button
              variant="filled"
              type="submit"
              form={formId}
              disabled={!ready}
              loading={form.pending}
              aria-keyshortcuts="Control+S"
            >
              {isNew ? t('common.create') : t('common.save')}
            </Button>
          </>
        }
      >
        <form
          id={formId}
          ref={body}
          noValidate
          onKeyDown={keepEscape}
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <FormNotice form={form} />
          {isNew && another?.made != null && (
            <Notice tone="calm" role="status" m="md" mb={0}>
              {t('forms.made', { name: another.made })}
            </Notice>
          )}
          {children}
        </form>
      </ExplanationPane>
      {form.dialog}
    </>
  )
}
