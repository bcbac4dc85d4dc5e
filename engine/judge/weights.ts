import { modelOf } from './model'

/**
 * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>
 * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.
 */

/** 15038 rows: rte, vitaminc, fever, negation. */
export const CLAIM = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after -0.006 0.102 -0.096 | adds all 0.114 0.06 -0.174 | adds also -0.557 0.124 0.433 |
adds any 0.017 0.077 -0.093 | adds before -0.194 0.235 -0.041 | adds fewer 0.045 -0.152 0.107 |
adds first 0.212 0.012 -0.224 | adds least -0.612 0.019 0.593 | adds less 0.14 0.24 -0.38 |
adds more -0.451 0.327 0.124 | adds only 0.005 0.274 -0.279 | adds over -0.003 -0.037 0.04 |
adds some -0.114 -0.241 0.355 | adds than 0.318 0.1 -0.385 | adds under 0.323 -0.057 -0.266 |
best sentence 0.391 0.158 -0.579 | bias 0.13 0.505 -0.625 | bigrams -0.085 -0.083 0.152 |
bothNegated 0.141 -0.62 0.479 | boundBroken -0.151 0.322 -0.21 | boundKept 0.039 0.005 -0.074 |
clash -0.311 0.381 -0.095 | clashDice -0.152 -0.554 0.706 | clashNear -0.307 0.106 0.205 | closest 0.08 0.09 -0.191 |
complete 0.002 -0.31 0.299 | completeA 1.013 0.142 -1.15 | country missing -0.044 -0.262 0.305 |
coverA -0.233 0.078 0.132 | coverB 0.163 0.07 -0.266 | coverB2 0.248 -0.249 -0.072 | date alone -0.159 0.006 0.148 |
date broken -1.697 0.868 0.915 | date broken far 0.085 0.414 -0.499 | date kept 1.031 -0.918 -0.138 |
date met 0.005 -0.113 0.103 | date open 0.126 -0.37 0.244 | date parted -1.513 0.622 0.906 |
date parted far 0.071 0.207 -0.279 | dates all hold 0.39 -0.095 -0.347 |
dates all hold though denied 0.074 -0.25 0.176 | datesAlone -0.06 0.065 0.001 | datesMet -0.286 0.407 -0.104 |
datesParted -0.064 0.201 -0.111 | datesPartedDice -0.307 0.276 0.029 | deniedA 0.072 -0.159 0.086 |
deniedB -0.009 0.213 -0.203 | dice 0.049 0.085 -0.154 | dice2 0.153 -0.394 0.198 | flipped -0.092 0.018 0.074 |
flippedShare -0.767 0.512 0.256 | gateAgents 0.073 0.265 -0.337 | gateApart 0.167 -0.289 0.163 |
gateTimes -0.059 -0.431 0.49 | hasName -0.068 -0.258 0.289 | hasNumber -0.034 0.363 -0.249 |
inserted -0.045 -0.069 0.111 | keptNegation 0.224 -0.303 0.08 | last word missing -0.131 0.109 0.103 |
least -0.163 0.053 0.09 | lengthA 0.069 -0.289 0.195 | lengthB 0.104 -0.363 0.23 |
missingModifier -0.059 -0.194 0.197 | missingName -0.001 0.064 -0.037 | missingNameA 0.005 0.075 -0.005 |
missingNoun -0.274 -0.025 0.194 | missingNumber -0.112 -0.303 0.484 | missingNumberA 0.048 0.08 -0.064 |
missingVerb 0.017 -0.088 0.091 | modalA -0.114 -0.186 0.301 | modalB -0.409 -0.1 0.51 | modifierB 0.07 0.261 -0.278 |
most 0.115 0.086 -0.233 | nameA 0.048 0.008 -0.097 | nameB -0.467 0.062 0.36 | narrow -0.021 0.047 -0.052 |
near -0.318 -0.057 0.42 | negatedA 0.292 -0.36 0.067 | negatedB 0.323 -0.186 -0.137 | nounB -0.178 0.015 0.127 |
number alone -0.304 0.2 0.101 | number broken -0.792 0.701 0.056 | number broken alike -0.386 0.156 0.277 |
number broken near -1.071 0.916 0.129 | number kept 0.648 -0.317 -0.571 | number kept alike 0.083 -0.2 0.186 |
number kept near 1.419 -0.817 -1.024 | number met 0.402 0.115 -0.559 | number met alike -0.268 -0.176 0.45 |
number met near 0.234 -0.079 -0.181 | number open -0.131 0.036 0.095 | number open alike -0.664 0.161 0.503 |
number open near 0.328 0.172 -0.5 | number parted -0.328 0.093 0.247 | number parted alike -0.249 0.594 -0.343 |
number parted near -0.171 0.532 -0.36 | numbers all hold -0.177 0.197 0.03 |
numbers all hold though denied -0.069 -0.03 0.099 | numbersAlone -0.038 -0.077 0.1 | numbersMet -0.028 -0.293 0.302 |
numbersParted 0.07 -0.28 0.288 | onlyA -0.006 0.136 -0.128 | onlyB 0.264 0.12 -0.385 | onlyOne -0.035 0.091 -0.009 |
onlyOneNegated -0.478 0.027 0.451 | opposite -0.049 0.552 -0.503 | other country -1.029 0.867 0.163 |
prefixed 0.381 0.115 -0.495 | ratio 0.073 -0.101 -0.029 | relAgree -0.044 -0.255 0.262 |
relApparent 0.009 -0.589 0.579 | relConflict -0.248 0.043 0.211 | relNone -0.022 0.057 0.049 |
reportA 0.011 -0.376 0.369 | reportB -0.029 -0.002 0.033 | subject missing name -0.07 -0.016 0.126 |
subject missing word 0.069 -0.114 0.04 | subject share 0.337 -0.146 -0.201 | swapAlone -0.143 0.184 -0.027 |
swapModifier 0.089 0.224 -0.299 | swapName -0.131 0.227 -0.095 | swapNoun 0.06 -0.05 0.003 |
swapNumber 0.123 0.103 -0.191 | swapTight 0.082 0.152 -0.226 | swapVerb -0.028 -0.086 0.098 |
told heaviest missing 0.041 -0.006 -0.012 | told missing 0.044 0.037 0.043 | told missing modifier -0.229 0.198 0.03 |
told missing name -0.313 -0.098 0.373 | told missing noun 0.03 -0.155 0.092 | told missing verb 0.017 -0.088 0.091 |
told share 0.526 -0.364 -0.258 | told share squared 0.206 -0.327 0.031 | told whole 0.321 -0.408 -0.048 |
told whole, denied -1.271 1.505 -0.234 | turned 0.099 -0.262 0.163 | values none bad 0.071 -0.415 0.376 |
values one bad 0.091 0.23 -0.328 | verbB -0.164 0.224 -0.024
`,
)

/** 10960 rows: natural, rte, vitaminc. */
export const REPORT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.232 -0.298 0.066 | adds all -0.352 -0.236 0.588 | adds also 0.38 -0.233 -0.148 |
adds any -0.076 -0.074 0.15 | adds before -0.037 0.019 0.018 | adds fewer 0.028 -0.168 0.14 |
adds first 0.123 -0.085 -0.038 | adds least -0.074 -0.127 0.201 | adds less 0.279 0.044 -0.323 |
adds more -0.078 0.003 0.074 | adds only -0.04 0.461 -0.421 | adds over -0.12 -0.039 0.159 |
adds some 0.116 -0.155 0.039 | adds than 0.237 0.06 -0.297 | adds under 0.25 -0.105 -0.145 |
best sentence 0.12 0.009 -0.164 | bias -0.255 0.182 0.146 | bigrams 0.212 0.043 -0.263 |
bothNegated 0.092 -0.044 -0.048 | boundBroken 0.316 0.123 -0.44 | boundKept -0.038 -0.081 0.121 |
clash -0.43 0.226 0.205 | clashDice -0.347 0.273 0.073 | clashNear -0.339 0.138 0.2 | closest 0.244 0.028 -0.336 |
complete 0.303 -0.119 -0.184 | completeA 0.04 0.231 -0.271 | country missing -0.119 -0.125 0.244 |
coverA 0.071 -0.02 -0.053 | coverB 0.013 0.093 -0.124 | coverB2 0.16 -0.132 -0.025 | date alone -0.007 -0.273 0.28 |
date broken -0.737 0.646 0.091 | date broken far -0.048 0.286 -0.237 | date kept 0.752 -0.406 -0.346 |
date met 0.074 -0.062 -0.012 | date open 0.035 -0.118 0.083 | date parted -0.404 -0.148 0.552 |
date parted far -0.107 0.088 0.02 | dates all hold 0.648 -0.355 -0.292 |
dates all hold though denied 0.03 0.004 -0.034 | datesAlone -0.267 -0.045 0.313 | datesMet -0.346 0.349 -0.003 |
datesParted -0.034 0.074 -0.041 | datesPartedDice 0.032 -0.114 0.082 | deniedA 0.347 -0.558 0.211 |
deniedB 0.199 -0.137 -0.062 | dice 0.048 0.005 -0.057 | dice2 0.111 -0.096 -0.015 | flipped 0.111 -0.25 0.139 |
flippedShare -0.072 -0.035 0.107 | gateAgents -0.095 -0.013 0.108 | gateApart -0.113 -0.101 0.215 |
gateTimes -0.026 -0.081 0.108 | hasName 0.031 -0.004 -0.039 | hasNumber -0.096 0.334 -0.291 |
inserted 0.072 -0.019 -0.054 | keptNegation 0.099 -0.074 -0.025 | last word missing -0.212 -0.008 0.228 |
least 0.077 -0.151 0.081 | lengthA 0.074 -0.13 0.071 | lengthB 0.058 -0.105 0.058 |
missingModifier 0.209 -0.348 0.145 | missingName 0.124 -0.027 -0.101 | missingNameA -0.039 0.032 0.012 |
missingNoun -0.112 -0.094 0.301 | missingNumber 0.063 -0.2 0.155 | missingNumberA -0.034 0.031 0.014 |
missingVerb 0.017 0.084 -0.081 | modalA 0.065 -0.004 -0.061 | modalB -0.158 0.124 0.034 |
modifierB 0.094 -0.024 -0.1 | most 0.011 0.197 -0.254 | nameA 0.048 0.085 -0.157 | nameB -0.124 0.024 0.132 |
narrow 0.048 -0.014 -0.041 | near -0.393 0.511 -0.118 | negatedA 0.159 -0.066 -0.092 | negatedB 0.548 -0.239 -0.309 |
nounB 0.047 -0.061 0.023 | number alone -0.165 0.05 0.115 | number broken -0.675 0.474 0.207 |
number broken alike -0.374 0.092 0.282 | number broken near -0.675 0.602 0.074 | number kept 0.548 -0.321 -0.227 |
number kept alike 0.082 -0.254 0.173 | number kept near 1.15 -0.575 -0.576 | number met 0.162 0.226 -0.39 |
number met alike -0.274 -0.078 0.352 | number met near 0.431 -0.223 -0.209 | number open -0.373 0.536 -0.164 |
number open alike -0.345 -0.016 0.361 | number open near -0.063 0.034 0.029 | number parted 0.159 -0.378 0.226 |
number parted alike -0.407 0.257 0.15 | number parted near -0.347 0.783 -0.436 |
numbers all hold -0.234 0.269 -0.031 | numbers all hold though denied -0.058 -0.025 0.083 |
numbersAlone -0.089 0.466 -0.378 | numbersMet 0.354 0.03 -0.41 | numbersParted -0.362 -0.153 0.542 |
onlyA -0.011 -0.074 0.085 | onlyB 0.373 -0.21 -0.162 | onlyOne -0.041 0.078 -0.038 |
onlyOneNegated 0.146 -0.287 0.141 | opposite 0.035 0.063 -0.099 | other country -0.182 0.061 0.12 |
prefixed 0.008 0.072 -0.08 | ratio -0.11 0.176 -0.069 | relAgree 0.047 -0.281 0.261 |
relApparent -0.021 -0.414 0.435 | relConflict 0.052 -0.042 -0.009 | relNone -0.09 0.049 0.038 |
reportA 0.258 -0.246 -0.015 | reportB 0.521 -0.52 -0.003 | subject missing name -0.137 0.013 0.178 |
subject missing word 0.163 -0.007 -0.169 | subject share 0.255 -0.277 0.005 | swapAlone -0.131 0.286 -0.155 |
swapModifier -0.253 0.33 -0.077 | swapName -0.017 0.184 -0.168 | swapNoun 0.056 -0.146 0.108 |
swapNumber -0.349 0.272 0.081 | swapTight 0.057 -0.004 -0.052 | swapVerb -0.059 -0.105 0.164 |
told heaviest missing -0.156 0.28 -0.129 | told missing -0.207 0.039 0.332 |
told missing modifier 0.013 0.118 -0.133 | told missing name 0.014 -0.049 0.068 |
told missing noun 0.336 -0.101 -0.278 | told missing verb 0.017 0.084 -0.081 | told share 0.236 -0.064 -0.229 |
told share squared 0.101 -0.209 0.129 | told whole 0.081 -0.103 0.02 | told whole, denied -0.104 0.086 0.018 |
turned -0.024 -0.199 0.224 | values none bad 0.193 -0.581 0.399 | values one bad -0.312 0.355 -0.043 |
verbB -0.254 0.343 -0.096
`,
)

