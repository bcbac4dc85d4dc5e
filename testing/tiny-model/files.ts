import { tinyModel } from './graph'
import { SPECIAL, VOCABULARY } from './words'

const id = (token: string) => VOCABULARY.indexOf(token)
const special = (token: string, type: 0 | 1) => ({ SpecialToken: { id: token, type_id: type } })
const sequence = (name: 'A' | 'B', type: 0 | 1) => ({ Sequence: { id: name, type_id: type } })

const tokenizer = () => ({
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: SPECIAL.map((content) => ({
    id: id(content),
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)],
    pair: [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0), sequence('B', 1), special('[SEP]', 1)],
    special_tokens: Object.fromEntries(
      ['[CLS]', '[SEP]'].map((token) => [token, { id: token, ids: [id(token)], tokens: [token] }]),
    ),
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(VOCABULARY.map((token, at) => [token, at])),
  },
})

const config = {
  model_type: 'bert',
  architectures: ['BertForSequenceClassification'],
  id2label: { 0: 'contradiction', 1: 'entailment', 2: 'neutral' },
  label2id: { contradiction: 0, entailment: 1, neutral: 2 },
  vocab_size: VOCABULARY.length,
}

const tokenizerConfig = {
  tokenizer_class: 'BertTokenizer',
  do_lower_case: true,
  model_max_length: 512,
  pad_token: '[PAD]',
  unk_token: '[UNK]',
  cls_token: '[CLS]',
  sep_token: '[SEP]',
  mask_token: '[MASK]',
}

const json = (content: unknown) => new TextEncoder().encode(`${JSON.stringify(content)}\n`)

/** A model folder as transformers.js reads it: each file with its bytes. */
export const tinyModelFiles = (): Record<string, Uint8Array> => ({
  'config.json': json(config),
  'tokenizer.json': json(tokenizer()),
  'tokenizer_config.json': json(tokenizerConfig),
  'onnx/model.onnx': tinyModel(),
})
