import type {TranslationWords} from '../en/translation.ts'
import {formatsFor} from '../formats.ts'

export const translation: TranslationWords = {
  formats: formatsFor('es'),
  switchLabel: 'Idioma',
  readGuide: 'Leer esta guía en español',
  notice: {
    machine: {
      title: 'Traducción automática, sin revisar',
      text: 'Una máquina tradujo esta página. Ninguna persona que conozca los dos idiomas la ha revisado. Si algo importa para su salud, lea la página en inglés con alguien que pueda ayudarle.',
    },
    person: {
      title: 'Traducción pendiente de firma',
      text: 'Una persona tradujo esta página. Todavía nadie la ha comparado con la página en inglés y la ha firmado.',
    },
    signed: {
      title: 'Traducción firmada',
      text: 'Una persona que conoce los dos idiomas comparó este texto con la página en inglés.',
    },
    translatedOn: 'Traducida el',
    source: 'Página original',
    stale: {
      title: 'La página en inglés ha cambiado desde entonces',
      text: (date) =>
        `Esta traducción es del ${date}. No contiene todo lo que la página en inglés dice ahora.`,
      changed: 'Ha cambiado en inglés; aquí siguen las palabras antiguas:',
      missing: 'Por ahora solo en inglés; aquí se ha dejado fuera:',
      safety:
        'Entre lo que ha cambiado hay advertencias. No confíe en esta traducción para su seguridad: lea la página en inglés, o pregunte a un médico o a un farmacéutico.',
      other: 'El comienzo de la página',
    },
  },
  home: {
    description: 'Las guías que pueden leerse en español, y ayuda ahora mismo.',
    guides: 'Guías en español',
    english: 'Todo lo demás está por ahora en inglés',
    englishLead: 'Estas partes de la biblioteca aún no se han traducido.',
    openLibrary: 'Abrir la biblioteca',
  },
  library: {
    title: 'Biblioteca',
    description: 'Todas las guías de la biblioteca; primero, las que pueden leerse en español.',
    translated: 'En español',
    machine: 'Traducción automática, sin revisar',
    person: 'Traducida por una persona',
    english: 'Por ahora en inglés',
    none: 'Todavía no se ha traducido ninguna guía.',
    noneElse: 'Todas las guías de la biblioteca están traducidas.',
  },
  inEnglish: 'en inglés',
}
