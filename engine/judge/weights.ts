import { modelOf } from './model'

/**
 * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>
 * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.
 */

/** 15038 rows: rte, vitaminc, fever, negation. */
export const CLAIM = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.017 0.158 -0.175 | adds all 0.147 0.071 -0.218 | adds also -0.604 0.157 0.446 |
adds any 0.021 0.078 -0.099 | adds before -0.154 0.267 -0.113 | adds fewer 0.087 -0.136 0.049 |
adds first 0.259 -0.013 -0.246 | adds least -0.411 0.008 0.403 | adds less 0.092 0.285 -0.377 |
adds more -0.492 0.36 0.132 | adds only 0.045 0.302 -0.347 | adds over 0.047 -0.054 0.007 |
adds some -0.169 -0.276 0.445 | adds than 0.326 0.05 -0.376 | adds under 0.414 -0.099 -0.315 |
best sentence 0.441 0.304 -0.744 | bias -0.081 1.857 -1.776 | bigrams -0.065 -0.007 0.073 |
bothNegated 0.128 -0.597 0.469 | boundBroken -0.108 0.341 -0.232 | boundKept 0.062 0.042 -0.104 |
clash -0.345 0.336 0.009 | clashDice -0.164 -0.388 0.552 | clashNear -0.325 0.099 0.226 | closest 0.109 0.051 -0.161 |
complete 0.062 -0.324 0.262 | completeA 0.266 -0.043 -0.223 | country missing -0.086 -0.283 0.369 |
coverA 0.05 0.055 -0.105 | coverB -0.086 0.183 -0.097 | coverB2 0.072 -0.382 0.311 | date alone -0.11 -0.038 0.148 |
date broken -1.783 0.809 0.974 | date broken far -0.016 0.491 -0.475 | date kept 1.116 -0.921 -0.196 |
date met 0.071 -0.064 -0.008 | date open 0.141 -0.284 0.143 | date parted -1.51 0.645 0.866 |
date parted far -0.031 0.272 -0.24 | dates all hold 0.398 -0.067 -0.331 |
dates all hold though denied 0.136 -0.296 0.161 | datesAlone -0.084 0.085 -0.001 | datesMet -0.339 0.375 -0.036 |
datesParted -0.086 0.201 -0.115 | datesPartedDice -0.166 0.019 0.147 | deniedA 0.051 -0.144 0.094 |
deniedB -0.049 0.302 -0.253 | dice 0.279 0.03 -0.309 | dice2 0.219 -0.448 0.229 | flipped -0.139 0.008 0.132 |
flippedShare -0.568 0.4 0.168 | gateAgents 0.084 0.136 -0.221 | gateApart 0.249 -0.371 0.122 |
gateTimes -0.03 -0.387 0.417 | hasName -0.046 -0.3 0.347 | hasNumber -0.033 0.349 -0.316 |
inserted -0.048 -0.064 0.112 | keptNegation 0.22 -0.265 0.045 | last word missing -0.14 0.034 0.107 |
least -0.195 0.136 0.059 | lengthA 0.055 -0.823 0.769 | lengthB 0.038 -0.861 0.822 |
missingModifier -0.078 -0.245 0.323 | missingName 0.275 -0.21 -0.065 | missingNameA -0.027 0.035 -0.008 |
missingNoun -0.247 -0.016 0.263 | missingNumber -0.159 -0.329 0.488 | missingNumberA 0.02 0.061 -0.081 |
missingVerb 0.022 -0.123 0.102 | modalA -0.109 -0.188 0.297 | modalB -0.395 -0.081 0.476 |
modifierB 0.061 0.093 -0.153 | most 0.159 0.102 -0.261 | nameA -0.008 -0.067 0.075 | nameB -0.421 0.031 0.389 |
narrow -0.013 0.017 -0.004 | near -0.345 -0.114 0.458 | negatedA 0.344 -0.364 0.02 | negatedB 0.346 -0.266 -0.08 |
nounB -0.134 -0.081 0.215 | number alone -0.297 0.242 0.056 | number broken -0.797 0.841 -0.044 |
number broken alike -0.318 0.001 0.317 | number broken near -1.024 0.898 0.126 | number kept 0.747 -0.17 -0.577 |
number kept alike 0.076 -0.187 0.111 | number kept near 1.68 -0.709 -0.971 | number met 0.427 0.175 -0.601 |
number met alike -0.292 -0.167 0.458 | number met near 0.255 -0.06 -0.194 | number open -0.14 0.078 0.062 |
number open alike -0.439 0.103 0.336 | number open near 0.256 0.182 -0.438 | number parted -0.272 0.069 0.203 |
number parted alike -0.294 0.638 -0.343 | number parted near -0.192 0.572 -0.381 |
numbers all hold -0.197 0.21 -0.013 | numbers all hold though denied -0.075 -0.033 0.108 |
numbersAlone -0.054 -0.082 0.136 | numbersMet -0.043 -0.348 0.391 | numbersParted 0.071 -0.302 0.23 |
onlyA -0.065 0.143 -0.078 | onlyB 0.26 0.17 -0.43 | onlyOne -0.038 0.035 0.003 | onlyOneNegated -0.442 0.023 0.419 |
opposite -0.079 0.573 -0.494 | other country -1.17 0.905 0.265 | prefixed 0.359 0.107 -0.466 |
ratio -0.065 -0.15 0.215 | relAgree 0.197 -0.255 0.058 | relApparent -0.235 0.109 0.125 |
relConflict -0.238 0.03 0.207 | relNone 0.138 -0.173 0.035 | reportA 0.006 -0.364 0.358 |
reportB -0.007 0.039 -0.032 | subject missing name -0.364 0.208 0.156 | subject missing word 0.099 -0.093 -0.006 |
subject share 0.383 -0.137 -0.246 | swapAlone -0.18 0.141 0.038 | swapModifier 0.115 0.215 -0.33 |
swapName -0.131 0.226 -0.095 | swapNoun 0.056 -0.05 -0.006 | swapNumber 0.132 0.093 -0.225 |
swapTight 0.08 0.172 -0.252 | swapVerb -0.016 -0.073 0.089 | told heaviest missing -0.122 -0.075 0.198 |
told missing -0.004 -0.006 0.01 | told missing modifier -0.172 0.177 -0.005 | told missing name -0.575 0.198 0.377 |
told missing noun 0.079 -0.12 0.041 | told missing verb 0.022 -0.123 0.102 | told share 0.711 -0.379 -0.332 |
told share squared 0.034 -0.227 0.193 | told whole 0.322 -0.44 0.118 | told whole, denied -1.362 1.473 -0.112 |
turned 0.151 -0.255 0.103 | values none bad 0.082 -0.513 0.431 | values one bad 0.086 0.217 -0.304 |
verbB -0.169 0.117 0.052
`,
)

/** 11100 rows: natural, rte, vitaminc. */
export const REPORT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.246 -0.336 0.09 | adds all -0.432 -0.256 0.688 | adds also 0.428 -0.29 -0.138 |
adds any -0.108 -0.1 0.209 | adds before -0.058 -0.013 0.071 | adds fewer 0.045 -0.225 0.18 |
adds first 0.171 -0.097 -0.074 | adds least -0.114 -0.208 0.322 | adds less 0.305 0.034 -0.338 |
adds more -0.114 0.025 0.089 | adds only -0.068 0.568 -0.501 | adds over -0.135 -0.033 0.168 |
adds some 0.17 -0.186 0.015 | adds than 0.249 0.043 -0.292 | adds under 0.304 -0.144 -0.161 |
best sentence 0.267 -0.098 -0.168 | bias -0.868 0.791 0.077 | bigrams 0.215 -0.015 -0.201 |
bothNegated 0.092 -0.064 -0.028 | boundBroken 0.446 0.061 -0.506 | boundKept -0.207 -0.047 0.254 |
clash -0.441 0.203 0.239 | clashDice -0.38 0.292 0.088 | clashNear -0.349 0.101 0.248 | closest 0.284 -0.091 -0.193 |
complete 0.286 -0.087 -0.199 | completeA 0.229 -0.109 -0.12 | country missing -0.11 -0.309 0.419 |
coverA -0.05 0.185 -0.135 | coverB 0.055 0.079 -0.134 | coverB2 0.257 -0.247 -0.01 | date alone 0.104 -0.303 0.199 |
date broken -0.862 0.68 0.183 | date broken far -0.043 0.39 -0.347 | date kept 0.857 -0.473 -0.384 |
date met 0.068 -0.063 -0.005 | date open 0.032 -0.095 0.062 | date parted -0.601 -0.153 0.754 |
date parted far -0.085 0.16 -0.075 | dates all hold 0.623 -0.355 -0.268 |
dates all hold though denied 0.046 0.003 -0.049 | datesAlone -0.248 0.011 0.237 | datesMet -0.397 0.384 0.013 |
datesParted -0.088 0.127 -0.039 | datesPartedDice 0.042 -0.187 0.145 | deniedA 0.393 -0.609 0.215 |
deniedB 0.181 -0.131 -0.05 | dice 0.006 0.125 -0.131 | dice2 0.152 -0.096 -0.056 | flipped 0.089 -0.295 0.206 |
flippedShare -0.102 -0.042 0.144 | gateAgents -0.136 -0.026 0.162 | gateApart -0.158 -0.153 0.311 |
gateTimes -0.038 -0.136 0.173 | hasName 0.064 -0.019 -0.045 | hasNumber -0.051 0.329 -0.279 |
inserted 0.082 -0.05 -0.031 | keptNegation 0.113 -0.104 -0.01 | last word missing -0.168 -0.065 0.233 |
least 0.041 -0.132 0.091 | lengthA 0.277 -0.216 -0.061 | lengthB 0.261 -0.209 -0.052 |
missingModifier 0.205 -0.429 0.225 | missingName 0.089 0.006 -0.095 | missingNameA -0.034 0.023 0.011 |
missingNoun -0.133 -0.168 0.301 | missingNumber 0.069 -0.175 0.106 | missingNumberA -0.039 0.032 0.006 |
missingVerb 0.024 0.063 -0.086 | modalA 0.05 -0.01 -0.039 | modalB -0.195 0.146 0.048 | modifierB 0.22 -0.142 -0.078 |
most -0.036 0.396 -0.36 | nameA 0.116 0.047 -0.163 | nameB -0.14 -0.025 0.165 | narrow 0.04 0.031 -0.071 |
near -0.419 0.54 -0.121 | negatedA 0.183 -0.041 -0.142 | negatedB 0.528 -0.187 -0.341 | nounB 0.049 -0.088 0.039 |
number alone -0.128 0.038 0.09 | number broken -0.692 0.556 0.135 | number broken alike -0.397 0.097 0.3 |
number broken near -0.766 0.631 0.134 | number kept 0.555 -0.289 -0.266 | number kept alike -0.003 -0.308 0.311 |
number kept near 1.388 -0.701 -0.686 | number met 0.005 0.3 -0.305 | number met alike -0.519 -0.165 0.684 |
number met near 0.681 -0.251 -0.43 | number open -0.413 0.653 -0.24 | number open alike -0.41 -0.122 0.532 |
number open near 0.023 0.05 -0.073 | number parted 0.245 -0.518 0.273 | number parted alike -0.479 0.37 0.109 |
number parted near -0.415 1.055 -0.64 | numbers all hold -0.247 0.373 -0.126 |
numbers all hold though denied -0.086 -0.038 0.125 | numbersAlone -0.12 0.418 -0.298 |
numbersMet 0.394 -0.055 -0.338 | numbersParted -0.415 -0.224 0.639 | onlyA -0.042 -0.077 0.119 |
onlyB 0.32 -0.151 -0.169 | onlyOne -0.037 0.066 -0.03 | onlyOneNegated 0.248 -0.407 0.158 |
opposite 0.057 0.094 -0.151 | other country -0.245 0.109 0.136 | prefixed 0.007 0.116 -0.123 |
ratio -0.063 0.028 0.035 | relAgree -0.078 -0.379 0.457 | relApparent -0.09 -0.252 0.342 |
relConflict 0.133 -0.03 -0.103 | relNone -0.194 -0.274 0.468 | reportA 0.253 -0.274 0.02 |
reportB 0.483 -0.449 -0.034 | subject missing name -0.091 -0.055 0.146 | subject missing word 0.162 0.04 -0.202 |
subject share 0.278 -0.328 0.05 | swapAlone -0.113 0.265 -0.151 | swapModifier -0.263 0.361 -0.097 |
swapName -0.029 0.179 -0.15 | swapNoun 0.053 -0.139 0.086 | swapNumber -0.375 0.311 0.063 |
swapTight 0.054 0.003 -0.056 | swapVerb -0.071 -0.075 0.146 | told heaviest missing -0.082 0.249 -0.167 |
told missing -0.257 -0.031 0.288 | told missing modifier 0.067 0.098 -0.165 | told missing name 0.054 -0.064 0.01 |
told missing noun 0.337 -0.017 -0.321 | told missing verb 0.024 0.063 -0.086 | told share 0.312 -0.095 -0.217 |
told share squared 0.072 -0.302 0.229 | told whole 0.136 -0.12 -0.016 | told whole, denied -0.15 0.124 0.026 |
turned -0.01 -0.204 0.214 | values none bad 0.247 -0.662 0.415 | values one bad -0.275 0.311 -0.036 |
verbB -0.215 0.292 -0.077
`,
)

