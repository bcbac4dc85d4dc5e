import { modelOf } from './model'

/**
 * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>
 * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.
 */

/** 15038 rows: rte, vitaminc, fever, negation. */
export const CLAIM = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.128 0.079 -0.207 | adds all 0.13 0.08 -0.209 | adds also -0.377 0.015 0.363 |
adds any 0.385 -0.304 -0.082 | adds before 0.069 0.145 -0.214 | adds fewer -0.189 0.158 0.031 |
adds first -0.115 0.206 -0.091 | adds least -0.56 -0.043 0.602 | adds less -0.104 0.503 -0.403 |
adds more -0.067 0.145 -0.073 | adds only 0.026 0.214 -0.241 | adds over 0.033 0.119 -0.153 |
adds some -0.112 -0.276 0.387 | adds than 0.163 0.412 -0.565 | adds under -0.26 0.475 -0.216 |
bias 0.331 0.582 -0.79 | bigrams -0.095 -0.047 0.122 | bothNegated 0.186 -0.602 0.416 |
boundBroken -0.659 0.559 0.086 | boundKept 0.612 -0.504 -0.237 | clash -0.507 0.529 -0.037 |
clashDice -0.298 -0.549 0.841 | clashNear -0.757 0.284 0.502 | closest 0.292 -0.122 -0.222 |
complete 0.283 -0.578 0.245 | completeA 0.793 0.232 -1.039 | coverA -0.205 0.022 0.155 | coverB 0.491 0.121 -0.631 |
coverB2 0.58 -0.484 -0.255 | datesAlone -0.084 -0.075 0.155 | datesMet 0.08 0.072 -0.159 |
datesParted -0.237 0.364 -0.117 | datesPartedDice -0.423 0.369 0.053 | deniedA 0.016 -0.098 0.082 |
deniedB 0.046 0.175 -0.221 | dice 0.294 0.075 -0.387 | dice2 0.052 -0.423 0.314 | flipped -0.242 0.167 0.075 |
flippedShare -1.518 1.332 0.188 | gateAgents 0.283 0.228 -0.511 | gateApart 0.082 -0.298 0.239 |
gateTimes 0.137 -0.548 0.411 | hasName -0.178 -0.206 0.314 | hasNumber -0.018 0.164 -0.085 |
inserted -0.034 -0.088 0.112 | keptNegation 0.192 -0.183 -0.009 | least -0.045 0.107 -0.074 |
lengthA 0.043 -0.312 0.207 | lengthB 0.045 -0.386 0.268 | missingModifier -0.22 -0.043 0.209 |
missingName -0.223 -0.06 0.228 | missingNameA -0.008 0.08 0.001 | missingNoun -0.167 -0.22 0.265 |
missingNumber -0.082 -0.27 0.407 | missingNumberA 0.048 0.103 -0.084 | missingVerb -0.005 -0.21 0.195 |
modalA -0.108 -0.182 0.29 | modalB -0.393 -0.139 0.533 | modifierB 0.111 0.221 -0.259 | most 0.386 0.07 -0.481 |
nameA 0.072 0.013 -0.112 | nameB -0.624 0.073 0.512 | near -0.859 0.535 0.384 | negatedA 0.155 -0.25 0.092 |
negatedB 0.249 -0.118 -0.131 | nounB -0.039 -0.127 0.116 | numbersAlone -0.035 -0.105 0.125 |
numbersMet 0.004 0.051 -0.07 | numbersParted -0.095 0.064 0.048 | onlyA 0.067 0.058 -0.123 |
onlyB 0.256 0.157 -0.414 | onlyOne 0.029 0.027 -0.007 | onlyOneNegated -0.587 0.22 0.368 |
opposite -0.184 0.662 -0.479 | prefixed 0.409 0.12 -0.528 | ratio -0.025 -0.086 0.055 | relAgree -0.127 -0.178 0.272 |
relApparent -0.27 -0.498 0.765 | relConflict -0.394 0.207 0.198 | relNone -0.114 0.053 0.054 |
reportA 0.017 -0.403 0.381 | reportB -0.024 -0.023 0.052 | swapAlone -0.174 0.205 -0.019 |
swapModifier 0.017 0.246 -0.252 | swapName -0.137 0.22 -0.073 | swapNoun 0.045 -0.033 0.001 |
swapNumber 0.154 0.109 -0.237 | swapTight 0.079 0.161 -0.228 | swapVerb -0.05 -0.069 0.103 |
turned 0.224 -0.348 0.124 | verbB -0.085 0.149 -0.019
`,
)

/** 10960 rows: natural, rte, vitaminc. */
export const REPORT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.193 -0.333 0.14 | adds all -0.511 -0.221 0.732 | adds also 0.345 -0.161 -0.184 |
adds any -0.069 -0.085 0.153 | adds before -0.245 0.123 0.122 | adds fewer -0.01 -0.02 0.031 |
adds first 0.117 -0.079 -0.039 | adds least -0.067 -0.093 0.16 | adds less 0.111 0.135 -0.247 |
adds more 0.154 -0.225 0.071 | adds only 0.118 0.282 -0.401 | adds over -0.22 0.07 0.15 |
adds some 0.168 -0.151 -0.017 | adds than 0.177 0.251 -0.429 | adds under 0.191 -0.093 -0.098 |
bias -0.595 0.093 0.531 | bigrams 0.231 0.179 -0.41 | bothNegated 0.056 -0.033 -0.023 |
boundBroken -0.04 0.369 -0.328 | boundKept -0.052 -0.199 0.251 | clash -0.641 0.417 0.224 |
clashDice -0.366 0.351 0.015 | clashNear -0.359 0.228 0.13 | closest 0.194 0.054 -0.248 |
complete 0.57 -0.297 -0.274 | completeA -0.008 -0.005 0.014 | coverA 0.112 0.065 -0.177 | coverB 0.087 0.008 -0.095 |
coverB2 0.337 -0.192 -0.145 | datesAlone -0.157 -0.273 0.43 | datesMet 0.178 0.02 -0.198 |
datesParted -0.003 0.031 -0.028 | datesPartedDice -0.03 -0.03 0.06 | deniedA 0.397 -0.59 0.193 |
deniedB 0.242 -0.252 0.01 | dice 0.077 0.05 -0.126 | dice2 0.183 -0.06 -0.123 | flipped 0.098 -0.28 0.182 |
flippedShare -0.072 -0.042 0.114 | gateAgents -0.083 -0.026 0.109 | gateApart -0.088 -0.014 0.102 |
gateTimes -0.007 -0.024 0.031 | hasName -0.016 0.068 -0.054 | hasNumber 0.009 0.066 -0.076 |
inserted 0.07 0.112 -0.182 | keptNegation 0.059 -0.041 -0.019 | least 0.14 -0.132 -0.009 |
lengthA 0.018 -0.119 0.102 | lengthB -0.011 -0.084 0.095 | missingModifier 0.348 -0.357 0.009 |
missingName 0.085 -0.069 -0.01 | missingNameA -0.043 0.052 -0.017 | missingNoun 0.106 -0.17 0.074 |
missingNumber 0.045 -0.157 0.119 | missingNumberA -0.047 0.014 0.056 | missingVerb -0.07 0.24 -0.17 |
modalA 0.04 -0.081 0.041 | modalB -0.192 0.283 -0.091 | modifierB 0.152 -0.124 -0.029 | most 0.058 0.204 -0.263 |
nameA -0.065 0.233 -0.168 | nameB 0.009 -0.104 0.095 | near -0.487 0.868 -0.381 | negatedA 0.179 -0.059 -0.12 |
negatedB 0.554 -0.273 -0.281 | nounB 0.144 -0.305 0.16 | numbersAlone -0.182 0.593 -0.411 |
numbersMet 0.46 0.344 -0.803 | numbersParted -0.775 0.132 0.646 | onlyA -0.057 -0.028 0.086 |
onlyB 0.409 -0.235 -0.175 | onlyOne 0.169 0.133 -0.303 | onlyOneNegated 0.128 -0.209 0.082 |
opposite 0.007 0.032 -0.039 | prefixed 0.004 0.021 -0.025 | ratio -0.123 0.151 -0.028 | relAgree 0.122 -0.283 0.16 |
relApparent 0.036 -0.169 0.133 | relConflict -0.054 -0.011 0.065 | relNone -0.158 0.169 -0.011 |
reportA 0.344 -0.474 0.129 | reportB 0.532 -0.628 0.096 | swapAlone -0.117 0.329 -0.212 |
swapModifier -0.384 0.436 -0.052 | swapName 0.045 0.147 -0.192 | swapNoun 0.108 -0.278 0.171 |
swapNumber -0.428 0.278 0.15 | swapTight 0.109 -0.157 0.047 | swapVerb -0.091 -0.105 0.196 |
turned -0.01 -0.137 0.147 | verbB -0.07 0.18 -0.112
`,
)

