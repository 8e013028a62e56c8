import type {GuideWords} from '../en/guide.ts'

export const guideTitles: GuideWords['titles'] = {
  safety: 'Cuándo pedir ayuda',
  'in-short': 'En breve',
  'key-facts': 'Datos clave',
  overview: 'Qué es',
  conditions: 'Para qué se usa o se estudia',
  approval: 'Problemas de salud y aprobación',
  effects: 'Efectos',
  'safety-notices': 'Advertencias de las autoridades',
  contraindications: 'Quién no debería usarla',
  interactions: 'Interacciones',
  care: 'Formas de dar la atención',
  session: 'Qué ocurre en la atención',
  media: 'Imágenes, películas y grabaciones',
  experience: 'Cómo puede vivirse',
  integration: 'El tiempo después',
  'before-you-start': 'Antes de empezar',
  'our-view': 'Nuestra opinión',
  'ways-of-care': 'Formas de atención comparadas',
  routes: 'Cómo se administró en los estudios',
  evidence: 'Qué muestran los estudios',
  pharmacology: 'Dónde actúa en el cuerpo',
  access: 'Acceso y coste',
  law: 'Situación legal',
  history: 'Historia',
  myths: 'Mitos y hechos',
  questions: 'Preguntas y respuestas',
  stories: 'Relatos',
  quotations: 'En palabras de otras personas',
  trials: 'Ensayos clínicos',
  guidelines: 'Guías clínicas',
  'further-reading': 'Libros y organizaciones',
  training: 'Formación',
  next: 'Adónde ir desde aquí',
  review: 'Hasta dónde fiarse de esta página',
  references: 'Referencias',
}

export const guideLeads: GuideWords['leads'] = {
  conditions:
    'Que un problema de salud esté aquí no significa que esto ayude. Lo que está aprobado, y dónde, figura en una tabla aparte.',
  approval:
    'Una aprobación vale para un producto, un problema de salud y un país. «Fuera de indicación» significa que un profesional puede recetarlo aunque ningún organismo regulador lo haya evaluado para ese uso.',
  effects: 'Efectos deseados y no deseados, según cuándo aparecen.',
  interactions:
    'Lo que no está en la lista no es por ello seguro. Diga a la clínica todo lo que toma. Lo que vale para una clase de medicamentos no tiene por qué valer para cada uno de ellos.',
  'before-you-start': 'Si falta algo de esto, es razonable esperar y preguntar.',
  routes: 'Lo que describen los estudios y las fichas técnicas. Nada de esto dice qué debería recibir nadie.',
  evidence:
    'Cada afirmación dice cuán seguras son sus pruebas. La certeza trata de los estudios, no de cuánto ayuda.',
  pharmacology: 'Hallazgos de laboratorio. Ninguno demuestra que una persona mejore.',
  law: 'Las leyes cambian. Cada fila dice qué día se comparó por última vez con una copia de su fuente.',
  stories:
    'Los relatos muestran cómo puede ser para una persona. No muestran qué es lo probable: para eso, lea qué muestran los estudios.',
  trials:
    'De ClinicalTrials.gov, con las palabras del propio registro, en inglés. No hemos revisado estas fichas. Un estado vale para el día que figura a su lado.',
  'further-reading': 'Se nombran porque los lectores los encuentran. Que estén aquí no es una recomendación.',
  training: 'Para quienes atienden. En cada una consta quién gana con ella.',
}

export const guideAbsences: GuideWords['absences'] = {
  safety:
    'Nadie ha escrito todavía para esta guía cuándo pedir ayuda. Eso no indica que no haya peligro: en caso de duda, llame.',
  contraindications:
    'Nadie ha reunido todavía para esta guía quién no debería usarla. Eso no significa que sea segura para todo el mundo.',
  interactions:
    'Todavía no se ha mirado ninguna combinación para esta guía. Eso no significa que alguna sea segura: pregunte a un farmacéutico o a un profesional de salud por todo lo que toma.',
  evidence: 'Todavía no se ha escrito ninguna afirmación sobre estudios para esta guía.',
  law: 'Todavía no se ha mirado la ley de ningún país para esta guía. Eso no significa que esté permitido.',
}

