import {Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useEffectEvent, useRef, useState} from 'react'
import {
  type DocumentActionComponent,
  isValidationErrorMarker,
  isValidationWarningMarker,
  useClient,
  useSchema,
  useSyncState,
  useValidationStatus,
} from 'sanity'

import {API_VERSION} from '../../content-lake.ts'
import {reasonOf} from '../data/make-move.ts'
import {badgeLoss} from './badge-loss.ts'
import {type Concern, PublishDialog, WarningList} from './publish-dialog.tsx'

type Step = 'none' | 'waits' | 'looks' | Concern

/** So many errors are named where the button is off; the Studio's own list has all of them. */
const NAMED_ERRORS = 6

const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * The Studio's own publish, with a look before it: warnings are shown and asked about, and so is a badge that the change
 * takes away. Where there is neither, one press publishes. One and the same for the same action: it is a hook.
 */
export function withCare(publish: DocumentActionComponent): DocumentActionComponent {
  const known = made.get(publish) ?? careful(publish)
  made.set(publish, known)
  return known
}

function careful(usePublish: DocumentActionComponent): DocumentActionComponent {
  const PublishWithCare: DocumentActionComponent = (props) => {
    const {id, type, draft, published, version, release} = props
    const original = usePublish(props)
    const publish = useRef(original?.onHandle)
    publish.current = original?.onHandle
    const client = useClient({apiVersion: API_VERSION})
    const toast = useToast()
    const titleOf = useFieldTitles(type)
    const [step, setStep] = useState<Step>('none')
    const value = version ?? draft ?? published
    const {validation, isValidating, revision} = useValidationStatus(
      value?._id ?? id,
      type,
      release === undefined,
    )
    const {isSyncing} = useSyncState(id, type)
    const isChecked = !isSyncing && !isValidating && revision === value?._rev
    const errors = validation.filter(isValidationErrorMarker)
    const said = (markers: typeof validation) =>
      markers.map(({path, message}) => ({field: titleOf(path[0]), message}))

    const look = useEffectEvent(() => {
      if (errors.length > 0) {
        setStep('none')
        toast.push({
          status: 'error',
          title: 'Not published',
          description: <WarningList warnings={said(errors)} />,
        })
        return
      }
      setStep('looks')
      const warnings = said(validation.filter(isValidationWarningMarker))
      badgeLoss(client, {published, draft: version ?? draft}).then(
        (badgeOf) => {
          if (warnings.length > 0 || badgeOf !== undefined) return setStep({warnings, badgeOf})
          setStep('none')
          return publish.current?.()
        },
        (error: unknown) => {
          setStep('none')
          toast.push({
            status: 'error',
            closable: true,
            title: 'Not published: the badge that readers see could not be looked up',
            description: reasonOf(error),
          })
        },
      )
    })
    useEffect(() => {
      if (step === 'waits' && isChecked) look()
    }, [step, isChecked])

    if (original === null) return null
    return {
      ...original,
      disabled: original.disabled === true || step !== 'none',
      ...(original.disabled === true && errors.length > 0 && draft !== null
        ? {title: <Errors errors={said(errors)} />}
        : {}),
      onHandle: () => setStep('waits'),
      dialog:
        typeof step === 'object'
          ? {
              type: 'custom',
              component: (
                <PublishDialog
                  concern={step}
                  onCancel={() => setStep('none')}
                  onPublish={() => {
                    setStep('none')
                    publish.current?.()
                  }}
                />
              ),
            }
          : original.dialog,
    }
  }
  PublishWithCare.action = 'publish'
  PublishWithCare.displayName = 'PublishAction'
  return PublishWithCare
}

function Errors({errors}: {errors: {field: string; message: string}[]}) {
  return (
    <Stack gap={3} padding={1}>
      <Text size={1} weight="medium">
        {errors.length === 1
          ? 'An error must be mended first'
          : `${errors.length} errors must be mended first`}
      </Text>
      <WarningList warnings={errors.slice(0, NAMED_ERRORS)} />
    </Stack>
  )
}

function useFieldTitles(type: string): (name: unknown) => string {
  const schemaType = useSchema().get(type)
  const fields = schemaType !== undefined && 'fields' in schemaType ? schemaType.fields : []
  return (name) =>
    fields.find((field) => field.name === name)?.type.title ?? (typeof name === 'string' ? name : '')
}