/** 1966 rows: natural, seeming, fever, vitaminc, msrp, negation. */
export const STATEMENT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.035 0.169 -0.203 | adds all -0.1 -0.067 0.167 | adds also -0.048 -0.042 0.09 |
adds before 0.219 0.158 -0.376 | adds fewer 0.015 -0.027 0.013 | adds first -0.253 0.72 -0.466 |
adds less -0.003 0.202 -0.199 | adds more 0.238 0.002 -0.24 | adds only -0.179 0.36 -0.181 |
adds over 0.767 -0.266 -0.501 | adds some -0.02 -0.099 0.119 | adds than 0.209 0.352 -0.56 |
adds under 0.072 -0.014 -0.058 | bias -0.141 0.048 0.093 | bigrams -0.815 0.503 0.312 |
bothNegated 0.183 -0.24 0.058 | boundBroken -0.213 0.11 0.102 | boundKept 0.425 -0.115 -0.311 |
clash -0.182 0.131 0.051 | clashDice -0.131 0.133 -0.002 | clashNear -0.144 0.104 0.04 | closest -0.015 0.1 -0.086 |
complete 0.154 0.152 -0.306 | completeA -0.213 0.373 -0.16 | coverA -0.06 0.23 -0.17 | coverB 0.417 -0.086 -0.331 |
coverB2 0.395 -0.001 -0.394 | datesAlone -0.128 0.114 0.014 | datesMet 0.317 -0.292 -0.025 |
datesParted -0.189 -0.115 0.305 | datesPartedDice -0.187 -0.053 0.24 | deniedA -0.131 0.294 -0.162 |
deniedB -0.205 0.125 0.08 | dice 0.135 0.161 -0.297 | dice2 -0.016 0.425 -0.409 | flipped -0.298 -0.114 0.412 |
flippedShare -0.091 -0.083 0.174 | gateApart -0.241 -0.142 0.384 | hasName -0.141 0.048 0.093 |
hasNumber -0.063 -0.257 0.32 | inserted 0.135 0.219 -0.354 | keptNegation 0.23 -0.149 -0.081 |
least 0.054 0.294 -0.349 | lengthA 0.172 -0.174 0.001 | lengthB 0.215 -0.194 -0.021 |
missingModifier -0.394 -0.121 0.516 | missingName -0.053 -0.077 0.13 | missingNameA -0.111 -0.082 0.193 |
missingNoun 0.03 -0.201 0.171 | missingNumber -0.122 -0.125 0.247 | missingNumberA -0.075 0.307 -0.232 |
missingVerb 0.14 -0.21 0.071 | modalA -0.151 -0.11 0.262 | modalB -0.082 -0.165 0.247 |
modifierB -0.358 -0.061 0.419 | most 0.302 -0.149 -0.153 | nameA 0.023 -0.086 0.063 | nameB 0.129 -0.121 -0.007 |
near -0.271 0.227 0.044 | negatedA -0.028 -0.295 0.323 | negatedB 0.167 -0.226 0.058 | nounB 0.157 -0.099 -0.059 |
numbersAlone -0.137 -0.235 0.372 | numbersMet 0.467 -0.208 -0.26 | numbersParted -0.464 0.333 0.13 |
onlyA -0.208 -0.009 0.217 | onlyB -0.031 0.02 0.011 | onlyOne -0.149 0.447 -0.298 |
onlyOneNegated -0.272 0.248 0.024 | opposite -0.254 0.357 -0.103 | ratio 0.171 -0.082 -0.089 |
relAgree 0.542 -0.294 -0.248 | relApparent -0.08 0.051 0.029 | relConflict -0.54 0.417 0.123 |
relNone -0.196 0.124 0.072 | reportA 0.177 -0.405 0.228 | reportB -0.246 -0.146 0.393 | swapAlone -0.708 0.379 0.329 |
swapModifier -0.268 0.208 0.06 | swapName -0.2 0.237 -0.037 | swapNoun 0.306 -0.26 -0.046 |
swapNumber -0.079 -0.198 0.277 | swapTight 0.008 -0.1 0.093 | swapVerb 0.318 0.104 -0.422 | turned 0.33 0.013 -0.342 |
verbB 0.118 0.075 -0.193
`,
)

/** 7744 rows: seeming, rte, fever, vitaminc, msrp, sick, breaking, negation, nan. */
export const SCENE = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.01 -0.134 0.124 | adds all 0.326 -0.104 -0.221 | adds also 0.079 -0.056 -0.023 |
adds before 0.232 -0.142 -0.09 | adds fewer 0.053 0.175 -0.228 | adds first 0.07 0.221 -0.289 |
adds less 0.166 0.353 -0.519 | adds more -0.195 -0.102 0.297 | adds only -0.125 0.378 -0.253 |
adds over -0.485 0.348 0.137 | adds some 0.145 -0.217 0.072 | adds than -0.043 0.336 -0.294 |
adds under -0.1 0.095 0.005 | bias 0.342 -0.518 0.187 | bigrams 0.209 1.192 -1.342 | bothNegated 0.202 -0.202 0 |
boundBroken -0.416 1.017 -0.602 | boundKept 0.995 -0.248 -0.747 | clash -0.504 0.081 0.422 |
clashDice -0.368 0.015 0.353 | clashNear -0.443 -0.023 0.467 | closest -0.153 0.139 0.004 |
complete 0.335 -0.09 -0.223 | completeA 0.151 0.199 -0.333 | coverA -0.349 0.424 -0.079 | coverB 0.529 -0.466 -0.052 |
coverB2 0.105 -0.247 0.123 | datesAlone 0.225 -0.069 -0.156 | datesMet 0.264 -0.165 -0.099 |
datesParted -0.202 0.035 0.167 | datesPartedDice -0.087 0.042 0.044 | deniedA -0.156 0.244 -0.087 |
deniedB 0.191 0.035 -0.226 | dice 0.201 -0.251 0.049 | dice2 -0.279 0.21 0.05 | flipped -0.75 0.666 -0.011 |
flippedShare -0.701 0.4 0.312 | gateApart -0.168 0 0.167 | hasNumber -0.493 0.462 0.031 |
inserted -0.219 0.415 -0.196 | keptNegation -0.017 -0.38 0.397 | least 0.158 -0.266 0.104 |
lengthA -0.217 0.171 0.042 | lengthB -0.235 0.221 0.013 | missingModifier -0.577 0.045 0.493 |
missingName 0.107 -0.088 -0.02 | missingNameA 0.312 -0.229 -0.083 | missingNoun -0.294 -0.261 0.379 |
missingNumber 0.087 0.317 -0.404 | missingNumberA -0.006 0.022 -0.015 | missingVerb 0.106 -0.296 0.169 |
modalA 0.197 -0.127 -0.07 | modalB 0.068 -0.137 0.069 | modifierB -0.095 -0.107 0.203 | most 0.026 0.223 -0.235 |
nameA 0.102 -0.278 0.175 | nameB 0.147 -0.793 0.575 | near -0.607 0.541 0.067 | negatedA -0.228 -0.288 0.531 |
negatedB 0.088 0.433 -0.548 | nounB 0.191 -0.043 -0.145 | numbersAlone 0.251 -0.564 0.314 |
numbersMet 0.163 -0.34 0.177 | numbersParted -0.465 0.13 0.335 | onlyA -0.091 0.507 -0.444 | onlyB 0.101 -0.15 0.075 |
onlyOne 0.019 0.226 -0.247 | onlyOneNegated -1.063 0.843 0.175 | opposite -0.382 0.514 -0.133 |
prefixed 0.115 -0.376 0.261 | ratio -0.073 0.205 -0.132 | relAgree 0.247 -0.117 -0.151 |
relApparent 0.088 -0.029 -0.058 | relConflict -0.467 0.298 0.143 | relNone -0.158 0.446 -0.221 |
reportA 0.153 -0.162 0.009 | reportB 0.467 -0.259 -0.209 | swapAlone -0.44 0.439 -0.021 |
swapModifier -0.238 0.214 0.024 | swapNoun 0.148 0.006 -0.111 | swapNumber 0.529 -0.057 -0.471 |
swapTight -0.281 0.437 -0.156 | swapVerb -0.162 -0.007 0.162 | verbB 0.17 0.113 -0.269
`,
)