/** 1966 rows: natural, seeming, fever, vitaminc, msrp, negation. */
export const STATEMENT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after -0.013 0.037 -0.024 | adds all -0.061 -0.036 0.097 | adds also -0.001 -0.024 0.025 |
adds before 0.031 0.072 -0.103 | adds fewer 0.026 -0.056 0.03 | adds first -0.173 0.345 -0.172 |
adds less 0.02 0.123 -0.143 | adds more 0.08 0.056 -0.136 | adds only -0.135 0.216 -0.081 |
adds over 0.482 -0.247 -0.235 | adds some -0.018 -0.075 0.093 | adds than 0.128 0.291 -0.419 |
adds under 0.049 -0.091 0.041 | best sentence 0.133 -0.015 -0.118 | bias -0.056 0.092 -0.035 |
bigrams -0.465 0.256 0.209 | bothNegated 0.133 -0.185 0.052 | boundBroken -0.092 -0.043 0.135 |
boundKept 0.109 0.002 -0.111 | clash -0.099 0.049 0.05 | clashDice -0.071 0.051 0.02 | clashNear -0.075 0.03 0.045 |
closest -0.069 0.183 -0.114 | complete 0.061 0.146 -0.206 | completeA -0.196 0.262 -0.066 |
country missing 0.19 -0.328 0.137 | coverA -0.075 0.161 -0.086 | coverB 0.138 -0.016 -0.121 |
coverB2 0.114 0.034 -0.148 | date alone -0.044 0.05 -0.007 | date broken -0.322 0.355 -0.033 |
date broken far 0.001 0.009 -0.01 | date kept 0.391 -0.111 -0.28 | date met 0.249 -0.189 -0.06 |
date open -0.076 -0.13 0.205 | date parted -0.441 0.068 0.373 | date parted far -0.093 -0.213 0.306 |
dates all hold 0.658 -0.277 -0.381 | datesAlone -0.122 0.099 0.023 | datesMet -0.238 0.095 0.144 |
datesParted -0.026 -0.057 0.083 | datesPartedDice -0.072 -0.024 0.096 | deniedA -0.132 0.196 -0.064 |
deniedB -0.11 0.101 0.009 | dice -0.005 0.132 -0.127 | dice2 -0.097 0.28 -0.183 | flipped -0.218 0.006 0.212 |
flippedShare -0.081 -0.009 0.09 | gateApart -0.116 -0.068 0.184 | hasName -0.056 0.092 -0.035 |
hasNumber -0.264 0.006 0.257 | inserted 0.078 0.16 -0.238 | keptNegation 0.14 -0.104 -0.036 |
last word missing -0.283 0.077 0.206 | least -0.052 0.233 -0.181 | lengthA 0.068 -0.056 -0.012 |
lengthB 0.066 -0.055 -0.011 | missingModifier -0.174 0.004 0.17 | missingName 0.085 -0.053 -0.032 |
missingNameA -0.098 -0.002 0.1 | missingNoun -0.021 -0.074 0.095 | missingNumber -0.083 -0.209 0.292 |
missingNumberA -0.047 0.207 -0.16 | missingVerb 0.119 -0.11 -0.009 | modalA -0.113 -0.134 0.246 |
modalB -0.043 -0.12 0.163 | modifierB -0.193 0.06 0.133 | most 0.115 -0.088 -0.026 | nameA 0.015 0.019 -0.034 |
nameB 0.097 -0.049 -0.047 | narrow 0.288 -0.102 -0.186 | near -0.135 0.07 0.065 | negatedA 0.021 -0.239 0.218 |
negatedB 0.106 -0.17 0.064 | nounB 0.143 -0.042 -0.1 | number alone -0.24 -0.122 0.361 |
number broken -0.298 0.179 0.119 | number broken alike -0.219 0.219 -0.001 | number broken near -0.309 0.335 -0.026 |
number kept 0.25 -0.191 -0.06 | number kept alike 0.112 -0.116 0.004 | number kept near 0.289 -0.167 -0.123 |
number met 0.011 0.036 -0.048 | number met alike -0.197 0.17 0.027 | number met near -0.103 0.143 -0.04 |
number open -0.033 0.092 -0.058 | number open alike -0.068 0.101 -0.033 | number open near -0.017 0.068 -0.051 |
number parted -0.172 0.248 -0.076 | number parted alike -0.091 0.13 -0.039 | number parted near -0.049 0.006 0.044 |
numbers all hold 0.17 0.06 -0.23 | numbers all hold though denied -0.001 -0.008 0.009 |
numbersAlone 0.002 -0.147 0.145 | numbersMet 0.315 -0.243 -0.072 | numbersParted -0.228 0.105 0.123 |
onlyA -0.116 -0.028 0.143 | onlyB -0.038 0.02 0.018 | onlyOne 0.001 0.252 -0.252 | onlyOneNegated -0.214 0.165 0.049 |
opposite -0.218 0.305 -0.087 | other country -0.319 -0.194 0.513 | ratio -0.005 0.002 0.003 |
relAgree 0.356 -0.226 -0.129 | relApparent -0.043 0.024 0.019 | relConflict -0.469 0.357 0.112 |
relNone -0.06 0.02 0.04 | reportA 0.181 -0.299 0.118 | reportB -0.08 -0.127 0.207 |
subject missing name -0.088 0.072 0.017 | subject missing word 0.07 -0.008 -0.062 | subject share 0.099 0.017 -0.116 |
swapAlone -0.432 0.238 0.194 | swapModifier -0.222 0.188 0.034 | swapName -0.139 0.234 -0.095 |
swapNoun 0.166 -0.145 -0.021 | swapNumber 0.02 -0.206 0.186 | swapTight 0.043 -0.062 0.02 |
swapVerb 0.127 0.138 -0.265 | told heaviest missing -0.252 0.293 -0.041 | told missing -0.002 -0.232 0.233 |
told missing modifier -0.105 -0.068 0.173 | told missing name -0.223 -0.013 0.236 |
told missing noun 0.084 -0.071 -0.013 | told missing verb 0.119 -0.11 -0.009 | told share 0.154 -0.216 0.063 |
told share squared 0.081 -0.171 0.09 | told whole 0.179 -0.229 0.049 | told whole, denied 0.056 0.025 -0.081 |
turned 0.265 0.002 -0.267 | values none bad 0.305 -0.322 0.017 | values one bad -0.032 0.089 -0.057 |
verbB 0.08 0.06 -0.14
`,
)

/** 7744 rows: seeming, rte, fever, vitaminc, msrp, sick, breaking, negation, nan. */
export const SCENE = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.044 -0.175 0.131 | adds all 0.274 -0.084 -0.19 | adds also 0.058 -0.035 -0.024 |
adds before 0.114 0.002 -0.116 | adds fewer -0.002 0.263 -0.261 | adds first 0.034 0.432 -0.466 |
adds less 0.295 0.214 -0.51 | adds more -0.15 -0.114 0.264 | adds only -0.027 0.267 -0.239 |
adds over -0.486 0.334 0.153 | adds some 0.184 -0.271 0.088 | adds than 0.073 0.297 -0.37 |
adds under -0.013 0.06 -0.047 | best sentence 0.401 -0.339 -0.046 | bias 0.323 -0.312 -0.005 |
bigrams 0.37 1.072 -1.35 | bothNegated 0.251 -0.278 0.027 | boundBroken -0.283 0.75 -0.467 |
boundKept 0.312 0.392 -0.704 | clash -0.294 0.042 0.253 | clashDice -0.226 -0.084 0.311 |
clashNear -0.321 0.075 0.246 | closest -0.133 0.397 -0.239 | complete 0.284 -0.239 -0.031 |
completeA 0.154 0.164 -0.298 | country missing -0.034 0.186 -0.152 | coverA -0.351 0.509 -0.15 |
coverB 0.408 -0.344 -0.049 | coverB2 -0.036 -0.271 0.268 | date alone 0.01 0.074 -0.085 |
date met 0.265 -0.105 -0.161 | date open 0.009 0.01 -0.019 | date parted -0.091 0.041 0.05 |
date parted far -0.032 -0.142 0.174 | dates all hold 0.283 -0.225 -0.058 | datesAlone 0 0.013 -0.014 |
datesMet 0.259 -0.205 -0.054 | datesParted -0.242 0.048 0.194 | datesPartedDice -0.107 0.076 0.031 |
deniedA -0.171 0.251 -0.081 | deniedB 0.185 0.017 -0.202 | dice 0.145 -0.17 0.024 | dice2 -0.299 0.09 0.175 |
flipped -0.571 0.595 -0.145 | flippedShare -0.445 0.014 0.47 | gateApart -0.21 0 0.21 | hasNumber -0.593 0.354 0.237 |
inserted -0.309 0.424 -0.116 | keptNegation -0.053 -0.314 0.367 | last word missing -0.219 0.001 0.182 |
least 0.1 -0.134 0.035 | lengthA -0.201 0.176 0.018 | lengthB -0.194 0.225 -0.033 |
missingModifier -0.815 0.305 0.472 | missingName 0.027 0.105 -0.13 | missingNameA 0.245 -0.02 -0.225 |
missingNoun 0.281 -0.325 0.043 | missingNumber 0.212 0.401 -0.601 | missingNumberA -0.068 0.029 0.034 |
missingVerb 0.075 -0.115 0.04 | modalA 0.155 -0.086 -0.069 | modalB 0.029 -0.115 0.086 | modifierB -0.04 -0.18 0.192 |
most -0.034 0.294 -0.23 | nameA 0.104 -0.193 0.079 | nameB 0.129 -0.716 0.504 | narrow -0.022 -0.064 0.08 |
near -0.352 0.419 -0.066 | negatedA -0.206 -0.39 0.608 | negatedB 0.245 0.228 -0.493 | nounB 0.022 0.027 -0.044 |
number alone -0.038 -0.297 0.335 | number broken -0.454 0.424 0.03 | number broken alike -0.194 0.003 0.191 |
number broken near -0.423 0.435 -0.012 | number kept 0.834 -0.753 -0.084 | number kept alike 0.459 -0.46 0.001 |
number kept near 0.766 -0.624 -0.141 | number met -0.131 0.144 -0.014 | number met alike -0.085 0.007 0.077 |
number met near 0.081 -0.069 -0.013 | number open 0.021 0.095 -0.116 | number open alike 0.047 0.044 -0.091 |
number open near 0.027 0.098 -0.125 | number parted -0.236 -0.094 0.33 | number parted alike -0.626 0.903 -0.277 |
number parted near -0.024 -0.528 0.552 | numbers all hold 0.042 0.165 -0.206 |
numbers all hold though denied 0.465 -0.265 -0.2 | numbersAlone -0.051 -0.206 0.258 | numbersMet 0.032 -0.347 0.314 |
numbersParted -0.018 -0.091 0.112 | onlyA -0.058 0.55 -0.514 | onlyB -0.024 -0.047 0.084 |
onlyOne -0.008 0.172 -0.164 | onlyOneNegated -0.831 0.474 0.375 | opposite -0.351 0.479 -0.128 |
prefixed 0.034 -0.27 0.236 | ratio 0.024 0.201 -0.223 | relAgree 0.252 -0.208 -0.065 |
relApparent 0.134 -0.081 -0.052 | relConflict -0.408 0.158 0.244 | relNone -0.159 0.545 -0.318 |
reportA 0.132 -0.078 -0.054 | reportB 0.453 -0.379 -0.075 | subject missing name 0.154 -0.068 -0.083 |
subject missing word -0.311 -0.165 0.4 | subject share 0.149 0.095 -0.223 | swapAlone -0.422 0.394 0.004 |
swapModifier -0.138 0.245 -0.107 | swapNoun 0.142 0.002 -0.108 | swapNumber 0.323 0.013 -0.335 |
swapTight -0.282 0.384 -0.103 | swapVerb -0.198 0.031 0.159 | told heaviest missing 0.028 -0.448 0.321 |
told missing -0.078 -0.117 0.127 | told missing modifier 0.448 -0.284 -0.156 | told missing name 0.027 -0.2 0.174 |
told missing noun -0.617 0.317 0.227 | told missing verb 0.075 -0.115 0.04 | told share -0.001 0.043 -0.027 |
told share squared -0.189 -0.008 0.165 | told whole 0.245 -0.625 0.418 | told whole, denied -0.756 0.729 -0.017 |
values none bad 0.419 -0.213 -0.207 | values one bad -0.192 -0.126 0.318 | verbB 0.176 0.162 -0.304
`,
)