/** 1962 rows: natural, seeming, fever, vitaminc, msrp, negation. */
export const STATEMENT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after -0.014 0.048 -0.034 | adds all -0.066 -0.032 0.098 | adds also -0.003 -0.023 0.026 |
adds before 0.036 0.075 -0.111 | adds fewer 0.021 -0.052 0.031 | adds first -0.155 0.309 -0.155 |
adds less 0.022 0.118 -0.14 | adds more 0.108 0.029 -0.136 | adds only -0.153 0.226 -0.072 |
adds over 0.459 -0.234 -0.225 | adds some -0.016 -0.078 0.095 | adds than 0.15 0.271 -0.421 |
adds under 0.054 -0.096 0.041 | best sentence 0.148 -0.032 -0.116 | bias -0.561 0.667 -0.106 |
bigrams -0.482 0.28 0.202 | bothNegated 0.128 -0.18 0.052 | boundBroken -0.105 -0.037 0.141 |
boundKept 0.122 -0.001 -0.121 | clash -0.101 0.044 0.056 | clashDice -0.07 0.045 0.025 |
clashNear -0.073 0.027 0.047 | closest -0.057 0.244 -0.187 | complete 0.089 0.119 -0.207 |
completeA -0.194 0.26 -0.067 | country missing 0.19 -0.325 0.135 | coverA -0.069 0.152 -0.083 |
coverB 0.15 -0.032 -0.118 | coverB2 0.137 0.01 -0.147 | date alone -0.046 0.071 -0.025 |
date broken -0.322 0.359 -0.037 | date broken far 0.002 0.006 -0.009 | date kept 0.399 -0.114 -0.285 |
date met 0.241 -0.174 -0.067 | date open -0.077 -0.125 0.202 | date parted -0.437 0.088 0.349 |
date parted far -0.088 -0.204 0.292 | dates all hold 0.655 -0.265 -0.391 | datesAlone -0.129 0.117 0.012 |
datesMet -0.225 0.103 0.122 | datesParted 0.018 -0.081 0.063 | datesPartedDice -0.047 -0.03 0.077 |
deniedA -0.053 0.116 -0.063 | deniedB -0.1 0.094 0.005 | dice 0.003 0.118 -0.122 | dice2 -0.083 0.264 -0.181 |
flipped -0.206 -0.009 0.216 | flippedShare -0.071 -0.021 0.092 | gateApart -0.087 -0.083 0.17 |
hasName -0.002 0 0.002 | hasNumber -0.24 -0.017 0.257 | inserted 0.054 0.189 -0.243 |
keptNegation 0.135 -0.097 -0.038 | last word missing -0.272 0.069 0.203 | least -0.048 0.224 -0.176 |
lengthA 0.086 -0.089 0.004 | lengthB 0.082 -0.086 0.003 | missingModifier -0.157 -0.021 0.178 |
missingName 0.102 -0.077 -0.025 | missingNameA -0.09 -0.017 0.107 | missingNoun 0.003 -0.099 0.096 |
missingNumber -0.094 -0.2 0.294 | missingNumberA -0.042 0.194 -0.151 | missingVerb 0.123 -0.114 -0.009 |
modalA -0.125 -0.126 0.25 | modalB -0.046 -0.12 0.166 | modifierB -0.15 -0.014 0.164 | most 0.129 -0.105 -0.025 |
nameA 0.037 -0.007 -0.03 | nameB 0.114 -0.068 -0.046 | narrow 0.262 -0.075 -0.186 | near -0.133 0.066 0.067 |
negatedA 0.021 -0.247 0.225 | negatedB 0.136 -0.203 0.066 | nounB 0.143 -0.067 -0.076 |
number alone -0.229 -0.155 0.385 | number broken -0.318 0.237 0.08 | number broken alike -0.227 0.225 0.002 |
number broken near -0.307 0.319 -0.012 | number kept 0.243 -0.183 -0.059 | number kept alike 0.108 -0.113 0.004 |
number kept near 0.285 -0.161 -0.124 | number met 0.014 0.046 -0.059 | number met alike -0.197 0.174 0.023 |
number met near -0.108 0.151 -0.043 | number open -0.03 0.092 -0.062 | number open alike -0.063 0.101 -0.037 |
number open near -0.014 0.068 -0.054 | number parted -0.145 0.213 -0.068 | number parted alike -0.091 0.13 -0.039 |
number parted near -0.047 0.008 0.038 | numbers all hold 0.167 0.068 -0.235 |
numbers all hold though denied -0.001 -0.009 0.01 | numbersAlone -0.03 -0.088 0.117 | numbersMet 0.338 -0.251 -0.087 |
numbersParted -0.232 0.101 0.131 | onlyA -0.105 -0.045 0.15 | onlyB -0.002 -0.019 0.021 | onlyOne 0.039 0.213 -0.252 |
onlyOneNegated -0.188 0.135 0.053 | opposite -0.241 0.321 -0.079 | other country -0.326 -0.189 0.515 |
ratio -0.013 0.014 -0.001 | relAgree 0.519 -0.382 -0.136 | relApparent -0.086 -0.004 0.089 |
relConflict -0.323 0.299 0.024 | relNone 0.057 0.041 -0.097 | reportA 0.161 -0.26 0.099 |
reportB -0.099 -0.115 0.214 | subject missing name -0.062 0.043 0.019 | subject missing word 0.075 -0.032 -0.043 |
subject share 0.116 -0.005 -0.111 | swapAlone -0.414 0.225 0.188 | swapModifier -0.235 0.202 0.033 |
swapName -0.167 0.259 -0.092 | swapNoun 0.164 -0.15 -0.014 | swapNumber 0.038 -0.212 0.174 |
swapTight 0.047 -0.062 0.014 | swapVerb 0.147 0.118 -0.265 | told heaviest missing -0.228 0.258 -0.03 |
told missing 0.012 -0.267 0.255 | told missing modifier -0.098 -0.077 0.175 | told missing name -0.218 -0.007 0.224 |
told missing noun 0.068 -0.062 -0.006 | told missing verb 0.123 -0.114 -0.009 | told share 0.155 -0.227 0.072 |
told share squared 0.091 -0.185 0.094 | told whole 0.174 -0.222 0.048 | told whole, denied 0.093 -0.01 -0.083 |
turned 0.291 -0.031 -0.259 | values none bad 0.313 -0.324 0.011 | values one bad -0.043 0.101 -0.058 |
verbB 0.098 0.03 -0.127
`,
)

/** 7575 rows: seeming, rte, fever, vitaminc, msrp, sick, breaking, negation, nan. */
export const SCENE = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after -0.025 -0.118 0.143 | adds all 0.288 -0.056 -0.232 | adds also 0.058 -0.033 -0.025 |
adds before 0.117 0.057 -0.174 | adds fewer 0.008 0.283 -0.291 | adds first 0.017 0.491 -0.508 |
adds less 0.365 0.075 -0.44 | adds more -0.176 -0.209 0.384 | adds only -0.071 0.262 -0.192 |
adds over -0.451 0.305 0.146 | adds some 0.176 -0.295 0.119 | adds than 0.13 0.084 -0.215 |
adds under 0.023 -0.007 -0.016 | best sentence 0.221 -0.28 0.059 | bias 0.502 -0.218 -0.285 |
bigrams 0.366 0.993 -1.359 | bothNegated 0.239 -0.313 0.074 | boundBroken -0.294 0.719 -0.426 |
boundKept -0.006 0.518 -0.512 | clash -0.274 -0.003 0.278 | clashDice -0.198 -0.03 0.229 |
clashNear -0.296 0.06 0.236 | closest -0.091 0.138 -0.047 | complete 0.254 -0.191 -0.063 |
completeA 0.065 0.204 -0.268 | country missing 0.025 0.222 -0.247 | coverA -0.166 0.479 -0.313 |
coverB 0.228 -0.284 0.056 | coverB2 -0.111 -0.249 0.36 | date alone 0.056 0.082 -0.138 |
date met 0.285 -0.125 -0.159 | date open -0.005 0.02 -0.015 | date parted -0.088 0.012 0.077 |
date parted far -0.017 -0.15 0.168 | dates all hold 0.287 -0.227 -0.06 | datesAlone 0.041 0.01 -0.05 |
datesMet 0.268 -0.215 -0.053 | datesParted -0.282 0.044 0.238 | datesPartedDice -0.135 0.076 0.058 |
deniedA -0.131 0.197 -0.066 | deniedB 0.185 0.021 -0.206 | dice 0.126 -0.147 0.021 | dice2 -0.216 0.114 0.102 |
flipped -0.404 0.477 -0.072 | flippedShare -0.412 -0.133 0.545 | gateApart -0.242 -0.013 0.255 |
hasNumber -0.581 0.356 0.225 | inserted -0.286 0.422 -0.137 | keptNegation -0.052 -0.324 0.376 |
last word missing -0.195 0.01 0.185 | least 0.122 -0.112 -0.01 | lengthA -0.092 0.207 -0.116 |
lengthB -0.155 0.275 -0.119 | missingModifier -0.897 0.344 0.553 | missingName 0.073 0.172 -0.245 |
missingNameA 0.166 0.112 -0.278 | missingNoun 0.232 -0.315 0.083 | missingNumber 0.062 0.425 -0.487 |
missingNumberA -0.053 0.029 0.024 | missingVerb 0.007 -0.13 0.124 | modalA 0.181 -0.121 -0.06 |
modalB 0.022 -0.111 0.089 | modifierB -0.022 -0.106 0.129 | most -0.06 0.307 -0.247 | nameA -0.048 0.01 0.038 |
nameB 0.134 -0.488 0.355 | narrow -0.072 -0.044 0.116 | near -0.344 0.411 -0.067 | negatedA -0.258 -0.348 0.605 |
negatedB 0.284 0.194 -0.478 | nounB 0.102 0.057 -0.159 | number alone 0.066 -0.404 0.338 |
number broken -0.422 0.504 -0.082 | number broken alike -0.145 -0.033 0.178 | number broken near -0.47 0.525 -0.056 |
number kept 0.858 -0.605 -0.253 | number kept alike 0.44 -0.355 -0.085 | number kept near 0.96 -0.702 -0.257 |
number met -0.181 0.199 -0.018 | number met alike -0.173 0.049 0.125 | number met near 0.354 -0.149 -0.205 |
number open 0.065 0.05 -0.115 | number open alike 0.081 0.009 -0.091 | number open near 0.021 0.09 -0.111 |
number parted -0.285 -0.122 0.408 | number parted alike -0.655 0.904 -0.249 | number parted near -0.021 -0.518 0.538 |
numbers all hold -0.074 0.112 -0.038 | numbers all hold though denied 0.257 -0.042 -0.215 |
numbersAlone 0.017 -0.237 0.22 | numbersMet 0.038 -0.327 0.289 | numbersParted -0.016 -0.172 0.188 |
onlyA -0.046 0.55 -0.504 | onlyB -0.019 -0.021 0.04 | onlyOne -0.046 0.244 -0.197 |
onlyOneNegated -0.879 0.315 0.564 | opposite -0.353 0.413 -0.06 | prefixed 0.063 -0.309 0.245 |
ratio -0.255 0.27 -0.015 | relAgree 0.43 -0.985 0.554 | relApparent 0.086 -0.021 -0.065 |
relConflict -0.649 0.01 0.639 | relNone -0.06 -0.243 0.303 | reportA 0.109 -0.139 0.03 | reportB 0.457 -0.162 -0.295 |
subject missing name 0.015 -0.002 -0.013 | subject missing word -0.335 -0.151 0.485 |
subject share 0.08 0.068 -0.148 | swapAlone -0.493 0.389 0.104 | swapModifier -0.081 0.275 -0.194 |
swapNoun 0.163 0.014 -0.177 | swapNumber 0.444 -0.031 -0.413 | swapTight -0.274 0.407 -0.133 |
swapVerb -0.182 0.091 0.09 | told heaviest missing -0.026 -0.376 0.401 | told missing 0.051 -0.048 -0.002 |
told missing modifier 0.339 -0.24 -0.099 | told missing name -0.228 -0.139 0.367 |
told missing noun -0.716 0.396 0.32 | told missing verb 0.007 -0.13 0.124 | told share -0.047 0.105 -0.058 |
told share squared -0.168 0.026 0.142 | told whole 0.163 -0.528 0.365 | told whole, denied -0.767 0.786 -0.019 |
values none bad 0.399 -0.309 -0.089 | values one bad -0.079 -0.083 0.162 | verbB 0.2 0.148 -0.348
`,
)

