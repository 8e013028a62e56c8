import type {GuideWords} from '../en/guide.ts'
import {formatsFor} from '../formats.ts'
import {guidePictures} from './guide-pictures.ts'
import {guideAbsences, guideLeads, guideParts, guideTitles} from './guide-sections.ts'
import {vocabulary} from './vocabulary.ts'

/** Everything that the page of a guide says by itself, in Spanish. */
export const guide: GuideWords = {
  formats: formatsFor('es'),
  vocabulary,
  titles: guideTitles,
  leads: guideLeads,
  absences: guideAbsences,
  parts: guideParts,
  pictures: guidePictures,
  knowThisFirst: 'Antes que nada',
  alsoCalled: 'También se llama',
  notSet: 'Sin fecha',
  contents: {title: 'En esta página', backToTop: 'Volver arriba'},
  review: {
    states: {
      awaiting: {
        title: 'Pendiente de revisión clínica',
        meaning: 'Ningún profesional clínico ha firmado todavía esta versión de la página.',
      },
      sample: {
        title: 'Pendiente de revisión clínica',
        meaning:
          'La firma que se muestra aquí es un ejemplo de cómo sería. Ningún profesional clínico ha revisado esta página.',
      },
      changed: {
        title: 'Ha cambiado desde su revisión',
        meaning:
          'Un profesional clínico firmó una versión anterior. Lo que ha cambiado desde entonces no se ha revisado.',
      },
      reviewed: {
        title: 'Revisado por un profesional clínico',
        meaning: 'Un profesional clínico firmó exactamente el contenido que ve aquí.',
      },
    },
    overdue: 'Revisión atrasada',
    overdueMeaning: (date) =>
      `Esta página debía haberse revisado de nuevo antes de esta fecha: ${date}. Hasta entonces, lo que dice puede haber quedado superado.`,
    sampleBy: 'Firma de ejemplo de',
    reviewedBy: 'Revisado por',
    notNamed: 'Sin nombre',
    whatWasReviewed: 'Qué se revisó',
    conflictsOfInterest: 'Conflictos de intereses',
    writtenBy: 'Escrito por',
    firstPublished: 'Publicado por primera vez',
    contentUpdated: 'Contenido actualizado',
    nextReviewDue: 'Próxima revisión',
    more: 'Quién lo escribió y lo revisó',
    howWeWork: 'Cómo escribimos y revisamos',
  },
  citations: {
    source: (number) => `Fuente ${number}`,
    result: 'Resultado:',
    people: (count) => `${count} personas`,
    peopleUnknown: 'El número de personas no está en nuestros registros',
    comparedWith: (what) => `Comparado con: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    citedIn: 'Se cita en',
    backTo: (part, use) => `Volver a ${part}, ${use}`,
    recordOf: (number) => `Nuestra ficha de la fuente ${number}`,
    pubMed: (id) => `PubMed ${id}`,
    certainty: (words) => `Lo que respalda tiene ${words}`,
    preprint: 'Prepublicación: sin revisión por pares',
    retraction: {
      retracted: 'RETIRADO: la revista ha retirado este artículo.',
      concern: 'Con una advertencia: su editor duda de este artículo.',
      corrected: 'Corregido después de publicarse',
      none: (date) => `Ni corregido ni retirado cuando se comprobó el ${date}`,
      unknown: 'Sin comprobar si fue retirado',
    },
  },
  glossary: {title: 'Palabras explicadas', more: 'En el glosario', close: 'Cerrar'},
  print: {
    link: 'Imprimir esta guía',
    title: (guide) => `${guide}: la guía entera, para papel`,
    back: 'Volver a la guía',
    printed: 'Aquí está abierto todo lo que contiene la guía. Las direcciones de las fuentes están escritas.',
    from: (site, address) => `${site}, ${address}`,
    helplines: 'Líneas de ayuda',
  },
}