/** 2070 rows: seeming, and pairs of natural, rte and vitaminc against exchanged ones. */
export const RELATED = modelOf(
  ['no', 'yes'],
  `
adds after -0.493 | adds all -0.031 | adds also 0.16 | adds any 0.066 | adds before 0.319 | adds fewer 0.026 |
adds first -0.145 | adds least 0.028 | adds less -0.195 | adds more -0.182 | adds only -0.059 | adds over -0.003 |
adds some -0.039 | adds than -0.344 | adds under 0.018 | best sentence 0.198 | bias 0.093 | bigrams -0.049 |
bothNegated -0.194 | boundBroken -0.448 | boundKept -0.278 | clash 0.102 | clashDice 0.035 | clashNear 0.423 |
closest -0.063 | complete 0.236 | completeA 0.673 | country missing -0.124 | coverA 0.408 | coverB 0.116 |
coverB2 -0.122 | date alone -0.04 | date broken -0.425 | date broken far -0.022 | date kept -0.19 | date met 0.082 |
date open 0.385 | date parted 0.05 | date parted far 0.362 | dates all hold -0.014 | datesAlone 0.145 |
datesMet 0.132 | datesParted -0.142 | datesPartedDice -0.06 | deniedA -0.477 | deniedB -0.592 | dice 0.316 |
dice2 0.109 | event 1 names, 0 numbers 0.129 | event 1 names, 0 words -0.157 | event 1 names, 1 numbers -0.094 |
event 1 names, 1 words 0.501 | event 1 names, 2 numbers -0.031 | event 1 names, 2 words 0.009 |
event 1 names, 3 words -0.347 | event 1 names, verb 0 -0.096 | event 1 names, verb 1 0.101 |
event 2 names, 0 numbers -0.16 | event 2 names, 0 words 0.058 | event 2 names, 1 numbers 0.028 |
event 2 names, 1 words 0.17 | event 2 names, 2 numbers 0.04 | event 2 names, 2 words 0.059 |
event 2 names, 3 words -0.385 | event 2 names, verb 0 -0.119 | event 2 names, verb 1 0.025 | event any name -0.074 |
event apart names, 0 numbers 0.053 | event apart names, 0 words -0.626 | event apart names, 1 numbers -0.129 |
event apart names, 1 words 0.09 | event apart names, 2 words 0.21 | event apart names, 3 words 0.249 |
event apart names, verb 0 0.07 | event apart names, verb 1 -0.144 | event common words 0.461 |
event families other -0.047 | event families same 0.339 | event middling words 0.612 | event name share -0.139 |
event nameless 0.252 | event names 0.558 | event names and words 0.112 | event names apart -0.068 |
event names apart least 0.081 | event names in A -0.444 | event names in B 0.161 | event no names, 0 numbers 0.457 |
event no names, 0 words -0.32 | event no names, 1 numbers -0.368 | event no names, 1 words 0.137 |
event no names, 2 numbers 0.163 | event no names, 2 words 0.418 | event no names, 3 words 0.018 |
event no names, verb 0 0.405 | event no names, verb 1 -0.152 | event nothing -0.944 | event numbers -0.207 |
event numbers and names -0.042 | event numbers apart -0.266 | event one 0.135 | event opener shared 0.245 |
event persons 0.983 | event persons apart -0.115 | event persons apart, other names shared -0.075 |
event rare word and name -0.127 | event rare words 0.242 | event same verb -0.169 | event share 0.253 |
event weight 0.76 | event weight root 0.89 | event words times names -0.313 | flipped -0.358 | flippedShare -0.039 |
gateApart -0.141 | hasName 0.041 | hasNumber 0.002 | inserted 0.119 | keptNegation 0.013 | last word missing -0.344 |
least 0.275 | lengthA -0.205 | lengthB -0.076 | missingModifier -0.259 | missingName -0.312 | missingNameA 0.291 |
missingNoun -0.391 | missingNumber -0.418 | missingNumberA -0.409 | missingVerb 0.106 | modalA -0.252 |
modalB -0.772 | modifierB 0.458 | most 0.249 | nameA 0.22 | nameB -0.182 | narrow 0.69 | near 0.48 | negatedA -0.418 |
negatedB 0.017 | nounB 0.091 | number alone 0.077 | number broken -0.482 | number broken alike -0.217 |
number broken near 0.613 | number kept -0.055 | number kept alike -0.241 | number kept near 0.77 | number met -0.025 |
number met alike 0.124 | number met near 0.039 | number open 0.406 | number open alike 0.174 |
number open near 0.343 | number parted -0.142 | number parted alike -0.065 | number parted near 0.005 |
numbers all hold -0.057 | numbersAlone -0.206 | numbersMet -0.183 | numbersParted 0.306 | onlyA -0.108 | onlyB 0.049 |
onlyOne -0.151 | onlyOneNegated 0.08 | opposite -0.118 | other country -0.764 | ratio 0.519 | relAgree 0.088 |
relApparent -0.202 | relConflict 0.098 | relNone 0.02 | reportA -0.217 | reportB -0.08 | subject missing name 0.052 |
subject missing word 0.057 | subject share 0.952 | swapAlone 0.212 | swapModifier -0.215 | swapName 0.072 |
swapNoun 0.051 | swapNumber 0.27 | swapTight 0.438 | swapVerb 0.333 | told heaviest missing -0.027 |
told missing -0.325 | told missing modifier 0.124 | told missing name -0.141 | told missing noun -0.059 |
told missing verb 0.106 | told share 0.107 | told share squared -0.007 | told whole -0.085 |
told whole, denied 0.002 | turned 0.057 | values none bad 0.338 | values one bad 0.267 | verbB 0.368
`,
)