/** 2070 rows: seeming, and pairs of natural, rte and vitaminc against exchanged ones. */
export const RELATED = modelOf(
  ['no', 'yes'],
  `
adds after -0.499 | adds all 0.041 | adds also 0.183 | adds any 0.089 | adds before 0.279 | adds fewer 0.022 |
adds first -0.105 | adds least 0.035 | adds less -0.213 | adds more -0.179 | adds only -0.055 | adds over 0 |
adds some -0.061 | adds than -0.358 | adds under 0.029 | bias 0.017 | bigrams 0.05 | bothNegated -0.157 |
boundBroken -0.61 | boundKept -0.283 | clash 0.051 | clashDice 0.021 | clashNear 0.462 | closest 0.062 |
complete 0.517 | completeA 0.685 | coverA 0.449 | coverB 0.215 | coverB2 -0.038 | datesAlone 0.098 | datesMet 0.162 |
datesParted -0.175 | datesPartedDice -0.066 | deniedA -0.447 | deniedB -0.645 | dice 0.362 | dice2 0.13 |
event 1 names, 0 numbers 0.126 | event 1 names, 0 words -0.219 | event 1 names, 1 numbers -0.136 |
event 1 names, 1 words 0.63 | event 1 names, 2 numbers -0.052 | event 1 names, 2 words -0.024 |
event 1 names, 3 words -0.449 | event 1 names, verb 0 -0.064 | event 1 names, verb 1 0.001 |
event 2 names, 0 numbers -0.176 | event 2 names, 0 words 0.157 | event 2 names, 1 numbers 0.1 |
event 2 names, 1 words 0.207 | event 2 names, 2 numbers 0.036 | event 2 names, 2 words -0.074 |
event 2 names, 3 words -0.335 | event 2 names, verb 0 -0.118 | event 2 names, verb 1 0.076 | event any name -0.088 |
event apart names, 0 numbers 0.04 | event apart names, 0 words -0.742 | event apart names, 1 numbers -0.142 |
event apart names, 1 words 0.072 | event apart names, 2 words 0.345 | event apart names, 3 words 0.223 |
event apart names, verb 0 0.017 | event apart names, verb 1 -0.113 | event common words 0.435 |
event families other -0.013 | event families same 0.287 | event middling words 0.64 | event name share -0.137 |
event nameless 0.22 | event names 0.613 | event names and words 0.043 | event names apart -0.092 |
event names apart least 0.033 | event names in A -0.438 | event names in B 0.072 | event no names, 0 numbers 0.375 |
event no names, 0 words -0.398 | event no names, 1 numbers -0.308 | event no names, 1 words 0.102 |
event no names, 2 numbers 0.153 | event no names, 2 words 0.469 | event no names, 3 words 0.045 |
event no names, verb 0 0.411 | event no names, verb 1 -0.191 | event nothing -1.111 | event numbers -0.202 |
event numbers and names -0.064 | event numbers apart -0.361 | event one -0.174 | event opener shared 0.386 |
event persons 1.179 | event persons apart -0.101 | event persons apart, other names shared -0.135 |
event rare word and name -0.248 | event rare words 0.221 | event same verb -0.227 | event share 0.306 |
event weight 0.785 | event weight root 0.993 | event words times names -0.335 | flipped -0.273 | flippedShare -0.035 |
gateApart -0.157 | hasName -0.012 | hasNumber 0.222 | inserted 0.106 | keptNegation 0.01 | least 0.316 |
lengthA -0.289 | lengthB -0.172 | missingModifier -0.21 | missingName -0.445 | missingNameA 0.276 |
missingNoun -0.512 | missingNumber -0.462 | missingNumberA -0.385 | missingVerb 0.223 | modalA -0.235 |
modalB -0.771 | modifierB 0.48 | most 0.349 | nameA 0.124 | nameB -0.119 | near 0.523 | negatedA -0.438 |
negatedB 0.139 | nounB 0.112 | numbersAlone -0.07 | numbersMet 0.008 | numbersParted 0.137 | onlyA -0.179 |
onlyB 0.062 | onlyOne -0.056 | onlyOneNegated 0.05 | opposite -0.159 | ratio 0.47 | relAgree 0.122 |
relApparent -0.23 | relConflict 0.065 | relNone 0.037 | reportA -0.129 | reportB -0.019 | swapAlone 0.262 |
swapModifier -0.265 | swapName 0.034 | swapNoun 0.04 | swapNumber 0.236 | swapTight 0.527 | swapVerb 0.277 |
turned 0.08 | verbB 0.603
`,
)