/** 2070 rows: seeming, and pairs of natural, rte and vitaminc against exchanged ones. */
export const RELATED = modelOf(
  ['no', 'yes'],
  `
adds after -0.524 | adds all 0.12 | adds also 0.117 | adds any 0.145 | adds before 0.426 | adds fewer 0.021 |
adds first -0.215 | adds least 0.004 | adds less -0.233 | adds more -0.626 | adds only 0.135 | adds over -0.097 |
adds some -0.016 | adds than -0.633 | adds under 0.253 | best sentence 0.244 | bias 1.242 | bigrams -0.027 |
bothNegated -0.187 | boundBroken -0.163 | boundKept -0.038 | clash -0.007 | clashDice 0.008 | clashNear 0.368 |
closest 0.122 | complete -0.132 | completeA -0.132 | country missing -0.405 | coverA 0.207 | coverB 0.207 |
coverB2 0.017 | date alone -0.089 | date broken -0.397 | date broken far -0.031 | date kept 0.017 | date met 0.271 |
date open -0.038 | date parted 0.397 | date parted far 0.238 | dates all hold 0.276 | datesAlone 0.181 |
datesMet 0.071 | datesParted 0.135 | datesPartedDice -0.033 | deniedA -0.535 | deniedB -0.535 | dice 0.291 |
dice2 0.103 | event 1 names, 0 numbers 0.242 | event 1 names, 0 words -0.26 | event 1 names, 1 numbers -0.126 |
event 1 names, 1 words 0.621 | event 1 names, 2 numbers 0.007 | event 1 names, 2 words 0.119 |
event 1 names, 3 words -0.357 | event 1 names, verb 0 0.056 | event 1 names, verb 1 0.067 |
event 2 names, 0 numbers -0.248 | event 2 names, 0 words -0.055 | event 2 names, 1 numbers 0.069 |
event 2 names, 1 words 0.138 | event 2 names, 2 numbers 0.016 | event 2 names, 2 words 0.161 |
event 2 names, 3 words -0.407 | event 2 names, verb 0 -0.151 | event 2 names, verb 1 -0.012 | event any name -0.04 |
event apart names, 0 numbers -0.045 | event apart names, 0 words -0.457 | event apart names, 1 numbers -0.062 |
event apart names, 1 words 0.174 | event apart names, 2 words 0.073 | event apart names, 3 words 0.105 |
event apart names, verb 0 0.049 | event apart names, verb 1 -0.154 | event common words 0.249 |
event countries -0.501 | event days 0.512 | event days apart 0.055 | event families other 0.002 |
event families same 0.36 | event middling words 0.658 | event name share -0.355 | event nameless 0.144 |
event names 0.2 | event names and words 0.181 | event names apart -0.105 | event names apart least 0.179 |
event names but countries 0.702 | event names in A -0.024 | event names in B -0.024 |
event no names, 0 numbers 0.225 | event no names, 0 words -0.382 | event no names, 1 numbers -0.157 |
event no names, 1 words 0.147 | event no names, 2 numbers 0.076 | event no names, 2 words 0.323 |
event no names, 3 words 0.057 | event no names, verb 0 0.314 | event no names, verb 1 -0.169 | event nothing -0.996 |
event numbers -0.076 | event numbers and names -0.01 | event numbers apart -0.348 | event one 0.217 |
event opener shared 0.181 | event persons 0.89 | event persons apart 0.115 |
event persons apart, other names shared 0.114 | event rare word and name -0.302 | event rare words 0.093 |
event runs 0.476 | event same verb -0.268 | event share 0.148 | event weight 0.909 | event weight root 0.897 |
event words times names -0.463 | flipped -0.327 | flippedShare -0.034 | gateApart -0.081 | hasName -0.075 |
hasNumber 0.076 | inserted 0.069 | keptNegation 0.005 | last word missing -0.332 | least 0.203 | lengthA 0.095 |
lengthB 0.095 | missingModifier -0.121 | missingName -0.187 | missingNameA -0.187 | missingNoun -0.415 |
missingNumber -0.405 | missingNumberA -0.405 | missingVerb 0.067 | modalA -0.317 | modalB -0.317 | modifierB 0.056 |
most 0.211 | nameA -0.181 | nameB -0.181 | narrow 0.764 | near 0.445 | negatedA -0.324 | negatedB -0.324 |
nounB 0.103 | number alone -0.199 | number broken -0.416 | number broken alike -0.27 | number broken near 0.494 |
number kept 0.102 | number kept alike -0.081 | number kept near 0.456 | number met 0.061 | number met alike 0.073 |
number met near 0.081 | number open 0.156 | number open alike 0.013 | number open near 0.733 | number parted -0.107 |
number parted alike -0.103 | number parted near 0.043 | numbers all hold -0.178 |
numbers all hold though denied 0.01 | numbersAlone -0.07 | numbersMet -0.463 | numbersParted 0.074 | onlyA -0.137 |
onlyB -0.137 | onlyOne -0.037 | onlyOneNegated 0.094 | opposite -0.111 | other country -0.874 | ratio 0 |
relAgree 0.458 | relApparent 0.193 | relConflict -0.145 | relNone 0.074 | reportA -0.106 | reportB -0.106 |
subject missing name -0.334 | subject missing word -0.181 | subject share 0.874 | swapAlone 0.206 |
swapModifier -0.308 | swapName 0.014 | swapNoun 0.065 | swapNumber 0.464 | swapTight 0.526 | swapVerb 0.135 |
told heaviest missing -0.02 | told missing -0.233 | told missing modifier 0.069 | told missing name -0.271 |
told missing noun -0.359 | told missing verb 0.067 | told share 0.06 | told share squared -0.087 | told whole -0.219 |
told whole, denied 0.009 | turned 0.06 | values none bad 0.22 | values one bad 0.377 | verbB 0.328
`,
)