/** 3945 rows: sentence pairs of ecbplus. */
export const EVENT = modelOf(
  ['no', 'yes'],
  `
adds after 0.005 | adds all 0.27 | adds any 0.037 | adds before 0.165 | adds first -0.06 | adds least -0.299 |
adds less 0.048 | adds more 0.192 | adds only -0.651 | adds over -0.139 | adds some -0.277 | adds than 0.011 |
adds under 0.05 | best sentence -0.153 | bias 0.091 | bigrams 0.297 | bothNegated -0.021 | boundBroken -0.356 |
boundKept 0.106 | clash 0.049 | clashDice -0.043 | clashNear -0.001 | closest -0.082 | complete 0.099 |
completeA -0.23 | country missing -0.259 | coverA 0.829 | coverB -0.13 | coverB2 -0.227 | date alone -0.157 |
date met 0.093 | date open 0.202 | date parted -0.133 | date parted far -0.206 | dates all hold 0.091 |
datesAlone -0.001 | datesMet -0.021 | datesParted -0.175 | datesPartedDice -0.05 | deniedA -0.307 | deniedB 0.023 |
dice 0.333 | dice2 0.167 | event 1 names, 0 numbers 0.018 | event 1 names, 0 words 0.521 |
event 1 names, 1 numbers -0.241 | event 1 names, 1 words -0.287 | event 1 names, 2 numbers 0.061 |
event 1 names, 2 words -0.332 | event 1 names, 3 words -0.038 | event 1 names, verb 0 -0.308 |
event 1 names, verb 1 0.172 | event 2 names, 0 numbers -0.051 | event 2 names, 0 words 0.083 |
event 2 names, 1 numbers 0.325 | event 2 names, 1 words 0.056 | event 2 names, 2 numbers -0.055 |
event 2 names, 2 words -0.107 | event 2 names, 3 words 0.18 | event 2 names, verb 0 -0.011 |
event 2 names, verb 1 0.242 | event any name 0.1 | event apart names, 0 numbers 0.227 |
event apart names, 0 words 0.428 | event apart names, 1 numbers -0.19 | event apart names, 1 words -0.032 |
event apart names, 2 words -0.052 | event apart names, 3 words -0.307 | event apart names, verb 0 0.358 |
event apart names, verb 1 -0.313 | event common words 0.048 | event families other -0.124 |
event families same -0.158 | event middling words -0.151 | event name share 0.599 | event nameless -0.034 |
event names -0.242 | event names and words -0.351 | event names apart 0.044 | event names apart least -0.466 |
event names in A 0.071 | event names in B -0.069 | event no names, 0 numbers -0.304 | event no names, 0 words 0.258 |
event no names, 1 numbers 0.283 | event no names, 1 words -0.236 | event no names, 2 words 0.04 |
event no names, 3 words -0.073 | event no names, verb 0 0.108 | event no names, verb 1 -0.14 | event nothing 0.646 |
event numbers 0.251 | event numbers and names 0.167 | event numbers apart 0.128 | event one 0.259 |
event opener shared -0.059 | event persons 0.604 | event persons apart -0.633 |
event persons apart, other names shared -0.055 | event rare word and name -0.013 | event rare words -0.073 |
event same verb -0.049 | event share 0.233 | event weight 0.254 | event weight root 0.132 |
event words times names -0.131 | flipped 0.009 | flippedShare -0.007 | gateApart -0.222 | hasName 0.047 |
hasNumber -0.122 | inserted -0.074 | last word missing 0.138 | least 0.358 | lengthA -0.185 | lengthB -0.103 |
missingModifier -0.025 | missingName 0.003 | missingNameA -0.018 | missingNoun 0.328 | missingNumber -0.09 |
missingNumberA -0.165 | missingVerb 0.049 | modalA -0.345 | modalB -0.282 | modifierB -0.036 | most 0.34 |
nameA 0.739 | nameB 0.534 | narrow -0.433 | near -0.104 | negatedA -0.105 | negatedB -0.308 | nounB -0.225 |
number alone -0.37 | number broken -0.266 | number broken alike -0.16 | number broken near -0.116 |
number kept 0.038 | number kept alike 0.127 | number kept near 0.093 | number met -0.519 | number met alike 0.107 |
number met near 0.865 | number open 0.359 | number open alike 0.159 | number open near 0.077 | number parted -0.493 |
number parted alike -0.407 | number parted near -0.475 | numbers all hold 0.409 | numbersAlone 0.355 |
numbersMet 0.35 | numbersParted 0.402 | onlyA -0.224 | onlyB -0.446 | onlyOne 0.128 | onlyOneNegated 0.081 |
opposite 0.213 | other country -0.24 | ratio 0.376 | relAgree 0.271 | relApparent -0.052 | relConflict -0.071 |
relNone 0.203 | reportA -0.098 | reportB -0.022 | subject missing name -0.024 | subject missing word -0.24 |
subject share 0.006 | swapAlone -0.527 | swapModifier 0.082 | swapName -0.344 | swapNoun 0.065 | swapNumber -0.117 |
swapTight -0.219 | swapVerb -0.266 | told heaviest missing 0.097 | told missing -0.015 |
told missing modifier -0.276 | told missing name 0.019 | told missing noun -0.507 | told missing verb 0.049 |
told share 0.067 | told share squared 0.09 | told whole 0.042 | turned -0.022 | values none bad 0.173 |
values one bad 0.283 | verbB 0.2
`,
)

/** 1650 rows: document pairs of ecbplus. */
export const ARTICLES = modelOf(
  ['no', 'yes'],
  `
all cosine -0.447 | all names -0.507 | all numbers 6.088 | all words -3.569 | bias -1.192 | chief name shared -0.518 |
lead cosine 4.231 | lead in all -6.467 | lead in all least 3.933 | lead names -1.052 | lead names held least 0.46 |
lead words -1.936 | length -4.866 | names held 0.373 | names held least 2.979 | numbers held -0.375 |
opening in all 8.183 | rare shared 0.077 | runs share 0.982 | runs shared 0.388 | short 0.819 |
words held least 2.613
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
bias -0.48 | dice 0.537 | dice root 0.592 | least 0.462 | most 0.565 | nothing shared -0.797 | numbers other -0.008 |
opposite -0.204 | shared weight 0.069 | values met 0.916 | values part -0.263
`,
)