/** 3945 rows: sentence pairs of ecbplus. */
export const EVENT = modelOf(
  ['no', 'yes'],
  `
adds after 0.034 | adds all 0.484 | adds any 0.2 | adds before 0.473 | adds first -0.196 | adds least -0.431 |
adds less 0.185 | adds more 0.656 | adds only -1.721 | adds over -0.134 | adds some -0.678 | adds than -0.313 |
adds under 0.075 | bias -0.188 | bigrams 0.619 | bothNegated -0.227 | boundBroken -0.471 | boundKept 0.602 |
clash 0.14 | clashDice -0.177 | clashNear -0.095 | closest -0.339 | complete -0.293 | completeA -0.457 |
coverA 1.403 | coverB 0.057 | coverB2 -0.696 | datesAlone 0.098 | datesMet 0.036 | datesParted -0.378 |
datesPartedDice -0.136 | deniedA -0.399 | deniedB 0.054 | dice 0.7 | dice2 -0.1 | event 1 names, 0 numbers -0.166 |
event 1 names, 0 words 0.845 | event 1 names, 1 numbers -0.219 | event 1 names, 1 words -0.397 |
event 1 names, 2 numbers 0.01 | event 1 names, 2 words -0.578 | event 1 names, 3 words -0.3 |
event 1 names, verb 0 -0.562 | event 1 names, verb 1 0.131 | event 2 names, 0 numbers -0.275 |
event 2 names, 0 words 0.067 | event 2 names, 1 numbers 0.524 | event 2 names, 1 words -0.036 |
event 2 names, 2 numbers -0.15 | event 2 names, 2 words -0.208 | event 2 names, 3 words 0.047 |
event 2 names, verb 0 -0.248 | event 2 names, verb 1 0.131 | event any name -0.159 |
event apart names, 0 numbers 0.21 | event apart names, 0 words 0.82 | event apart names, 1 numbers -0.169 |
event apart names, 1 words 0.021 | event apart names, 2 words -0.077 | event apart names, 3 words -0.563 |
event apart names, verb 0 0.367 | event apart names, verb 1 -0.226 | event common words 0.127 |
event families other -0.337 | event families same -0.203 | event middling words -0.142 | event name share 1.651 |
event nameless -0.076 | event names -0.479 | event names and words -0.304 | event names apart 0.105 |
event names apart least -0.632 | event names in A 0.159 | event names in B -0.001 | event no names, 0 numbers -0.882 |
event no names, 0 words 0.593 | event no names, 1 numbers 0.818 | event no names, 1 words -0.301 |
event no names, 2 words 0.015 | event no names, 3 words -0.371 | event no names, verb 0 0.07 |
event no names, verb 1 -0.146 | event nothing 1.29 | event numbers 0.561 | event numbers and names -0.058 |
event numbers apart 0.099 | event one 0.702 | event opener shared -0.266 | event persons 0.662 |
event persons apart -0.779 | event persons apart, other names shared 0.107 | event rare word and name 0.025 |
event rare words -0.076 | event same verb -0.089 | event share 0.431 | event weight 0.167 | event weight root 0.394 |
event words times names -0.165 | flipped 0.198 | flippedShare -0.026 | gateApart -0.58 | hasName -0.156 |
hasNumber -0.015 | inserted -0.096 | least 0.892 | lengthA -0.374 | lengthB -0.348 | missingModifier -0.332 |
missingName 0.062 | missingNameA 0.034 | missingNoun -0.17 | missingNumber -0.193 | missingNumberA -0.149 |
missingVerb 0.088 | modalA -0.381 | modalB -0.388 | modifierB -0.047 | most 0.622 | nameA 1.124 | nameB 0.966 |
near -0.605 | negatedA 0.105 | negatedB -0.254 | nounB -0.38 | numbersAlone 0.11 | numbersMet 0.666 |
numbersParted -0.056 | onlyA -0.7 | onlyB -0.89 | onlyOne 0.257 | onlyOneNegated 0.793 | opposite 0.277 |
ratio 0.226 | relAgree 0.516 | relApparent -0.03 | relConflict -0.11 | relNone 0.226 | reportA -0.048 |
reportB 0.036 | swapAlone -0.797 | swapModifier 0.057 | swapName -0.348 | swapNoun 0.1 | swapNumber -0.213 |
swapTight -0.189 | swapVerb -0.227 | turned 0.077 | verbB 0.169
`,
)