/** 3945 rows: sentence pairs of ecbplus. */
export const EVENT = modelOf(
  ['no', 'yes'],
  `
adds after 0.162 | adds all 0.188 | adds also -0.089 | adds any 0.001 | adds before 0.415 | adds first -0.141 |
adds least -0.013 | adds less 0.039 | adds more 0.064 | adds only -0.482 | adds over -0.153 | adds some -0.356 |
adds than -0.126 | adds under -0.186 | best sentence 0.125 | bias 0.339 | bigrams 0.063 | bothNegated -0.003 |
boundBroken -0.165 | boundKept 0.114 | clash 0.032 | clashDice -0.027 | clashNear -0.003 | closest 0.076 |
complete 0.101 | completeA 0.101 | country missing -0.453 | coverA 0.109 | coverB 0.109 | coverB2 0.03 |
date alone 0.112 | date met 0.148 | date open 0.178 | date parted -0.141 | date parted far -0.217 |
dates all hold 0.253 | datesAlone -0.219 | datesMet 0.032 | datesParted -0.184 | datesPartedDice -0.053 |
deniedA -0.154 | deniedB -0.154 | dice 0.142 | dice2 0.073 | event 1 names, 0 numbers -0.072 |
event 1 names, 0 words 0.598 | event 1 names, 1 numbers 0.103 | event 1 names, 1 words -0.348 |
event 1 names, 2 numbers 0.026 | event 1 names, 2 words -0.318 | event 1 names, 3 words 0.125 |
event 1 names, verb 0 -0.123 | event 1 names, verb 1 0.18 | event 2 names, 0 numbers -0.06 |
event 2 names, 0 words 0.159 | event 2 names, 1 numbers 0.349 | event 2 names, 1 words 0.141 |
event 2 names, 2 numbers -0.133 | event 2 names, 2 words -0.169 | event 2 names, 3 words 0.025 |
event 2 names, verb 0 -0.05 | event 2 names, verb 1 0.207 | event any name 0.214 |
event apart names, 0 numbers -0.021 | event apart names, 0 words 0.198 | event apart names, 1 numbers -0.161 |
event apart names, 1 words -0.276 | event apart names, 2 words 0.085 | event apart names, 3 words -0.189 |
event apart names, verb 0 0.212 | event apart names, verb 1 -0.394 | event common words -0.006 |
event countries -0.516 | event days 0.06 | event days apart -0.275 | event families other -0.101 |
event families same 0.028 | event middling words -0.114 | event name share 0.736 | event nameless 0.037 |
event names -0.501 | event names and words -0.486 | event names apart -0.182 | event names apart least -0.301 |
event names but countries 0.229 | event names in A -0.003 | event names in B -0.003 |
event no names, 0 numbers -0.141 | event no names, 0 words 0.581 | event no names, 1 numbers 0.176 |
event no names, 1 words -0.193 | event no names, 2 words -0.133 | event no names, 3 words -0.218 |
event no names, verb 0 0.201 | event no names, verb 1 -0.165 | event nothing 0.702 | event numbers 0.273 |
event numbers and names 0.255 | event numbers apart -0.024 | event one 0.197 | event opener shared -0.235 |
event persons 0.531 | event persons apart -0.589 | event persons apart, other names shared -0.049 |
event rare word and name 0.06 | event rare words -0.199 | event runs 0.075 | event same verb -0.173 |
event share 0.117 | event weight 0.449 | event weight root 0.127 | event words times names -0.129 | flipped 0.037 |
flippedShare -0.003 | gateApart -0.207 | hasName 0.319 | hasNumber -0.192 | inserted -0.152 |
last word missing 0.469 | least 0.232 | lengthA -0.041 | lengthB -0.041 | missingModifier -0.057 |
missingName -0.047 | missingNameA -0.047 | missingNoun 0.294 | missingNumber -0.08 | missingNumberA -0.08 |
missingVerb 0.05 | modalA -0.318 | modalB -0.318 | modifierB -0.066 | most -0.014 | nameA 0.462 | nameB 0.462 |
narrow -0.775 | near -0.065 | negatedA -0.249 | negatedB -0.249 | nounB -0.111 | number alone -0.494 |
number broken -0.354 | number broken alike -0.138 | number broken near -0.133 | number kept 0.101 |
number kept alike 0.114 | number kept near 0.091 | number met -0.435 | number met alike 0.183 |
number met near 0.611 | number open 0.099 | number open alike 0.085 | number open near 0.019 | number parted -0.343 |
number parted alike -0.408 | number parted near -0.509 | numbers all hold 0.539 | numbersAlone 0.484 |
numbersMet 0.33 | numbersParted 0.325 | onlyA -0.363 | onlyB -0.363 | onlyOne 0.055 | onlyOneNegated 0.059 |
opposite 0.122 | other country -0.153 | ratio 0 | relAgree -0.016 | relApparent 0.043 | relConflict -0.08 |
relNone 0.058 | reportA -0.032 | reportB -0.032 | subject missing name 0.088 | subject missing word -0.186 |
subject share 0.306 | swapAlone -0.652 | swapModifier 0.096 | swapName -0.4 | swapNoun 0.038 | swapNumber -0.151 |
swapTight -0.224 | swapVerb -0.356 | told heaviest missing -0.074 | told missing 0.079 |
told missing modifier -0.443 | told missing name -0.038 | told missing noun -0.583 | told missing verb 0.05 |
told share 0.204 | told share squared 0.197 | told whole 0.099 | turned -0.025 | values none bad 0.282 |
values one bad 0.147 | verbB 0.212
`,
)