export const guideParts: GuideWords['parts'] = {
  access: {
    caption: 'Acceso y coste por país',
    country: 'País',
    checkedOn: 'Comprobado el',
    cost: 'Coste y cobertura',
    setting: 'Dónde',
    notKnown: 'No se sabe',
  },
  approval: {
    caption: 'Problemas de salud, y si hay un medicamento aprobado para ellos',
    condition: 'Problema de salud',
    status: 'Estado',
    product: 'Producto y país',
    note: 'Qué significa',
    since: (date) => `Desde: ${date}.`,
  },
  checklist: {kept: 'Lo que marque se queda en este navegador y no se envía a ningún sitio.'},
  effects: {
    caption: (timing) => `Efectos: ${timing.toLowerCase()}`,
    name: 'Efecto',
    valence: 'Deseado o no',
    note: 'En palabras sencillas',
  },
  evidence: {studiedIn: (people) => `Estudiado en: ${people}`},
  frameworks: {
    caption: 'Formas en que se usa en la atención',
    name: 'Forma de atención',
    setting: 'Dónde ocurre',
    roleOfTherapy: 'Qué papel tiene la psicoterapia',
    whatItLooksLike: 'Cómo es',
  },
  faq: {sources: 'Fuentes'},
  interactions: {
    caption: 'Medicamentos y drogas que interaccionan',
    with: 'Junto con',
    severity: 'Gravedad',
    note: 'Qué significa',
    basis: (words) => `Se basa en: ${words.toLowerCase()}`,
    all: 'Consultar una combinación',
  },
  law: {
    caption: 'Situación legal por país',
    country: 'País',
    schedule: 'Lista o clase',
    checkedOn: 'Comprobado el',
    medicalUse: 'Uso médico',
    singleSource: 'Visto en una sola fuente: pendiente de que lo revise un jurista.',
    notChecked: (countries) =>
      `Aún sin comprobar para esta guía: ${countries}. Tampoco dice nada sobre otros países.`,
  },
  media: {pictureInWords: 'La imagen en palabras', transcript: 'Transcripción'},
  modalities: {knowThisFirst: 'Antes que nada:'},
  myths: {myth: 'Mito', fact: 'Hecho'},
  nextSteps: {
    commercial: 'Oferta comercial.',
    compare: (titles) => `Comparar ${titles}`,
  },
  perspectives: {label: 'Opinión, no pruebas'},
  pharmacology: {
    caption: 'Dónde actúa en el cuerpo',
    target: 'Dónde',
    certainty: 'Con qué certeza',
    action: 'Qué hace allí',
  },
  safety: {
    helplines: 'Hable con alguien ahora',
    allHelplines: 'Todas las líneas de ayuda, por país',
    checked: (date) => `todos los números se comprobaron el ${date} o después`,
  },
  safetyNotices: {read: 'Leer la advertencia (en inglés)', checked: (date) => `Comprobado el ${date}.`},
  session: {
    step: (number) => `Paso ${number}`,
    questions: 'Preguntas que hacer',
    who: (people) => `Quién está: ${people}`,
    duration: (time) => `Cuánto dura: ${time}`,
  },
  stories: {
    illustrative: 'Relato ilustrativo.',
    illustrativeMeaning:
      'La biblioteca lo escribió para mostrar cómo son aquí los relatos. Ninguna persona real dijo esto.',
    whatStudiesShow: 'Qué muestran los estudios:',
    outcome: (outcome) => `Resultado: ${outcome.toLowerCase()}`,
    editedForPrivacy: 'Editado para proteger la intimidad',
    all: 'Todos los relatos',
  },
  training: {
    whoEarns: 'Quién gana con ello:',
    forWhom: (audience) => `para ${audience.toLowerCase()}`,
    hours: (hours) => `${hours} horas`,
    checked: (date) => `comprobado el ${date}`,
  },
  trials: {
    status: 'Estado',
    registryNumber: 'Número de registro',
    phase: 'Fase',
    conditions: 'Problemas de salud',
    people: 'Personas',
    sponsor: 'Promotor',
    ourNote: 'Nuestra nota:',
    all: (count, title) =>
      count === 1
        ? `El único ensayo de ${title} en el directorio`
        : `Los ${count} ensayos de ${title} en el directorio`,
    toSearch: ', para buscar y filtrar, o ',
    inPictures: 'en gráficos',
    statusUnknown: 'No lo sabemos: consulte el registro',
    lastKnown: (status, lastKnown) => `${status}; lo último que se supo: ${lastKnown.toLowerCase()}`,
    asOf: (status, date) => `${status}, a ${date}`,
    enrolment: (count, type) => `${count} (${type.toLowerCase()})`,
  },
}