/** 1650 rows: document pairs of ecbplus. */
export const ARTICLES = modelOf(
  ['no', 'yes'],
  `
all cosine 1.073 | all names 0.612 | all numbers 6.427 | all words -2.185 | bias -1.472 | chief name shared -0.231 |
lead cosine 4.276 | lead in all 1.003 | lead in all least 5.086 | lead names -1.179 | lead names held least 0.887 |
lead words 0.228 | length -3.488 | names held 0.333 | names held least 2.993 | numbers held -0.13 | short 0.171 |
words held least 1.942
`,
)

/** 913 rows: bump (differences of two summaries), a little of summedits_news. */
export const SUMMARY = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.168 | absent name 1.025 | absent noun 0.4 | absent number 0.264 | absent verb -0.23 |
absent weight 1.266 | apart next 0.56 | apart next name -0.16 | apart next number 0.011 | apart second 0.143 |
apart second name 0.48 | apart second number -0.112 | bias -0.492 | flipped 0.839 | inserted -0.581 |
loose next -0.492 | loose second -0.617 | negated here alone 0.693 | negated there alone 0.273 | opposite 0.15 |
outside 0.023 | outside modifier -0.723 | outside name -0.228 | outside noun 0.098 | outside number 1.06 |
outside share 1.224 | outside verb 0.13 | pronoun 0.999 | pronoun first 1.569 | pronoun opens 0.927 | share -0.722 |
swap modifier 0.716 | swap name 0.079 | swap noun -0.083 | swap number 0.647 | swap tight -0.127 | swap verb -0.022
`,
)

/** 299 rows: summedits_news. */
export const EDITED = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.038 | absent name 0.207 | absent noun -0.002 | absent number 0.268 | absent verb -0.262 |
absent weight -0.062 | apart next -0.018 | apart next name -0.061 | apart next number 0.146 | apart second 0.166 |
apart second name 0.196 | apart second number 0.111 | bias 0.1 | flipped 0.191 | inserted -0.164 | loose next 0.148 |
loose second 0.074 | negated here alone 0.174 | outside -0.159 | outside modifier -0.175 | outside name 0.349 |
outside noun 0.271 | outside number 0.355 | outside share 0.081 | outside verb -0.302 | pronoun 0.225 | share 0.088 |
swap modifier 0.23 | swap name 0.209 | swap noun 0.048 | swap number 0.246 | swap tight -0.143 | swap verb -0.251
`,
)