/** 1650 rows: document pairs of ecbplus. */
export const ARTICLES = modelOf(
  ['no', 'yes'],
  `
all cosine 0.092 | all names -0.292 | all numbers 5.507 | all words -2.706 | bias -3.432 | chief name shared -0.87 |
lead cosine 4.09 | lead in all -5.477 | lead in all least 3.702 | lead names -1.052 | lead names held least 0.313 |
lead words -2 | length -2.869 | names held 0.653 | names held least 3.166 | numbers held -0.186 |
opening in all 8.156 | rare shared -0.132 | runs share 1.403 | runs shared 0.106 | short 1.016 |
words held least 2.603
`,
)

/** 913 rows: bump (differences of two summaries), a little of summedits_news. */
export const SUMMARY = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.05 | absent name 1.03 | absent noun 0.494 | absent number 0.285 | absent verb -0.106 |
absent weight 1.417 | apart next 0.618 | apart next name -0.19 | apart next number -0.109 | apart second 0.231 |
apart second name 0.492 | apart second number -0.101 | bias -3.766 | flipped 0.874 | inserted -0.436 |
loose next -0.374 | loose second -0.374 | negated here alone 0.683 | negated there alone 0.29 | opposite 0.298 |
outside -0.007 | outside modifier -0.678 | outside name -0.169 | outside noun 0.185 | outside number 1.044 |
outside share 1.2 | outside verb 0.162 | pronoun 1.177 | pronoun first 1.575 | pronoun opens 0.911 | share 0.004 |
swap modifier 0.708 | swap name 0.082 | swap noun -0.067 | swap number 0.662 | swap tight -0.071 | swap verb 0.043
`,
)

/** 299 rows: summedits_news. */
export const EDITED = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.075 | absent name 0.204 | absent noun -0.031 | absent number 0.264 | absent verb -0.267 |
absent weight -0.102 | apart next -0.042 | apart next name -0.049 | apart next number 0.153 | apart second 0.142 |
apart second name 0.179 | apart second number 0.124 | bias 0.741 | flipped 0.186 | inserted -0.153 |
loose next 0.139 | loose second -0.009 | negated here alone 0.174 | outside -0.165 | outside modifier -0.139 |
outside name 0.324 | outside noun 0.279 | outside number 0.368 | outside share 0.085 | outside verb -0.315 |
pronoun 0.212 | share -0.008 | swap modifier 0.237 | swap name 0.201 | swap noun 0.02 | swap number 0.235 |
swap tight -0.145 | swap verb -0.261
`,
)

/** 3148 rows: answers and passages of nanco. */
export const ANSWERS = modelOf(
  ['no', 'yes'],
  `
bias -0.646 | dice 0.553 | dice root 0.68 | least 0.474 | most 0.597 | nothing shared -0.67 | numbers other -0.007 |
opposite -0.197 | shared weight 0.107 | values met 0.93 | values part -0.247
`,
)