/** 3148 rows: answers and passages of nanco. */
export const ANSWERS = modelOf(
  ['no', 'yes'],
  `
bias -0.819 | dice 1.076 | dice root 0.891 | least 1.139 | measured passage: bias -0.334 |
measured passage: dice 0.042 | measured passage: dice root 0.11 | measured passage: least 0.032 |
measured passage: most 0.36 | measured passage: nothing shared -0.94 | measured passage: numbers other -0.044 |
measured passage: opposite -0.451 | measured passage: shared weight -0.139 | measured passage: values met 1.516 |
measured passage: values part -0.207 | measured: bias -0.679 | measured: dice -0.323 | measured: dice root -0.409 |
measured: least -0.298 | measured: most -0.364 | measured: nothing shared -0.048 | measured: numbers other -0.014 |
measured: shared weight 0.254 | measured: values met 1.647 | measured: values part -0.039 | most -0.071 |
nothing shared -0.768 | numbers other -0.058 | opposite -0.474 | shared weight -0.054 | told passage: bias -0.05 |
told passage: dice 0.511 | told passage: dice root 0.371 | told passage: least 0.4 | told passage: most 0.353 |
told passage: nothing shared 0.236 | told passage: opposite -0.023 | told passage: shared weight -0.061 |
told passage: values met -1.229 | told passage: values part 0.357 | told: bias 0.245 | told: dice 0.845 |
told: dice root 0.819 | told: least 1.004 | told: most -0.419 | told: nothing shared -0.016 |
told: shared weight -0.107 | told: values part -0.037 | values met 1.934 | values part 0.074
`,
)
