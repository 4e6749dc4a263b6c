// Generated from schemas/ by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
export const wireSchemas = {
  "error": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/error.v1.json",
    "title": "ErrorMessage",
    "description": "What a socket answers when it refuses something: one shape for every service.",
    "type": "object",
    "required": [
      "type",
      "error",
      "code",
      "kind"
    ],
    "properties": {
      "type": {
        "description": "Tells an error from every other message.",
        "const": "error"
      },
      "error": {
        "description": "A sentence for people: what happened and what to do.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1000,
        "examples": [
          "You send faster than this community allows. Wait a moment, then go on."
        ]
      },
      "code": {
        "description": "A stable name for programs. The list grows: treat an unknown one by its kind.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
        "maxLength": 64,
        "examples": [
          "rate_limited"
        ]
      },
      "kind": {
        "description": "`retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.",
        "type": "string",
        "enum": [
          "retry",
          "stop",
          "fix"
        ]
      },
      "id": {
        "description": "The `id` of the message that this answers, when it had one.",
        "type": [
          "string",
          "integer"
        ],
        "minLength": 1,
        "maxLength": 128,
        "examples": [
          "m-17",
          17
        ]
      },
      "retryAfterMs": {
        "description": "How many milliseconds to wait before trying again.",
        "type": "integer",
        "minimum": 0,
        "maximum": 86400000,
        "examples": [
          1000
        ]
      },
      "details": {
        "description": "Facts for programs that belong to the code, such as a limit.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "limit": 600
          }
        ]
      }
    }
  },
  "problem": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/problem.v1.json",
    "title": "ProblemDetails",
    "description": "What HTTP answers when it refuses something: the body of application/problem+json (RFC 9457) with our code and kind.",
    "type": "object",
    "required": [
      "type",
      "title",
      "status",
      "detail",
      "code",
      "kind"
    ],
    "properties": {
      "type": {
        "description": "The address that names this sort of problem.",
        "type": "string",
        "format": "uri-reference",
        "examples": [
          "https://nodegx.org/problems/rate_limited"
        ]
      },
      "title": {
        "description": "The sort of problem in a few words; the same for every occurrence.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "examples": [
          "Rate limited"
        ]
      },
      "status": {
        "description": "The HTTP status, again.",
        "type": "integer",
        "minimum": 400,
        "maximum": 599,
        "examples": [
          429
        ]
      },
      "detail": {
        "description": "A sentence for people on this occurrence: what happened and what to do.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1000,
        "examples": [
          "You send faster than this community allows. Wait a moment, then go on."
        ]
      },
      "instance": {
        "description": "The request that it happened to.",
        "type": "string",
        "format": "uri-reference",
        "examples": [
          "/identity/guests"
        ]
      },
      "code": {
        "description": "A stable name for programs. The list grows: treat an unknown one by its kind.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
        "maxLength": 64,
        "examples": [
          "rate_limited"
        ]
      },
      "kind": {
        "description": "`retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.",
        "type": "string",
        "enum": [
          "retry",
          "stop",
          "fix"
        ]
      },
      "retryAfterMs": {
        "description": "How many milliseconds to wait before trying again. The Retry-After header says it in seconds.",
        "type": "integer",
        "minimum": 0,
        "maximum": 86400000,
        "examples": [
          1000
        ]
      },
      "details": {
        "description": "Facts for programs that belong to the code, such as a limit.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "limit": 600
          }
        ]
      }
    }
  },
  "token-claims": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/token-claims.v1.json",
    "title": "TokenClaims",
    "description": "What a token says about the person who shows it. Claims that are not listed are allowed and mean nothing to us.",
    "type": "object",
    "required": [
      "iss",
      "sub",
      "name",
      "community",
      "role",
      "iat",
      "exp"
    ],
    "properties": {
      "iss": {
        "description": "Who issued the token.",
        "type": "string",
        "minLength": 1,
        "maxLength": 2048,
        "examples": [
          "https://community.example.org/identity"
        ]
      },
      "sub": {
        "description": "The person's id. Never given to anyone else.",
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
        "examples": [
          "u_8f14e45f"
        ]
      },
      "name": {
        "description": "The person's name as others see it.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
        "examples": [
          "Ada"
        ]
      },
      "avatar": {
        "description": "The address of the person's picture.",
        "type": "string",
        "format": "uri",
        "pattern": "^https?://",
        "maxLength": 2048,
        "examples": [
          "https://avatars.example.org/ada.png"
        ]
      },
      "community": {
        "description": "The id of the community that the token is for.",
        "type": "string",
        "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
        "examples": [
          "nodegx-official"
        ]
      },
      "role": {
        "description": "What the person is in the community.",
        "type": "string",
        "enum": [
          "owner",
          "moderator",
          "member",
          "guest"
        ]
      },
      "grants": {
        "description": "What an invitation allows besides the role.",
        "type": "array",
        "maxItems": 100,
        "items": {
          "$ref": "#/definitions/grant"
        }
      },
      "iat": {
        "description": "When it was issued, in seconds since 1970.",
        "type": "number",
        "minimum": 0
      },
      "exp": {
        "description": "When it ends, in seconds since 1970.",
        "type": "number",
        "minimum": 0
      },
      "aud": {
        "description": "Whom it is meant for.",
        "type": [
          "string",
          "array"
        ],
        "minLength": 1,
        "maxLength": 255,
        "minItems": 1,
        "maxItems": 20,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "jti": {
        "description": "The token's own id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 255
      },
      "sid": {
        "description": "The session that it belongs to. Signing out ends all tokens of a session.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^[A-Za-z0-9_-]+$",
        "examples": [
          "3c9d2f6e-6b0e-4c55-9a5a-0f3b7a1d2e44"
        ]
      },
      "scope": {
        "description": "What a program may do, for tokens of programs only: names with a space between them (RFC 8693, 4.2).",
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "pattern": "^[a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}( [a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}){0,15}$",
        "examples": [
          "notifications:write sessions:read"
        ]
      }
    },
    "definitions": {
      "grant": {
        "title": "Grant",
        "description": "A right to one room or to the documents that a pattern matches; one of the two.",
        "type": "object",
        "required": [
          "role"
        ],
        "properties": {
          "room": {
            "description": "The room's name. `*` at the end stands for any rest.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "examples": [
              "design-review"
            ]
          },
          "document": {
            "description": "The document's name. `*` at the end stands for any rest.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "examples": [
              "design-review/*"
            ]
          },
          "role": {
            "description": "`editor` writes, `reviewer` comments, `viewer` reads.",
            "type": "string",
            "enum": [
              "editor",
              "reviewer",
              "viewer"
            ]
          }
        },
        "oneOf": [
          {
            "required": [
              "room"
            ]
          },
          {
            "required": [
              "document"
            ]
          }
        ]
      }
    }
  },
  "health": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/health.v1.json",
    "title": "HealthReport",
    "description": "What `/health` answers: whether the process lives and what it carries. Whether it takes work is for `/ready` to say.",
    "type": "object",
    "required": [
      "status",
      "service",
      "version",
      "uptimeSeconds",
      "counts"
    ],
    "properties": {
      "status": {
        "description": "`degraded`: it works, and something needs a look.",
        "type": "string",
        "enum": [
          "ok",
          "degraded"
        ]
      },
      "service": {
        "description": "Which service answers.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "sync"
        ]
      },
      "version": {
        "description": "The version that runs.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "0.1.0"
        ]
      },
      "uptimeSeconds": {
        "description": "How long it has been running, in seconds.",
        "type": "number",
        "minimum": 0
      },
      "counts": {
        "description": "How many of what it carries now.",
        "type": "object",
        "additionalProperties": {
          "type": "number"
        },
        "examples": [
          {
            "documents": 12,
            "connections": 40
          }
        ]
      },
      "durability": {
        "description": "`disk`: what is acknowledged survives a crash. `memory`: it does not.",
        "type": "string",
        "enum": [
          "memory",
          "disk"
        ]
      },
      "services": {
        "description": "The reports of the services that share the process, by name.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#"
        }
      }
    }
  },
  "ready": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/ready.v1.json",
    "title": "ReadyReport",
    "description": "What `/ready` answers: whether the service takes work now (200) or not (503), and why.",
    "type": "object",
    "required": [
      "ready",
      "checks"
    ],
    "properties": {
      "ready": {
        "description": "True only when every check is.",
        "type": "boolean"
      },
      "checks": {
        "description": "What was looked at.",
        "type": "array",
        "items": {
          "title": "ReadyCheck",
          "type": "object",
          "required": [
            "name",
            "ok"
          ],
          "properties": {
            "name": {
              "description": "What the check looks at.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "examples": [
                "store"
              ]
            },
            "ok": {
              "description": "Whether it is well.",
              "type": "boolean"
            },
            "code": {
              "description": "The problem's code when it is not.",
              "type": "string",
              "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
              "maxLength": 64,
              "examples": [
                "storage_full"
              ]
            },
            "detail": {
              "description": "A sentence for the operator.",
              "type": "string",
              "maxLength": 1000
            }
          }
        }
      }
    }
  },
  "identity/guest-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/guest-request.v1.json",
    "title": "GuestRequest",
    "description": "What someone sends to join as a guest.",
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "description": "The name that others see: 1 to 64 characters on one line.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$",
        "patternErrorMessage": "must be a name on one line, without control characters",
        "examples": [
          "Ada"
        ]
      }
    }
  },
  "identity/session-response": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/session-response.v1.json",
    "title": "SessionResponse",
    "description": "What someone gets who joined, signed in or refreshed: a token to show, and one to get the next.",
    "type": "object",
    "required": [
      "token",
      "expiresAt",
      "refreshToken",
      "refreshExpiresAt",
      "user"
    ],
    "properties": {
      "token": {
        "description": "The token for every service.",
        "type": "string",
        "minLength": 1,
        "maxLength": 8192
      },
      "expiresAt": {
        "description": "When the token ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:10:00.000Z"
        ]
      },
      "refreshToken": {
        "description": "Buys the next token, once. Only the identity service may see it.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1024
      },
      "refreshExpiresAt": {
        "description": "When the refresh token ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-02-17T00:00:00.000Z"
        ]
      },
      "user": {
        "title": "User",
        "description": "Who the token speaks of.",
        "type": "object",
        "required": [
          "id",
          "name",
          "role"
        ],
        "properties": {
          "id": {
            "description": "The person's id, `sub` in the token.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "name": {
            "description": "The name that others see.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "avatar": {
            "description": "The address of the person's picture.",
            "type": "string",
            "format": "uri",
            "pattern": "^https?://",
            "maxLength": 2048
          },
          "role": {
            "description": "What the person is in the community.",
            "type": "string",
            "enum": [
              "owner",
              "moderator",
              "member",
              "guest"
            ]
          }
        }
      }
    }
  },
  "identity/refresh-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/refresh-request.v1.json",
    "title": "RefreshRequest",
    "description": "What a client sends to get the next token.",
    "type": "object",
    "required": [
      "refreshToken"
    ],
    "properties": {
      "refreshToken": {
        "description": "The refresh token of the last answer.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1024
      }
    }
  },
  "identity/me-response": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/me-response.v1.json",
    "title": "MeResponse",
    "description": "Who the shown token speaks of, and how long it lasts.",
    "type": "object",
    "required": [
      "user",
      "community",
      "expiresAt"
    ],
    "properties": {
      "user": {
        "description": "The person.",
        "type": "object",
        "required": [
          "id",
          "name",
          "role"
        ],
        "properties": {
          "id": {
            "description": "The person's id, `sub` in the token.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "name": {
            "description": "The name that others see.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "avatar": {
            "description": "The address of the person's picture.",
            "type": "string",
            "format": "uri",
            "pattern": "^https?://",
            "maxLength": 2048
          },
          "role": {
            "description": "What the person is in the community.",
            "type": "string",
            "enum": [
              "owner",
              "moderator",
              "member",
              "guest"
            ]
          }
        }
      },
      "community": {
        "description": "The id of the community that the token is for.",
        "type": "string",
        "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"
      },
      "grants": {
        "description": "What an invitation allows besides the role.",
        "type": "array",
        "maxItems": 100,
        "items": {
          "type": "object",
          "required": [
            "role"
          ],
          "properties": {
            "room": {
              "description": "The room's name or pattern.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "document": {
              "description": "The document's name or pattern.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "role": {
              "description": "`editor` writes, `reviewer` comments, `viewer` reads.",
              "type": "string",
              "enum": [
                "editor",
                "reviewer",
                "viewer"
              ]
            }
          },
          "oneOf": [
            {
              "required": [
                "room"
              ]
            },
            {
              "required": [
                "document"
              ]
            }
          ]
        }
      },
      "expiresAt": {
        "description": "When the token ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:10:00.000Z"
        ]
      }
    }
  },
  "identity/register-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/register-request.v1.json",
    "title": "RegisterRequest",
    "description": "What someone sends to open an account.",
    "type": "object",
    "required": [
      "name",
      "password"
    ],
    "properties": {
      "name": {
        "description": "The name to sign in with: 2 to 39 letters, digits, hyphens, dots and underscores. Capital letters count like small ones.",
        "type": "string",
        "minLength": 2,
        "maxLength": 39,
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$",
        "patternErrorMessage": "must be letters and digits, with hyphens, dots and underscores between them",
        "examples": [
          "ada"
        ]
      },
      "password": {
        "description": "The password: 10 to 256 characters of any kind.",
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "examples": [
          "correct horse battery staple"
        ]
      },
      "displayName": {
        "description": "The name that others see: 1 to 64 characters on one line.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "Ada Lovelace"
        ],
        "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$",
        "patternErrorMessage": "must be a name on one line, without control characters"
      },
      "invitation": {
        "description": "The token of an invitation that makes its taker an owner, moderator or member; also opens an account where strangers may open none.",
        "type": "string",
        "minLength": 1,
        "maxLength": 4096
      }
    }
  },
  "identity/login-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/login-request.v1.json",
    "title": "LoginRequest",
    "description": "What someone sends to sign in to their account.",
    "type": "object",
    "required": [
      "name",
      "password"
    ],
    "properties": {
      "name": {
        "description": "The name of the account.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "password": {
        "description": "The password.",
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "examples": [
          "correct horse battery staple"
        ]
      }
    }
  },
  "identity/password-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/password-request.v1.json",
    "title": "PasswordRequest",
    "description": "What someone sends to change their password.",
    "type": "object",
    "required": [
      "currentPassword",
      "newPassword"
    ],
    "properties": {
      "currentPassword": {
        "description": "The password until now.",
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "examples": [
          "correct horse battery staple"
        ]
      },
      "newPassword": {
        "description": "The new one: 10 to 256 characters of any kind.",
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "examples": [
          "correct horse battery staple"
        ]
      }
    }
  },
  "identity/access-token-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/access-token-request.v1.json",
    "title": "AccessTokenRequest",
    "description": "What someone sends to come in with the access token that a community shares.",
    "type": "object",
    "required": [
      "name",
      "accessToken"
    ],
    "properties": {
      "name": {
        "description": "The name that others see: 1 to 64 characters on one line.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "Ada Lovelace"
        ],
        "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$",
        "patternErrorMessage": "must be a name on one line, without control characters"
      },
      "accessToken": {
        "description": "The community's access token.",
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "examples": [
          "cms-2024"
        ]
      }
    }
  },
  "identity/exchange-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/exchange-request.v1.json",
    "title": "ExchangeRequest",
    "description": "What a page sends that a sign-in came back to.",
    "type": "object",
    "required": [
      "code",
      "verifier"
    ],
    "properties": {
      "code": {
        "description": "The `code` in the fragment of the page's address.",
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      },
      "verifier": {
        "description": "The secret whose SHA-256 the page gave when it began (RFC 7636).",
        "type": "string",
        "minLength": 43,
        "maxLength": 128,
        "pattern": "^[A-Za-z0-9._~-]+$"
      }
    }
  },
  "identity/device-response": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/device-response.v1.json",
    "title": "DeviceResponse",
    "description": "How to sign in on another screen: open the page, enter the code.",
    "type": "object",
    "required": [
      "deviceCode",
      "userCode",
      "verificationUri",
      "expiresAt",
      "intervalMs"
    ],
    "properties": {
      "deviceCode": {
        "description": "What the device asks with. A secret of the device.",
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      },
      "userCode": {
        "description": "What the person enters.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "WDJB-MJHT"
        ]
      },
      "verificationUri": {
        "description": "The page where they enter it.",
        "type": "string",
        "format": "uri",
        "maxLength": 2048,
        "examples": [
          "https://github.com/login/device"
        ]
      },
      "expiresAt": {
        "description": "When the code ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:10:00.000Z"
        ]
      },
      "intervalMs": {
        "description": "The shortest time between two questions, in milliseconds.",
        "type": "integer",
        "minimum": 1000,
        "maximum": 600000
      }
    }
  },
  "identity/device-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/device-request.v1.json",
    "title": "DeviceRequest",
    "description": "What a device sends to ask whether the person has entered the code.",
    "type": "object",
    "required": [
      "deviceCode"
    ],
    "properties": {
      "deviceCode": {
        "description": "The device code.",
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      }
    }
  },
  "identity/invitation-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/invitation-request.v1.json",
    "title": "InvitationRequest",
    "description": "What someone sends to make an invitation link.",
    "type": "object",
    "required": [
      "grants"
    ],
    "properties": {
      "grants": {
        "description": "What it allows to those who come in with it.",
        "type": "array",
        "maxItems": 100,
        "items": {
          "type": "object",
          "required": [
            "role"
          ],
          "properties": {
            "room": {
              "description": "The room's name or pattern.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "document": {
              "description": "The document's name or pattern.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "role": {
              "description": "`editor` writes, `reviewer` comments, `viewer` reads.",
              "type": "string",
              "enum": [
                "editor",
                "reviewer",
                "viewer"
              ]
            }
          },
          "oneOf": [
            {
              "required": [
                "room"
              ]
            },
            {
              "required": [
                "document"
              ]
            }
          ]
        },
        "minItems": 1
      },
      "uses": {
        "description": "How many people may come in with it.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000,
        "default": 1
      },
      "minutes": {
        "description": "How long it lasts, in minutes.",
        "type": "integer",
        "minimum": 1,
        "maximum": 43200,
        "default": 1440
      }
    }
  },
  "identity/invitation-response": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/invitation-response.v1.json",
    "title": "InvitationResponse",
    "description": "An invitation, with the token that lets people in. The token is shown once.",
    "type": "object",
    "required": [
      "invitation",
      "id",
      "grants",
      "usesLeft",
      "expiresAt"
    ],
    "properties": {
      "invitation": {
        "description": "The signed token to hand on.",
        "type": "string",
        "minLength": 1,
        "maxLength": 4096
      },
      "url": {
        "description": "A link to hand on, where the community says its address.",
        "type": "string",
        "format": "uri",
        "maxLength": 8192
      },
      "id": {
        "description": "Its id, to take it back with.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "grants": {
        "description": "What it allows.",
        "type": "array",
        "maxItems": 100,
        "items": {
          "type": "object",
          "required": [
            "role"
          ],
          "properties": {
            "room": {
              "description": "The room's name or pattern.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "document": {
              "description": "The document's name or pattern.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "role": {
              "description": "`editor` writes, `reviewer` comments, `viewer` reads.",
              "type": "string",
              "enum": [
                "editor",
                "reviewer",
                "viewer"
              ]
            }
          },
          "oneOf": [
            {
              "required": [
                "room"
              ]
            },
            {
              "required": [
                "document"
              ]
            }
          ]
        }
      },
      "usesLeft": {
        "description": "How many people may still come in with it.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000
      },
      "expiresAt": {
        "description": "When it ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:10:00.000Z"
        ]
      }
    }
  },
  "identity/invitation-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/invitation-list.v1.json",
    "title": "InvitationList",
    "description": "The invitations that a person made and that still let people in.",
    "type": "object",
    "required": [
      "invitations"
    ],
    "properties": {
      "invitations": {
        "description": "The newest first.",
        "type": "array",
        "maxItems": 1000,
        "items": {
          "title": "OpenInvitation",
          "description": "One of them.",
          "type": "object",
          "required": [
            "id",
            "grants",
            "usesLeft",
            "expiresAt"
          ],
          "properties": {
            "id": {
              "description": "Its id, to take it back with.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "grants": {
              "description": "What it allows.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "type": "object",
                "required": [
                  "role"
                ],
                "properties": {
                  "room": {
                    "description": "The room's name or pattern.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 255
                  },
                  "document": {
                    "description": "The document's name or pattern.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 255
                  },
                  "role": {
                    "description": "`editor` writes, `reviewer` comments, `viewer` reads.",
                    "type": "string",
                    "enum": [
                      "editor",
                      "reviewer",
                      "viewer"
                    ]
                  }
                },
                "oneOf": [
                  {
                    "required": [
                      "room"
                    ]
                  },
                  {
                    "required": [
                      "document"
                    ]
                  }
                ]
              }
            },
            "usesLeft": {
              "description": "How many people may still come in with it.",
              "type": "integer",
              "minimum": 0,
              "maximum": 1000
            },
            "expiresAt": {
              "description": "When it ends.",
              "type": "string",
              "format": "date-time",
              "examples": [
                "2025-01-18T00:10:00.000Z"
              ]
            }
          }
        }
      }
    }
  },
  "identity/invitation-question": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/invitation-question.v1.json",
    "title": "InvitationQuestion",
    "description": "What someone sends to see what an invitation is good for, without using it.",
    "type": "object",
    "required": [
      "invitation"
    ],
    "properties": {
      "invitation": {
        "description": "The token of the invitation.",
        "type": "string",
        "minLength": 1,
        "maxLength": 4096
      }
    }
  },
  "identity/invitation-preview": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/invitation-preview.v1.json",
    "title": "InvitationPreview",
    "description": "What an invitation that still lets people in is good for.",
    "type": "object",
    "required": [
      "role",
      "expiresAt"
    ],
    "properties": {
      "role": {
        "description": "What it makes of whoever comes in: `guest` under a name of their choice, with what it allows and nothing else; any other with an account that they open with it.",
        "type": "string",
        "enum": [
          "owner",
          "moderator",
          "member",
          "guest"
        ]
      },
      "expiresAt": {
        "description": "When it ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:10:00.000Z"
        ]
      }
    }
  },
  "identity/acceptance-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/acceptance-request.v1.json",
    "title": "AcceptanceRequest",
    "description": "What someone sends to come in with an invitation.",
    "type": "object",
    "required": [
      "invitation",
      "name"
    ],
    "properties": {
      "invitation": {
        "description": "The token of the invitation.",
        "type": "string",
        "minLength": 1,
        "maxLength": 4096
      },
      "name": {
        "description": "The name that others see: 1 to 64 characters on one line.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "Ada Lovelace"
        ],
        "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$",
        "patternErrorMessage": "must be a name on one line, without control characters"
      }
    }
  },
  "identity/open-sessions": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/open-sessions.v1.json",
    "title": "OpenSessions",
    "description": "Where a person is signed in.",
    "type": "object",
    "required": [
      "sessions"
    ],
    "properties": {
      "sessions": {
        "description": "The one that asks first, then by when they were last used.",
        "type": "array",
        "maxItems": 100,
        "items": {
          "title": "OpenSession",
          "description": "One sign-in: a browser, an editor.",
          "type": "object",
          "required": [
            "id",
            "way",
            "isCurrent",
            "beganAt",
            "lastUsedAt"
          ],
          "properties": {
            "id": {
              "description": "Its id, to sign it out with.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "way": {
              "description": "How it began.",
              "type": "string",
              "enum": [
                "guest",
                "account",
                "github",
                "oidc",
                "access-token",
                "invitation"
              ]
            },
            "isCurrent": {
              "description": "Whether it is the one that asks.",
              "type": "boolean"
            },
            "beganAt": {
              "description": "When it began.",
              "type": "string",
              "format": "date-time",
              "examples": [
                "2025-01-18T00:10:00.000Z"
              ]
            },
            "lastUsedAt": {
              "description": "When it was last given new tokens.",
              "type": "string",
              "format": "date-time",
              "examples": [
                "2025-01-18T00:10:00.000Z"
              ]
            }
          }
        }
      }
    }
  },
  "identity/sign-in-ways": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/sign-in-ways.v1.json",
    "title": "SignInWays",
    "description": "How people come in to this community.",
    "type": "object",
    "required": [
      "guests",
      "accounts",
      "accessToken",
      "providers"
    ],
    "properties": {
      "guests": {
        "description": "With nothing but a name.",
        "type": "boolean"
      },
      "accounts": {
        "description": "With a name and a password, which they may choose here.",
        "type": "boolean"
      },
      "accessToken": {
        "description": "With the access token that the community shares.",
        "type": "boolean"
      },
      "providers": {
        "description": "With an account elsewhere.",
        "type": "array",
        "maxItems": 10,
        "items": {
          "title": "SignInProvider",
          "description": "Where people have an account.",
          "type": "object",
          "required": [
            "id",
            "name",
            "web",
            "device"
          ],
          "properties": {
            "id": {
              "description": "How it is called in addresses.",
              "type": "string",
              "enum": [
                "github",
                "oidc"
              ]
            },
            "name": {
              "description": "How people know it.",
              "type": "string",
              "minLength": 1,
              "maxLength": 100,
              "examples": [
                "GitHub"
              ]
            },
            "web": {
              "description": "Whether a page can send people there.",
              "type": "boolean"
            },
            "device": {
              "description": "Whether a program can ask them to enter a code there.",
              "type": "boolean"
            }
          }
        }
      }
    }
  },
  "identity/service-token-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/service-token-request.v1.json",
    "title": "ServiceTokenRequest",
    "description": "What a program sends for a token.",
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "description": "Its service key.",
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "scope": {
        "description": "Those of its scopes that it needs, with a space between them; all of them without it.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1024
      }
    }
  },
  "identity/service-token-response": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/service-token-response.v1.json",
    "title": "ServiceTokenResponse",
    "description": "A token for a program.",
    "type": "object",
    "required": [
      "token",
      "expiresAt",
      "scope"
    ],
    "properties": {
      "token": {
        "description": "The token for every service.",
        "type": "string",
        "minLength": 1,
        "maxLength": 8192
      },
      "expiresAt": {
        "description": "When it ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:10:00.000Z"
        ]
      },
      "scope": {
        "description": "What it allows: names with a space between them.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "examples": [
          "notifications:write"
        ]
      }
    }
  },
  "identity/revocation-page": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/identity/revocation-page.v1.json",
    "title": "RevocationPage",
    "description": "What happened to sessions while tokens of theirs live. A session is named by the SHA-256 of its `sid`, in base64url.",
    "type": "object",
    "required": [
      "cursor",
      "isWhole",
      "entries"
    ],
    "properties": {
      "cursor": {
        "description": "What to ask with next.",
        "type": "string",
        "minLength": 1,
        "maxLength": 128,
        "examples": [
          "b1946ac9.17"
        ]
      },
      "isWhole": {
        "description": "Whether this is everything there is, instead of what is new since the cursor.",
        "type": "boolean"
      },
      "entries": {
        "description": "The oldest first.",
        "type": "array",
        "maxItems": 100000,
        "items": {
          "title": "Revocation",
          "description": "What became of one session.",
          "type": "object",
          "required": [
            "session",
            "until"
          ],
          "properties": {
            "session": {
              "description": "The hash of the session.",
              "type": "string",
              "pattern": "^[A-Za-z0-9_-]{43}$"
            },
            "until": {
              "description": "When its last token ends, so that the entry can be forgotten.",
              "type": "string",
              "format": "date-time",
              "examples": [
                "2025-01-18T00:10:00.000Z"
              ]
            },
            "ended": {
              "description": "Why it is over.",
              "type": "string",
              "enum": [
                "signed_out",
                "banned"
              ]
            },
            "role": {
              "description": "The role that counts from now on instead of the one in the token.",
              "type": "string",
              "enum": [
                "owner",
                "moderator",
                "member",
                "guest"
              ]
            }
          }
        }
      }
    }
  },
  "turn/ice-servers": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/turn/ice-servers.v1.json",
    "title": "IceServersResponse",
    "description": "The relays that a peer may use now, as `RTCPeerConnection` takes them, and how long it may open new allocations with them.",
    "type": "object",
    "required": [
      "iceServers",
      "ttl",
      "serverTime",
      "expiresAt"
    ],
    "properties": {
      "iceServers": {
        "description": "For `RTCConfiguration.iceServers`. Empty: the community has no relay, and peers try without one.",
        "type": "array",
        "maxItems": 20,
        "items": {
          "type": "object",
          "required": [
            "urls"
          ],
          "properties": {
            "urls": {
              "description": "Addresses of one relay, in the order in which to try them (RFC 7064, RFC 7065).",
              "type": "array",
              "minItems": 1,
              "maxItems": 20,
              "items": {
                "type": "string",
                "pattern": "^(stun|turn)s?:",
                "maxLength": 300
              },
              "examples": [
                [
                  "turn:relay.nodegx.com:3478",
                  "turns:relay.nodegx.com:5349?transport=tcp"
                ]
              ]
            },
            "username": {
              "description": "The time at which it ends, in seconds since 1970, a colon, and a pseudonym of the person.",
              "type": "string",
              "pattern": "^[0-9]{1,12}:[A-Za-z0-9._@-]{1,128}$",
              "examples": [
                "1737160200:nodegx-4f0c2a7be1d94f6c8a5b3d2e1f0a9b8c"
              ]
            },
            "credential": {
              "description": "The password that goes with the user name.",
              "type": "string",
              "minLength": 1,
              "maxLength": 128,
              "examples": [
                "MME/7rvfb/gOjpkB59+7AxlCLvk="
              ]
            }
          },
          "dependencies": {
            "username": [
              "credential"
            ],
            "credential": [
              "username"
            ]
          }
        }
      },
      "ttl": {
        "description": "Seconds from `serverTime` in which new allocations may be made. What is open then stays open.",
        "type": "integer",
        "minimum": 1,
        "maximum": 86400,
        "examples": [
          1800
        ]
      },
      "serverTime": {
        "description": "The server's clock when it answered: to reckon with where the client's differs.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:00:00.000Z"
        ]
      },
      "expiresAt": {
        "description": "`serverTime` and `ttl` together. Ask again before.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2025-01-18T00:30:00.000Z"
        ]
      }
    }
  },
  "sync/control-up": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/sync/control-up.v1.json",
    "title": "SyncControlUp",
    "description": "What a client tells the sync service besides edits and presence, as JSON inside the nodegx.v1 subprotocol.",
    "type": "object",
    "required": [
      "type"
    ],
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/definitions/hello"
      },
      {
        "$ref": "#/definitions/token"
      }
    ],
    "definitions": {
      "hello": {
        "title": "SyncHello",
        "description": "The first message, when neither the address nor a cookie carries a token.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "hello"
          },
          "token": {
            "description": "Who is there.",
            "type": "string",
            "minLength": 1,
            "maxLength": 8192
          },
          "name": {
            "description": "The name to go by where no token is needed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$"
          }
        }
      },
      "token": {
        "title": "SyncToken",
        "description": "A fresh token while connected.",
        "type": "object",
        "required": [
          "type",
          "token"
        ],
        "properties": {
          "type": {
            "const": "token"
          },
          "token": {
            "description": "The new token, for the same person.",
            "type": "string",
            "minLength": 1,
            "maxLength": 8192
          }
        }
      }
    }
  },
  "sync/control-down": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/sync/control-down.v1.json",
    "title": "SyncControlDown",
    "description": "What the sync service tells a client besides edits and presence, as JSON inside the nodegx.v1 subprotocol.",
    "type": "object",
    "required": [
      "type"
    ],
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/definitions/welcome"
      },
      {
        "$ref": "#/definitions/refused"
      },
      {
        "$ref": "#/definitions/goaway"
      },
      {
        "$ref": "#/definitions/access"
      }
    ],
    "definitions": {
      "welcome": {
        "title": "SyncWelcome",
        "description": "The first message: what was opened, and as whom.",
        "type": "object",
        "required": [
          "type",
          "document",
          "access",
          "durability",
          "user",
          "features"
        ],
        "properties": {
          "type": {
            "const": "welcome"
          },
          "document": {
            "description": "The document's name.",
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "access": {
            "description": "Whether edits are taken.",
            "type": "string",
            "enum": [
              "write",
              "read"
            ]
          },
          "durability": {
            "description": "What `saved` means: `disk` survives a crash, `memory` does not.",
            "type": "string",
            "enum": [
              "memory",
              "disk"
            ]
          },
          "user": {
            "title": "SyncUser",
            "description": "Whom the server takes the client for.",
            "type": "object",
            "required": [
              "id",
              "name",
              "role"
            ],
            "properties": {
              "id": {
                "description": "The person's id.",
                "type": "string",
                "minLength": 1,
                "maxLength": 255
              },
              "name": {
                "description": "The name that others see.",
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              "role": {
                "description": "What the person is in the community.",
                "type": "string",
                "enum": [
                  "owner",
                  "moderator",
                  "member",
                  "guest"
                ]
              }
            }
          },
          "maxMessageBytes": {
            "description": "A message with more is not taken: send a larger difference in parts.",
            "type": "integer",
            "minimum": 1024
          },
          "features": {
            "description": "What this server can besides the basics. Ignore names that you do not know.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          }
        }
      },
      "refused": {
        "title": "SyncRefused",
        "description": "An update was not taken.",
        "type": "object",
        "required": [
          "type",
          "message",
          "code",
          "kind",
          "error"
        ],
        "properties": {
          "type": {
            "const": "refused"
          },
          "message": {
            "description": "Which one: the how-manieth update message of this connection, counted from 1.",
            "type": "integer",
            "minimum": 1
          },
          "code": {
            "description": "A stable name for programs.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
            "maxLength": 64
          },
          "kind": {
            "description": "`retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.",
            "type": "string",
            "enum": [
              "retry",
              "stop",
              "fix"
            ]
          },
          "error": {
            "description": "A sentence for people: what happened and what to do.",
            "type": "string",
            "minLength": 1,
            "maxLength": 1000
          }
        }
      },
      "goaway": {
        "title": "SyncGoaway",
        "description": "The server is about to close the socket. Come back after the given time.",
        "type": "object",
        "required": [
          "type",
          "reconnectAfterMs",
          "code"
        ],
        "properties": {
          "type": {
            "const": "goaway"
          },
          "reconnectAfterMs": {
            "description": "How many milliseconds to wait.",
            "type": "integer",
            "minimum": 0,
            "maximum": 86400000
          },
          "code": {
            "description": "Why, as a stable name for programs.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
            "maxLength": 64,
            "examples": [
              "draining"
            ]
          }
        }
      },
      "access": {
        "title": "SyncAccess",
        "description": "The client's rights changed while it was connected.",
        "type": "object",
        "required": [
          "type",
          "access"
        ],
        "properties": {
          "type": {
            "const": "access"
          },
          "access": {
            "description": "Whether edits are taken from now on.",
            "type": "string",
            "enum": [
              "write",
              "read"
            ]
          }
        }
      }
    }
  },
  "signaling/client-message": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/signaling/client-message.v1.json",
    "title": "SignalingClientMessage",
    "description": "What a client tells the signaling service: one JSON text frame a message.",
    "type": "object",
    "required": [
      "type"
    ],
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/definitions/hello"
      },
      {
        "$ref": "#/definitions/refresh"
      },
      {
        "$ref": "#/definitions/resume"
      },
      {
        "$ref": "#/definitions/join"
      },
      {
        "$ref": "#/definitions/leave"
      },
      {
        "$ref": "#/definitions/signal"
      },
      {
        "$ref": "#/definitions/invite"
      },
      {
        "$ref": "#/definitions/decline"
      },
      {
        "$ref": "#/definitions/revoke"
      },
      {
        "$ref": "#/definitions/link"
      },
      {
        "$ref": "#/definitions/kick"
      },
      {
        "$ref": "#/definitions/ban"
      },
      {
        "$ref": "#/definitions/unban"
      },
      {
        "$ref": "#/definitions/lock"
      },
      {
        "$ref": "#/definitions/lobby"
      },
      {
        "$ref": "#/definitions/admit"
      },
      {
        "$ref": "#/definitions/deny"
      },
      {
        "$ref": "#/definitions/set-role"
      },
      {
        "$ref": "#/definitions/hand-over"
      },
      {
        "$ref": "#/definitions/end"
      },
      {
        "$ref": "#/definitions/publish"
      },
      {
        "$ref": "#/definitions/unpublish"
      },
      {
        "$ref": "#/definitions/watch-sessions"
      },
      {
        "$ref": "#/definitions/unwatch-sessions"
      },
      {
        "$ref": "#/definitions/report"
      },
      {
        "$ref": "#/definitions/ping"
      }
    ],
    "definitions": {
      "hello": {
        "title": "SignalingHello",
        "description": "The first message of a client that wants to resume later. Optional.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "hello"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "token": {
            "description": "Who is there, when neither address nor cookie carries a token.",
            "type": "string",
            "minLength": 1,
            "maxLength": 8192
          },
          "userId": {
            "description": "The id to go by where no token is needed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "name": {
            "description": "The name to go by where no token is needed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$"
          },
          "features": {
            "description": "What the client can besides the basics. Names that the server does not know mean nothing.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "description": "A feature.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          }
        }
      },
      "refresh": {
        "title": "SignalingRefresh",
        "description": "A fresh token while connected, for the same person.",
        "type": "object",
        "required": [
          "type",
          "token"
        ],
        "properties": {
          "type": {
            "const": "refresh"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "token": {
            "description": "The new token.",
            "type": "string",
            "minLength": 1,
            "maxLength": 8192
          }
        }
      },
      "resume": {
        "title": "SignalingResume",
        "description": "Takes the seats of a lost connection over.",
        "type": "object",
        "required": [
          "type",
          "resumeId",
          "rooms"
        ],
        "properties": {
          "type": {
            "const": "resume"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "resumeId": {
            "description": "From the `welcome` of the lost connection.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$"
          },
          "rooms": {
            "description": "The rooms that it was in, each with the last `seq` that arrived.",
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "title": "ResumedRoom",
              "description": "One of them.",
              "type": "object",
              "required": [
                "room",
                "seq"
              ],
              "properties": {
                "room": {
                  "description": "The room.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 255,
                  "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
                  "examples": [
                    "design-review"
                  ]
                },
                "seq": {
                  "description": "The highest `seq` of a message of this room that arrived; 0 for none.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9007199254740991
                }
              }
            }
          }
        }
      },
      "join": {
        "title": "SignalingJoin",
        "description": "Takes a seat in a room, and opens the room if it is not open.",
        "type": "object",
        "required": [
          "type",
          "room",
          "peerId"
        ],
        "properties": {
          "type": {
            "const": "join"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "The name of this end in the room; nobody else there may have it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "userId": {
            "description": "Worth something only where no token is needed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "metadata": {
            "description": "What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "name": "Ada",
                "color": "#4ECDC4"
              }
            ]
          },
          "invitation": {
            "description": "The token of an invitation link, or the id of an invitation.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "pattern": "^[A-Za-z0-9_.-]+$"
          },
          "mustExist": {
            "description": "Whether to refuse instead of opening a room that is not open.",
            "type": "boolean"
          },
          "options": {
            "title": "RoomOptions",
            "description": "How to open the room. Means nothing where it is open already.",
            "type": "object",
            "properties": {
              "topology": {
                "description": "`mesh`: everybody is offered to everybody. `star`: only the host is offered to the others, and they to it.",
                "type": "string",
                "enum": [
                  "mesh",
                  "star"
                ]
              },
              "onHostLeave": {
                "description": "What happens when the host leaves: the room passes to the one who is there longest, or it ends.",
                "type": "string",
                "enum": [
                  "hand-over",
                  "end"
                ]
              },
              "entry": {
                "description": "Who may come in: `anyone` who knows the room, or people who are `invited`.",
                "type": "string",
                "enum": [
                  "anyone",
                  "invited"
                ]
              },
              "maxPeers": {
                "description": "Seats, if fewer than the community allows.",
                "type": "integer",
                "minimum": 1,
                "maximum": 1000
              },
              "lobby": {
                "description": "Whether people wait until the host admits them.",
                "type": "boolean"
              },
              "locked": {
                "description": "Whether nobody else may come in.",
                "type": "boolean"
              },
              "session": {
                "$ref": "#/definitions/session"
              }
            }
          }
        }
      },
      "leave": {
        "title": "SignalingLeave",
        "description": "Gives a seat up.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "leave"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "Not needed; the server knows who leaves.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          }
        }
      },
      "signal": {
        "title": "SignalingSignal",
        "description": "Something for one peer, or for several: an offer, an answer, a candidate.",
        "type": "object",
        "required": [
          "type",
          "to",
          "signal"
        ],
        "properties": {
          "type": {
            "const": "signal"
          },
          "id": {
            "description": "A number or name for this message, answered by `ack`. Whole numbers that rise are taken once each, however often they are sent.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "to": {
            "description": "The peer, or up to 100 of them.",
            "type": [
              "string",
              "array"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "description": "A peer.",
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            }
          },
          "signal": {
            "description": "Passed on as it is.",
            "type": [
              "object",
              "array",
              "string",
              "number",
              "boolean"
            ]
          }
        }
      },
      "invite": {
        "title": "SignalingInvite",
        "description": "Asks a person to come to a room.",
        "type": "object",
        "required": [
          "type",
          "targetUserId",
          "roomId"
        ],
        "properties": {
          "type": {
            "const": "invite"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "targetUserId": {
            "description": "Whom to ask.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "roomId": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "sessionInfo": {
            "description": "What the person is shown: at most 4 KiB of JSON.",
            "type": "object",
            "additionalProperties": true
          },
          "role": {
            "description": "What the person may do there.",
            "type": "string",
            "enum": [
              "editor",
              "viewer"
            ]
          },
          "key": {
            "description": "The same invitation again, when the answer was lost, has the same key.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "expiresInMs": {
            "description": "After how many milliseconds it is void.",
            "type": "integer",
            "minimum": 1000,
            "maximum": 31536000000
          }
        }
      },
      "decline": {
        "title": "SignalingDecline",
        "description": "Refuses an invitation.",
        "type": "object",
        "required": [
          "type",
          "invitation"
        ],
        "properties": {
          "type": {
            "const": "decline"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "invitation": {
            "description": "The invitation's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "inv_4f0c2a7b"
            ]
          }
        }
      },
      "revoke": {
        "title": "SignalingRevoke",
        "description": "Takes an invitation or the link of one back.",
        "type": "object",
        "required": [
          "type",
          "invitation",
          "room"
        ],
        "properties": {
          "type": {
            "const": "revoke"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "invitation": {
            "description": "The invitation's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "inv_4f0c2a7b"
            ]
          }
        }
      },
      "link": {
        "title": "SignalingLink",
        "description": "Asks for an invitation link.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "link"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "role": {
            "description": "What whoever comes by it may do.",
            "type": "string",
            "enum": [
              "editor",
              "viewer"
            ]
          },
          "uses": {
            "description": "How many people may come by it.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10000
          },
          "expiresInMs": {
            "description": "After how many milliseconds it is void.",
            "type": "integer",
            "minimum": 1000,
            "maximum": 31536000000
          }
        }
      },
      "kick": {
        "title": "SignalingKick",
        "description": "Puts a peer out of the room. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "peerId"
        ],
        "properties": {
          "type": {
            "const": "kick"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          }
        }
      },
      "ban": {
        "title": "SignalingBan",
        "description": "Puts a person out of the room and keeps them out while it is open. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "userId"
        ],
        "properties": {
          "type": {
            "const": "ban"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "userId": {
            "description": "A person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          }
        }
      },
      "unban": {
        "title": "SignalingUnban",
        "description": "Lets a person in again. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "userId"
        ],
        "properties": {
          "type": {
            "const": "unban"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "userId": {
            "description": "A person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          }
        }
      },
      "lock": {
        "title": "SignalingLock",
        "description": "Closes the room for newcomers, or opens it again. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "locked"
        ],
        "properties": {
          "type": {
            "const": "lock"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "locked": {
            "description": "Whether nobody else may come in.",
            "type": "boolean"
          }
        }
      },
      "lobby": {
        "title": "SignalingLobby",
        "description": "Lets newcomers wait for the host, or not any more. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "lobby"
        ],
        "properties": {
          "type": {
            "const": "lobby"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "lobby": {
            "description": "Whether newcomers wait.",
            "type": "boolean"
          }
        }
      },
      "admit": {
        "title": "SignalingAdmit",
        "description": "Lets somebody in who waits. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "peerId"
        ],
        "properties": {
          "type": {
            "const": "admit"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "The peer that waits.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          }
        }
      },
      "deny": {
        "title": "SignalingDeny",
        "description": "Sends somebody away who waits. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "peerId"
        ],
        "properties": {
          "type": {
            "const": "deny"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "The peer that waits.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          }
        }
      },
      "set-role": {
        "title": "SignalingSetRole",
        "description": "Changes what a peer may do. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "role"
        ],
        "properties": {
          "type": {
            "const": "set-role"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "role": {
            "description": "What the person may do in the room.",
            "type": "string",
            "enum": [
              "editor",
              "viewer"
            ]
          }
        }
      },
      "hand-over": {
        "title": "SignalingHandOver",
        "description": "Makes another peer the host. Host and moderators.",
        "type": "object",
        "required": [
          "type",
          "peerId"
        ],
        "properties": {
          "type": {
            "const": "hand-over"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          }
        }
      },
      "end": {
        "title": "SignalingEnd",
        "description": "Ends the session for everybody. Host and moderators.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "end"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room. May be left out by a connection that is in one room only.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          }
        }
      },
      "publish": {
        "title": "SignalingPublish",
        "description": "Lists the room in the directory, or announces one that opens later.",
        "type": "object",
        "required": [
          "type",
          "room",
          "session"
        ],
        "properties": {
          "type": {
            "const": "publish"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "session": {
            "$ref": "#/definitions/session"
          }
        }
      },
      "unpublish": {
        "title": "SignalingUnpublish",
        "description": "Takes the room out of the directory.",
        "type": "object",
        "required": [
          "type",
          "room"
        ],
        "properties": {
          "type": {
            "const": "unpublish"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          }
        }
      },
      "watch-sessions": {
        "title": "SignalingWatchSessions",
        "description": "Asks for the directory, and to be told what changes in it.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "watch-sessions"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      },
      "unwatch-sessions": {
        "title": "SignalingUnwatchSessions",
        "description": "Wants to hear no more of the directory.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "unwatch-sessions"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      },
      "report": {
        "title": "SignalingReport",
        "description": "How a connection between two peers was made, so that the operator sees why some fail.",
        "type": "object",
        "required": [
          "type",
          "ice"
        ],
        "properties": {
          "type": {
            "const": "report"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "ice": {
            "description": "The kind of the local candidate that was chosen, or `failed`.",
            "type": "string",
            "enum": [
              "host",
              "srflx",
              "prflx",
              "relay",
              "failed"
            ]
          },
          "ms": {
            "description": "Milliseconds that it took.",
            "type": "integer",
            "minimum": 0,
            "maximum": 86400000
          }
        }
      },
      "ping": {
        "title": "SignalingPing",
        "description": "Is anybody there? Answered by `pong`.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "ping"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      },
      "session": {
        "title": "SessionListing",
        "description": "How a session shows in the directory.",
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "description": "What it is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$",
            "examples": [
              "Design review"
            ]
          },
          "description": {
            "description": "What it is about.",
            "type": "string",
            "maxLength": 500,
            "examples": [
              "The new start page"
            ]
          },
          "tags": {
            "description": "Words to find it by.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "items": {
              "description": "A tag.",
              "type": "string",
              "minLength": 1,
              "maxLength": 32,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
            }
          },
          "scheduledFor": {
            "description": "When it is to begin.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          },
          "audio": {
            "description": "Whether people talk in it.",
            "type": "boolean"
          },
          "video": {
            "description": "Whether cameras are on in it.",
            "type": "boolean"
          }
        }
      }
    }
  },
  "signaling/server-message": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/signaling/server-message.v1.json",
    "title": "SignalingServerMessage",
    "description": "What the signaling service tells a client: one JSON text frame a message.",
    "type": "object",
    "required": [
      "type"
    ],
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/definitions/welcome"
      },
      {
        "$ref": "#/definitions/refreshed"
      },
      {
        "$ref": "#/definitions/ack"
      },
      {
        "$ref": "#/definitions/pong"
      },
      {
        "$ref": "#/definitions/joined"
      },
      {
        "$ref": "#/definitions/resumed"
      },
      {
        "$ref": "#/definitions/waiting"
      },
      {
        "$ref": "#/definitions/peer-joined"
      },
      {
        "$ref": "#/definitions/peer-left"
      },
      {
        "$ref": "#/definitions/peer-interrupted"
      },
      {
        "$ref": "#/definitions/peer-resumed"
      },
      {
        "$ref": "#/definitions/peer-waiting"
      },
      {
        "$ref": "#/definitions/peer-gave-up"
      },
      {
        "$ref": "#/definitions/role-changed"
      },
      {
        "$ref": "#/definitions/room-updated"
      },
      {
        "$ref": "#/definitions/removed"
      },
      {
        "$ref": "#/definitions/left"
      },
      {
        "$ref": "#/definitions/signal"
      },
      {
        "$ref": "#/definitions/invite"
      },
      {
        "$ref": "#/definitions/invite-sent"
      },
      {
        "$ref": "#/definitions/invite-update"
      },
      {
        "$ref": "#/definitions/link"
      },
      {
        "$ref": "#/definitions/sessions"
      },
      {
        "$ref": "#/definitions/session-changed"
      },
      {
        "$ref": "#/definitions/session-gone"
      },
      {
        "$ref": "#/definitions/ice-servers"
      },
      {
        "$ref": "#/definitions/goaway"
      },
      {
        "$ref": "#/definitions/error"
      }
    ],
    "definitions": {
      "welcome": {
        "title": "SignalingWelcome",
        "description": "The answer to `hello`.",
        "type": "object",
        "required": [
          "type",
          "user",
          "resumeId",
          "features",
          "seatSeconds",
          "serverTime"
        ],
        "properties": {
          "type": {
            "const": "welcome"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "user": {
            "title": "SignalingUser",
            "description": "Whom the server takes the client for.",
            "type": "object",
            "required": [
              "id",
              "name",
              "role"
            ],
            "properties": {
              "id": {
                "description": "A person's id.",
                "type": "string",
                "minLength": 1,
                "maxLength": 255,
                "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
                "examples": [
                  "u_8f14e45f"
                ]
              },
              "name": {
                "description": "The name that others see.",
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              "role": {
                "description": "What the person is in the community.",
                "type": "string",
                "enum": [
                  "owner",
                  "moderator",
                  "member",
                  "guest"
                ]
              }
            }
          },
          "resumeId": {
            "description": "What to resume with when this connection is lost. Keep it to yourself.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "features": {
            "description": "What this server can. Ignore names that you do not know.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "description": "A feature.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          },
          "seatSeconds": {
            "description": "How long the seats of a lost connection are kept.",
            "type": "integer",
            "minimum": 1,
            "maximum": 3600
          },
          "serverTime": {
            "description": "The server's clock.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          },
          "ice": {
            "$ref": "#/definitions/ice"
          }
        }
      },
      "refreshed": {
        "title": "SignalingRefreshed",
        "description": "The new token is in force.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "refreshed"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          }
        }
      },
      "ack": {
        "title": "SignalingAck",
        "description": "The message was taken.",
        "type": "object",
        "required": [
          "type",
          "id"
        ],
        "properties": {
          "type": {
            "const": "ack"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          }
        }
      },
      "pong": {
        "title": "SignalingPong",
        "description": "The answer to `ping`.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "pong"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          }
        }
      },
      "joined": {
        "title": "SignalingJoined",
        "description": "You have a seat.",
        "type": "object",
        "required": [
          "type",
          "room",
          "peerId",
          "peers"
        ],
        "properties": {
          "type": {
            "const": "joined"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "You.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "peers": {
            "description": "The others that you are offered.",
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/definitions/peer"
            }
          },
          "host": {
            "description": "The peer that decides about the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "role": {
            "description": "`host` decides about the room, `editor` writes, `viewer` reads.",
            "type": "string",
            "enum": [
              "host",
              "editor",
              "viewer"
            ]
          },
          "topology": {
            "description": "Who is offered to whom.",
            "type": "string",
            "enum": [
              "mesh",
              "star"
            ]
          },
          "locked": {
            "description": "Whether nobody else may come in.",
            "type": "boolean"
          },
          "lobby": {
            "description": "Whether newcomers wait for the host.",
            "type": "boolean"
          },
          "maxPeers": {
            "description": "Seats in the room.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "ice": {
            "$ref": "#/definitions/ice"
          }
        }
      },
      "resumed": {
        "title": "SignalingResumed",
        "description": "You have your seat back. What you missed follows; after a `reset` it is lost, and `peers` says who is there.",
        "type": "object",
        "required": [
          "type",
          "room",
          "peerId",
          "reset"
        ],
        "properties": {
          "type": {
            "const": "resumed"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "You.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "reset": {
            "description": "Whether messages were lost.",
            "type": "boolean"
          },
          "received": {
            "description": "The highest number of a `signal` of yours that arrived. Send the later ones again.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "peers": {
            "description": "The others that you are offered; with a `reset` only.",
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/definitions/peer"
            }
          },
          "host": {
            "description": "The peer that decides about the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "role": {
            "description": "`host` decides about the room, `editor` writes, `viewer` reads.",
            "type": "string",
            "enum": [
              "host",
              "editor",
              "viewer"
            ]
          },
          "topology": {
            "description": "Who is offered to whom.",
            "type": "string",
            "enum": [
              "mesh",
              "star"
            ]
          },
          "locked": {
            "description": "Whether nobody else may come in.",
            "type": "boolean"
          },
          "lobby": {
            "description": "Whether newcomers wait for the host.",
            "type": "boolean"
          },
          "maxPeers": {
            "description": "Seats in the room.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "ice": {
            "$ref": "#/definitions/ice"
          }
        }
      },
      "waiting": {
        "title": "SignalingWaiting",
        "description": "You wait until the host admits you.",
        "type": "object",
        "required": [
          "type",
          "room",
          "peerId"
        ],
        "properties": {
          "type": {
            "const": "waiting"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "peerId": {
            "description": "You.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          }
        }
      },
      "peer-joined": {
        "title": "SignalingPeerJoined",
        "description": "Somebody came.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "userId",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "peer-joined"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "userId": {
            "description": "A person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "metadata": {
            "description": "What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "name": "Ada",
                "color": "#4ECDC4"
              }
            ]
          },
          "name": {
            "description": "The name that the server knows the person by.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "role": {
            "description": "`host` decides about the room, `editor` writes, `viewer` reads.",
            "type": "string",
            "enum": [
              "host",
              "editor",
              "viewer"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "peer-left": {
        "title": "SignalingPeerLeft",
        "description": "Somebody is gone.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "peer-left"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "reason": {
            "description": "Why.",
            "type": "string",
            "enum": [
              "left",
              "lost",
              "kicked",
              "banned"
            ]
          }
        }
      },
      "peer-interrupted": {
        "title": "SignalingPeerInterrupted",
        "description": "The connection of somebody to this server is lost. Links between peers need not be.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "peer-interrupted"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "peer-resumed": {
        "title": "SignalingPeerResumed",
        "description": "Somebody is back.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "peer-resumed"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "peer-waiting": {
        "title": "SignalingPeerWaiting",
        "description": "Somebody asks to come in. To the host.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "userId",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "peer-waiting"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "userId": {
            "description": "A person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "metadata": {
            "description": "What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "name": "Ada",
                "color": "#4ECDC4"
              }
            ]
          },
          "name": {
            "description": "The name that the server knows the person by.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "peer-gave-up": {
        "title": "SignalingPeerGaveUp",
        "description": "Somebody who waited is gone, or was let in or sent away. To the host.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "peer-gave-up"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "role-changed": {
        "title": "SignalingRoleChanged",
        "description": "What somebody may do is different now.",
        "type": "object",
        "required": [
          "type",
          "peerId",
          "role",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "role-changed"
          },
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "role": {
            "description": "`host` decides about the room, `editor` writes, `viewer` reads.",
            "type": "string",
            "enum": [
              "host",
              "editor",
              "viewer"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "room-updated": {
        "title": "SignalingRoomUpdated",
        "description": "Something about the room is different now.",
        "type": "object",
        "required": [
          "type",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "room-updated"
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "host": {
            "description": "The peer that decides about the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "topology": {
            "description": "Who is offered to whom.",
            "type": "string",
            "enum": [
              "mesh",
              "star"
            ]
          },
          "locked": {
            "description": "Whether nobody else may come in.",
            "type": "boolean"
          },
          "lobby": {
            "description": "Whether newcomers wait for the host.",
            "type": "boolean"
          },
          "maxPeers": {
            "description": "Seats in the room.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000
          },
          "session": {
            "$ref": "#/definitions/session"
          }
        }
      },
      "removed": {
        "title": "SignalingRemoved",
        "description": "You have no seat any more.",
        "type": "object",
        "required": [
          "type",
          "room",
          "reason"
        ],
        "properties": {
          "type": {
            "const": "removed"
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "reason": {
            "description": "`taken-over`: another connection of yours resumed.",
            "type": "string",
            "enum": [
              "kicked",
              "banned",
              "denied",
              "ended",
              "lost",
              "taken-over"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "left": {
        "title": "SignalingLeft",
        "description": "You gave your seat up. Sent when `leave` had an id.",
        "type": "object",
        "required": [
          "type",
          "room"
        ],
        "properties": {
          "type": {
            "const": "left"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          }
        }
      },
      "signal": {
        "title": "SignalingSignalled",
        "description": "Something from a peer.",
        "type": "object",
        "required": [
          "type",
          "from",
          "signal",
          "room",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "signal"
          },
          "from": {
            "description": "Who sent it, as the server knows.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "signal": {
            "description": "As it was sent.",
            "type": [
              "object",
              "array",
              "string",
              "number",
              "boolean"
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "seq": {
            "description": "The message's number in its room, rising. A client that resumes names the highest one that arrived.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "invite": {
        "title": "SignalingInvited",
        "description": "Somebody asks you to come to a room.",
        "type": "object",
        "required": [
          "type",
          "from",
          "roomId",
          "invitation"
        ],
        "properties": {
          "type": {
            "const": "invite"
          },
          "from": {
            "description": "Who asks.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "fromName": {
            "description": "The name of who asks.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "roomId": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "sessionInfo": {
            "description": "What they say about it.",
            "type": "object",
            "additionalProperties": true
          },
          "invitation": {
            "description": "The invitation's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "inv_4f0c2a7b"
            ]
          },
          "role": {
            "description": "What you may do there.",
            "type": "string",
            "enum": [
              "editor",
              "viewer"
            ]
          },
          "expiresAt": {
            "description": "When it is void.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          }
        }
      },
      "invite-sent": {
        "title": "SignalingInviteSent",
        "description": "What became of an invitation.",
        "type": "object",
        "required": [
          "type",
          "to",
          "delivered"
        ],
        "properties": {
          "type": {
            "const": "invite-sent"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "to": {
            "description": "Who was asked.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "delivered": {
            "description": "Whether a device of theirs has it.",
            "type": "boolean"
          },
          "stored": {
            "description": "Whether they find it in their inbox.",
            "type": "boolean"
          },
          "reason": {
            "description": "Why it was not delivered.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "examples": [
              "offline"
            ]
          },
          "invitation": {
            "description": "The invitation's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "inv_4f0c2a7b"
            ]
          },
          "roomId": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "expiresAt": {
            "description": "When it is void.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          }
        }
      },
      "invite-update": {
        "title": "SignalingInviteUpdate",
        "description": "An invitation is over.",
        "type": "object",
        "required": [
          "type",
          "invitation",
          "state"
        ],
        "properties": {
          "type": {
            "const": "invite-update"
          },
          "invitation": {
            "description": "The invitation's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "inv_4f0c2a7b"
            ]
          },
          "state": {
            "description": "How.",
            "type": "string",
            "enum": [
              "accepted",
              "declined",
              "revoked",
              "expired"
            ]
          },
          "roomId": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "by": {
            "description": "Who accepted or declined.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          }
        }
      },
      "link": {
        "title": "SignalingLinkMade",
        "description": "An invitation link.",
        "type": "object",
        "required": [
          "type",
          "room",
          "invitation",
          "token",
          "role",
          "uses",
          "expiresAt"
        ],
        "properties": {
          "type": {
            "const": "link"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "invitation": {
            "description": "The invitation's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "inv_4f0c2a7b"
            ]
          },
          "token": {
            "description": "For `invitation` in `join`.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "role": {
            "description": "What whoever comes by it may do.",
            "type": "string",
            "enum": [
              "editor",
              "viewer"
            ]
          },
          "uses": {
            "description": "How many people may come by it.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10000
          },
          "expiresAt": {
            "description": "When it is void.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          }
        }
      },
      "sessions": {
        "title": "SignalingSessions",
        "description": "The directory as it is now.",
        "type": "object",
        "required": [
          "type",
          "sessions",
          "more"
        ],
        "properties": {
          "type": {
            "const": "sessions"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              17
            ]
          },
          "sessions": {
            "description": "Public sessions, live ones first.",
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/definitions/listed"
            }
          },
          "more": {
            "description": "Whether there are more, to be had over HTTP.",
            "type": "boolean"
          }
        }
      },
      "session-changed": {
        "title": "SignalingSessionChanged",
        "description": "A session of the directory is new or different.",
        "type": "object",
        "required": [
          "type",
          "session"
        ],
        "properties": {
          "type": {
            "const": "session-changed"
          },
          "session": {
            "$ref": "#/definitions/listed"
          }
        }
      },
      "session-gone": {
        "title": "SignalingSessionGone",
        "description": "A session is no longer in the directory.",
        "type": "object",
        "required": [
          "type",
          "room"
        ],
        "properties": {
          "type": {
            "const": "session-gone"
          },
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          }
        }
      },
      "ice-servers": {
        "title": "SignalingIceServers",
        "description": "New relays, before the old ones end.",
        "type": "object",
        "required": [
          "type",
          "ice"
        ],
        "properties": {
          "type": {
            "const": "ice-servers"
          },
          "ice": {
            "$ref": "#/definitions/ice"
          }
        }
      },
      "goaway": {
        "title": "SignalingGoaway",
        "description": "The server is about to close the connection. Come back after the given time and resume.",
        "type": "object",
        "required": [
          "type",
          "reconnectAfterMs",
          "code"
        ],
        "properties": {
          "type": {
            "const": "goaway"
          },
          "reconnectAfterMs": {
            "description": "How many milliseconds to wait.",
            "type": "integer",
            "minimum": 0,
            "maximum": 86400000
          },
          "code": {
            "description": "Why, as a stable name for programs.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
            "examples": [
              "draining"
            ]
          }
        }
      },
      "error": {
        "title": "SignalingError",
        "description": "Something was refused: as error.v1.json has it.",
        "type": "object",
        "required": [
          "type",
          "error",
          "code",
          "kind"
        ],
        "properties": {
          "type": {
            "description": "Tells an error from every other message.",
            "const": "error"
          },
          "error": {
            "description": "A sentence for people: what happened and what to do.",
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "examples": [
              "You send faster than this community allows. Wait a moment, then go on."
            ]
          },
          "code": {
            "description": "A stable name for programs. The list grows: treat an unknown one by its kind.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
            "maxLength": 64,
            "examples": [
              "rate_limited"
            ]
          },
          "kind": {
            "description": "`retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.",
            "type": "string",
            "enum": [
              "retry",
              "stop",
              "fix"
            ]
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              "m-17",
              17
            ]
          },
          "retryAfterMs": {
            "description": "How many milliseconds to wait before trying again.",
            "type": "integer",
            "minimum": 0,
            "maximum": 86400000,
            "examples": [
              1000
            ]
          },
          "details": {
            "description": "Facts for programs that belong to the code, such as a limit.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "limit": 600
              }
            ]
          }
        }
      },
      "peer": {
        "title": "SignalingPeer",
        "description": "Somebody in a room.",
        "type": "object",
        "required": [
          "peerId",
          "userId"
        ],
        "properties": {
          "peerId": {
            "description": "A peer of the room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "peer-7f3a"
            ]
          },
          "userId": {
            "description": "A person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "metadata": {
            "description": "What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "name": "Ada",
                "color": "#4ECDC4"
              }
            ]
          },
          "name": {
            "description": "The name that the server knows the person by.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "role": {
            "description": "`host` decides about the room, `editor` writes, `viewer` reads.",
            "type": "string",
            "enum": [
              "host",
              "editor",
              "viewer"
            ]
          },
          "state": {
            "description": "`interrupted`: the connection is lost and the seat is kept for it.",
            "type": "string",
            "enum": [
              "here",
              "interrupted"
            ]
          }
        }
      },
      "ice": {
        "title": "SignalingIce",
        "description": "The relays that a peer may use now, as turn/ice-servers.v1.json has them.",
        "type": "object",
        "required": [
          "iceServers",
          "ttl",
          "serverTime",
          "expiresAt"
        ],
        "properties": {
          "iceServers": {
            "description": "For `RTCConfiguration.iceServers`.",
            "type": "array",
            "maxItems": 20,
            "items": {
              "description": "A relay.",
              "type": "object",
              "required": [
                "urls"
              ],
              "properties": {
                "urls": {
                  "description": "Its addresses.",
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 20,
                  "items": {
                    "description": "An address.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 300
                  }
                },
                "username": {
                  "description": "The user name.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 160
                },
                "credential": {
                  "description": "The password.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 128
                }
              }
            }
          },
          "ttl": {
            "description": "Seconds from `serverTime` in which they serve.",
            "type": "integer",
            "minimum": 1,
            "maximum": 86400
          },
          "serverTime": {
            "description": "The server's clock.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          },
          "expiresAt": {
            "description": "When they end.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          }
        }
      },
      "session": {
        "title": "RoomSession",
        "description": "How a session shows in the directory.",
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "description": "What it is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$",
            "examples": [
              "Design review"
            ]
          },
          "description": {
            "description": "What it is about.",
            "type": "string",
            "maxLength": 500,
            "examples": [
              "The new start page"
            ]
          },
          "tags": {
            "description": "Words to find it by.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "items": {
              "description": "A tag.",
              "type": "string",
              "minLength": 1,
              "maxLength": 32,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
            }
          },
          "scheduledFor": {
            "description": "When it is to begin.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          },
          "audio": {
            "description": "Whether people talk in it.",
            "type": "boolean"
          },
          "video": {
            "description": "Whether cameras are on in it.",
            "type": "boolean"
          }
        }
      },
      "listed": {
        "title": "ListedSession",
        "description": "A session of the directory.",
        "type": "object",
        "required": [
          "room",
          "title",
          "state",
          "people",
          "maxPeers",
          "createdAt"
        ],
        "properties": {
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "title": {
            "description": "What it is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$",
            "examples": [
              "Design review"
            ]
          },
          "description": {
            "description": "What it is about.",
            "type": "string",
            "maxLength": 500,
            "examples": [
              "The new start page"
            ]
          },
          "tags": {
            "description": "Words to find it by.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "items": {
              "description": "A tag.",
              "type": "string",
              "minLength": 1,
              "maxLength": 32,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
            }
          },
          "scheduledFor": {
            "description": "When it is to begin.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          },
          "audio": {
            "description": "Whether people talk in it.",
            "type": "boolean"
          },
          "video": {
            "description": "Whether cameras are on in it.",
            "type": "boolean"
          },
          "state": {
            "description": "Whether it is going on.",
            "type": "string",
            "enum": [
              "live",
              "scheduled"
            ]
          },
          "host": {
            "title": "SessionHost",
            "description": "Who runs it.",
            "type": "object",
            "required": [
              "userId"
            ],
            "properties": {
              "userId": {
                "description": "A person's id.",
                "type": "string",
                "minLength": 1,
                "maxLength": 255,
                "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
                "examples": [
                  "u_8f14e45f"
                ]
              },
              "name": {
                "description": "The name.",
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              }
            }
          },
          "people": {
            "description": "How many are in it.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000
          },
          "maxPeers": {
            "description": "How many fit.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000
          },
          "locked": {
            "description": "Whether nobody else may come in.",
            "type": "boolean"
          },
          "createdAt": {
            "description": "When it was opened or announced.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          }
        }
      }
    }
  },
  "signaling/session-list": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/signaling/session-list.v1.json",
    "title": "SessionList",
    "description": "What GET /signaling/sessions answers: public sessions, a page at a time.",
    "type": "object",
    "required": [
      "sessions"
    ],
    "properties": {
      "sessions": {
        "description": "Live ones first, newest first; then scheduled ones, soonest first.",
        "type": "array",
        "maxItems": 100,
        "items": {
          "$ref": "#/definitions/listed"
        }
      },
      "nextCursor": {
        "description": "For the next page; absent on the last one.",
        "type": "string",
        "minLength": 1,
        "maxLength": 1024
      },
      "total": {
        "description": "How many sessions the filters let through.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000
      }
    },
    "definitions": {
      "listed": {
        "title": "PublicSession",
        "description": "A session of the directory.",
        "type": "object",
        "required": [
          "room",
          "title",
          "state",
          "people",
          "maxPeers",
          "createdAt"
        ],
        "properties": {
          "room": {
            "description": "The room.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "design-review"
            ]
          },
          "title": {
            "description": "What it is called.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$",
            "examples": [
              "Design review"
            ]
          },
          "description": {
            "description": "What it is about.",
            "type": "string",
            "maxLength": 500,
            "examples": [
              "The new start page"
            ]
          },
          "tags": {
            "description": "Words to find it by.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "items": {
              "description": "A tag.",
              "type": "string",
              "minLength": 1,
              "maxLength": 32,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
            }
          },
          "scheduledFor": {
            "description": "When it is to begin.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          },
          "audio": {
            "description": "Whether people talk in it.",
            "type": "boolean"
          },
          "video": {
            "description": "Whether cameras are on in it.",
            "type": "boolean"
          },
          "state": {
            "description": "Whether it is going on.",
            "type": "string",
            "enum": [
              "live",
              "scheduled"
            ]
          },
          "host": {
            "title": "PublicSessionHost",
            "description": "Who runs it.",
            "type": "object",
            "required": [
              "userId"
            ],
            "properties": {
              "userId": {
                "description": "A person's id.",
                "type": "string",
                "minLength": 1,
                "maxLength": 255,
                "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
                "examples": [
                  "u_8f14e45f"
                ]
              },
              "name": {
                "description": "The name.",
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              }
            }
          },
          "people": {
            "description": "How many are in it.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000
          },
          "maxPeers": {
            "description": "How many fit.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000
          },
          "locked": {
            "description": "Whether nobody else may come in.",
            "type": "boolean"
          },
          "createdAt": {
            "description": "When it was opened or announced.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2025-01-18T12:00:00.000Z"
            ]
          }
        }
      }
    }
  },
  "signaling/session-preview": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/signaling/session-preview.v1.json",
    "title": "SessionPreview",
    "description": "What GET /signaling/sessions/<room> answers: a room, seen without joining it.",
    "type": "object",
    "required": [
      "room",
      "participants",
      "count",
      "maxPeers",
      "features",
      "createdAt",
      "durationMs"
    ],
    "properties": {
      "room": {
        "description": "The room.",
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
        "examples": [
          "design-review"
        ]
      },
      "host": {
        "title": "PreviewHost",
        "description": "Who runs it.",
        "type": "object",
        "required": [
          "userId"
        ],
        "properties": {
          "userId": {
            "description": "A person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "name": {
            "description": "The name.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          }
        }
      },
      "title": {
        "description": "What it is called.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$",
        "examples": [
          "Design review"
        ]
      },
      "description": {
        "description": "What it is about.",
        "type": "string",
        "maxLength": 500,
        "examples": [
          "The new start page"
        ]
      },
      "tags": {
        "description": "Words to find it by.",
        "type": "array",
        "maxItems": 10,
        "uniqueItems": true,
        "items": {
          "description": "A tag.",
          "type": "string",
          "minLength": 1,
          "maxLength": 32,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        }
      },
      "participants": {
        "description": "Who is in it.",
        "type": "array",
        "maxItems": 1000,
        "items": {
          "title": "PreviewParticipant",
          "description": "Somebody in it.",
          "type": "object",
          "required": [
            "userId"
          ],
          "properties": {
            "userId": {
              "description": "A person's id.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
              "examples": [
                "u_8f14e45f"
              ]
            },
            "name": {
              "description": "The name.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "avatar": {
              "description": "The address of the picture.",
              "type": "string",
              "minLength": 1,
              "maxLength": 2048
            },
            "role": {
              "description": "`host` decides about the room, `editor` writes, `viewer` reads.",
              "type": "string",
              "enum": [
                "host",
                "editor",
                "viewer"
              ]
            }
          }
        }
      },
      "count": {
        "description": "How many are in it.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000
      },
      "maxPeers": {
        "description": "How many fit.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "features": {
        "title": "PreviewFeatures",
        "description": "What it carries.",
        "type": "object",
        "required": [
          "audio",
          "video",
          "screenShare"
        ],
        "properties": {
          "audio": {
            "description": "Whether people may talk.",
            "type": "boolean"
          },
          "video": {
            "description": "Whether cameras may be on.",
            "type": "boolean"
          },
          "screenShare": {
            "description": "Whether screens may be shared.",
            "type": "boolean"
          }
        }
      },
      "locked": {
        "description": "Whether nobody else may come in.",
        "type": "boolean"
      },
      "lobby": {
        "description": "Whether newcomers wait for the host.",
        "type": "boolean"
      },
      "role": {
        "description": "What the invitation allows.",
        "type": "string",
        "enum": [
          "editor",
          "viewer"
        ]
      },
      "createdAt": {
        "description": "When it was opened.",
        "type": "string",
        "format": "date-time",
        "maxLength": 40,
        "examples": [
          "2025-01-18T12:00:00.000Z"
        ]
      },
      "durationMs": {
        "description": "For how many milliseconds it has been going on.",
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991
      }
    },
    "definitions": {}
  },
  "notifications/inbox-up": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/notifications/inbox-up.v1.json",
    "title": "InboxClientMessage",
    "description": "What a client tells the notification service: one JSON text frame a message.",
    "type": "object",
    "required": [
      "type"
    ],
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/definitions/authenticate"
      },
      {
        "$ref": "#/definitions/resume"
      },
      {
        "$ref": "#/definitions/get-notifications"
      },
      {
        "$ref": "#/definitions/mark-read"
      },
      {
        "$ref": "#/definitions/mark-all-read"
      },
      {
        "$ref": "#/definitions/send-notification"
      },
      {
        "$ref": "#/definitions/delete-notification"
      },
      {
        "$ref": "#/definitions/undelete-notification"
      },
      {
        "$ref": "#/definitions/mute"
      },
      {
        "$ref": "#/definitions/unmute"
      },
      {
        "$ref": "#/definitions/block"
      },
      {
        "$ref": "#/definitions/unblock"
      },
      {
        "$ref": "#/definitions/get-preferences"
      },
      {
        "$ref": "#/definitions/get-push-key"
      },
      {
        "$ref": "#/definitions/push-subscribe"
      },
      {
        "$ref": "#/definitions/push-unsubscribe"
      },
      {
        "$ref": "#/definitions/add-webhook"
      },
      {
        "$ref": "#/definitions/remove-webhook"
      },
      {
        "$ref": "#/definitions/get-webhooks"
      },
      {
        "$ref": "#/definitions/active"
      }
    ],
    "definitions": {
      "authenticate": {
        "title": "InboxAuthenticate",
        "description": "Says who is there; the first message. Later, with a fresh token of the same person, it keeps the connection open.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "authenticate"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "token": {
            "description": "Who is there, when neither address nor cookie carries a token.",
            "type": "string",
            "minLength": 1,
            "maxLength": 8192
          },
          "userId": {
            "description": "The id to go by where no token is needed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "name": {
            "description": "The name to go by.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$",
            "examples": [
              "Ada"
            ]
          },
          "resume": {
            "title": "InboxPosition",
            "description": "How far this device has got: it is told what changed since.",
            "type": "object",
            "required": [
              "epoch",
              "seq"
            ],
            "properties": {
              "epoch": {
                "description": "The life of the inbox. Positions of another epoch mean nothing.",
                "type": "string",
                "minLength": 1,
                "maxLength": 64,
                "pattern": "^[A-Za-z0-9_.-]+$",
                "examples": [
                  "8Yb1nq0c7Rz4"
                ]
              },
              "seq": {
                "description": "The position in the inbox's log.",
                "type": "integer",
                "minimum": 0,
                "maximum": 9007199254740991,
                "examples": [
                  42
                ]
              }
            }
          },
          "features": {
            "description": "What the client can: `changes` for several changes in one message. Unknown names mean nothing.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "description": "A feature.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "examples": [
              [
                "changes"
              ]
            ]
          }
        }
      },
      "resume": {
        "title": "InboxResume",
        "description": "Asks for what changed since a position.",
        "type": "object",
        "required": [
          "type",
          "epoch",
          "seq"
        ],
        "properties": {
          "type": {
            "const": "resume"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          }
        }
      },
      "get-notifications": {
        "title": "InboxGetNotifications",
        "description": "Asks for a page of the inbox, newest first.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "get-notifications"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "limit": {
            "description": "How many at most; 200 unless said.",
            "type": "integer",
            "minimum": 1,
            "maximum": 500,
            "examples": [
              50
            ]
          },
          "cursor": {
            "description": "Where the last page ended.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[A-Za-z0-9_.-]+$"
          }
        }
      },
      "mark-read": {
        "title": "InboxMarkRead",
        "description": "Marks one notification as read.",
        "type": "object",
        "required": [
          "type",
          "notificationId"
        ],
        "properties": {
          "type": {
            "const": "mark-read"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notificationId": {
            "description": "The notification.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          }
        }
      },
      "mark-all-read": {
        "title": "InboxMarkAllRead",
        "description": "Marks all that the client has seen as read.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "mark-all-read"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "seq": {
            "description": "Only what last changed at or before this position. Without it: all.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "keep": {
            "description": "Types that stay unread.",
            "type": "array",
            "maxItems": 6,
            "items": {
              "description": "A type.",
              "type": "string",
              "enum": [
                "invite",
                "mention",
                "thread",
                "session",
                "component",
                "system"
              ]
            },
            "examples": [
              [
                "mention"
              ]
            ]
          }
        }
      },
      "send-notification": {
        "title": "InboxSendNotification",
        "description": "Sends a notification to a person. The type of the notification is `notificationType`: `type` is the message's.",
        "type": "object",
        "required": [
          "type",
          "targetUserId",
          "notificationType"
        ],
        "properties": {
          "type": {
            "const": "send-notification"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "targetUserId": {
            "description": "Whom it is for.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "notificationType": {
            "description": "What it is about.",
            "type": "string",
            "enum": [
              "invite",
              "mention",
              "thread",
              "session",
              "component",
              "system"
            ]
          },
          "data": {
            "description": "What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "from": "Ada",
                "sessionTitle": "Design review",
                "roomId": "design-review"
              }
            ]
          },
          "subject": {
            "description": "What several notifications share: those of one type and subject become one card.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "thread:412"
            ]
          },
          "key": {
            "description": "Idempotency key: the same key of the same sender to the same person is stored once within 24 hours.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[\\u0021-\\u007E]+$",
            "examples": [
              "deploy-2026-11-21-7"
            ]
          },
          "expiresAt": {
            "description": "When it loses its worth, if before the community's limit.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2026-11-21T12:00:00.000Z"
            ]
          },
          "requires": {
            "title": "NotificationRequirement",
            "description": "Who may read it: only people who may enter this room or open this document, at the time of reading.",
            "type": "object",
            "properties": {
              "room": {
                "description": "The room's name.",
                "type": "string",
                "minLength": 1,
                "maxLength": 255,
                "examples": [
                  "design-review"
                ]
              },
              "document": {
                "description": "The document's name.",
                "type": "string",
                "minLength": 1,
                "maxLength": 512,
                "examples": [
                  "plan"
                ]
              }
            }
          }
        }
      },
      "delete-notification": {
        "title": "InboxDeleteNotification",
        "description": "Removes a notification from the inbox.",
        "type": "object",
        "required": [
          "type",
          "notificationId"
        ],
        "properties": {
          "type": {
            "const": "delete-notification"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notificationId": {
            "description": "The notification.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          }
        }
      },
      "undelete-notification": {
        "title": "InboxUndeleteNotification",
        "description": "Takes a removal back.",
        "type": "object",
        "required": [
          "type",
          "notificationId"
        ],
        "properties": {
          "type": {
            "const": "undelete-notification"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notificationId": {
            "description": "The notification.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          }
        }
      },
      "mute": {
        "title": "InboxMute",
        "description": "What matches from now on arrives without a count and without a push.",
        "type": "object",
        "required": [
          "type",
          "what",
          "value"
        ],
        "properties": {
          "type": {
            "const": "mute"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "what": {
            "description": "What the rule looks at.",
            "type": "string",
            "enum": [
              "type",
              "sender",
              "subject",
              "channel"
            ]
          },
          "value": {
            "description": "The type, person, subject or channel.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "thread:412"
            ]
          }
        }
      },
      "unmute": {
        "title": "InboxUnmute",
        "description": "Ends a mute.",
        "type": "object",
        "required": [
          "type",
          "what",
          "value"
        ],
        "properties": {
          "type": {
            "const": "unmute"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "what": {
            "description": "What the rule looks at.",
            "type": "string",
            "enum": [
              "type",
              "sender",
              "subject",
              "channel"
            ]
          },
          "value": {
            "description": "The type, person, subject or channel.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "thread:412"
            ]
          }
        }
      },
      "block": {
        "title": "InboxBlock",
        "description": "Takes nothing more from a person.",
        "type": "object",
        "required": [
          "type",
          "userId"
        ],
        "properties": {
          "type": {
            "const": "block"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "userId": {
            "description": "The person.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          }
        }
      },
      "unblock": {
        "title": "InboxUnblock",
        "description": "Ends a block.",
        "type": "object",
        "required": [
          "type",
          "userId"
        ],
        "properties": {
          "type": {
            "const": "unblock"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "userId": {
            "description": "The person.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          }
        }
      },
      "get-preferences": {
        "title": "InboxGetPreferences",
        "description": "Asks for mutes and blocks.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "get-preferences"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      },
      "get-push-key": {
        "title": "InboxGetPushKey",
        "description": "Asks for the key that a browser needs to subscribe to Web Push.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "get-push-key"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      },
      "push-subscribe": {
        "title": "InboxPushSubscribe",
        "description": "Has this browser pushed to while the person is away.",
        "type": "object",
        "required": [
          "type",
          "subscription"
        ],
        "properties": {
          "type": {
            "const": "push-subscribe"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "subscription": {
            "title": "PushSubscriptionInfo",
            "description": "What PushManager.subscribe() gave.",
            "type": "object",
            "required": [
              "endpoint",
              "keys"
            ],
            "properties": {
              "endpoint": {
                "description": "An https address that takes POST requests.",
                "type": "string",
                "minLength": 1,
                "maxLength": 2048,
                "pattern": "^https?://",
                "format": "uri",
                "examples": [
                  "https://bot.example.org/nodegx"
                ]
              },
              "keys": {
                "title": "PushSubscriptionKeys",
                "description": "Its keys, in base64url.",
                "type": "object",
                "required": [
                  "p256dh",
                  "auth"
                ],
                "properties": {
                  "p256dh": {
                    "description": "The public key.",
                    "type": "string",
                    "minLength": 80,
                    "maxLength": 100,
                    "pattern": "^[A-Za-z0-9_-]+=*$"
                  },
                  "auth": {
                    "description": "The secret of the pair.",
                    "type": "string",
                    "minLength": 20,
                    "maxLength": 30,
                    "pattern": "^[A-Za-z0-9_-]+=*$"
                  }
                }
              }
            }
          }
        }
      },
      "push-unsubscribe": {
        "title": "InboxPushUnsubscribe",
        "description": "Ends pushing to a browser.",
        "type": "object",
        "required": [
          "type",
          "endpoint"
        ],
        "properties": {
          "type": {
            "const": "push-unsubscribe"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "endpoint": {
            "description": "An https address that takes POST requests.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "pattern": "^https?://",
            "format": "uri",
            "examples": [
              "https://bot.example.org/nodegx"
            ]
          }
        }
      },
      "add-webhook": {
        "title": "InboxAddWebhook",
        "description": "Has what arrives while the person is away sent to an address.",
        "type": "object",
        "required": [
          "type",
          "url"
        ],
        "properties": {
          "type": {
            "const": "add-webhook"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "url": {
            "description": "An https address that takes POST requests.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "pattern": "^https?://",
            "format": "uri",
            "examples": [
              "https://bot.example.org/nodegx"
            ]
          }
        }
      },
      "remove-webhook": {
        "title": "InboxRemoveWebhook",
        "description": "Ends that.",
        "type": "object",
        "required": [
          "type",
          "webhookId"
        ],
        "properties": {
          "type": {
            "const": "remove-webhook"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "webhookId": {
            "description": "The webhook.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "w_4f1c"
            ]
          }
        }
      },
      "get-webhooks": {
        "title": "InboxGetWebhooks",
        "description": "Asks for the person's webhooks.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "get-webhooks"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      },
      "active": {
        "title": "InboxActive",
        "description": "The person is at this device now. Any message says so too; there is no answer.",
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "active"
          },
          "id": {
            "description": "A number or name for this message. Its answer carries the same.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          }
        }
      }
    }
  },
  "notifications/inbox-down": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/notifications/inbox-down.v1.json",
    "title": "InboxServerMessage",
    "description": "What the notification service tells a client: one JSON text frame a message.",
    "type": "object",
    "required": [
      "type"
    ],
    "discriminator": {
      "propertyName": "type"
    },
    "oneOf": [
      {
        "$ref": "#/definitions/authenticated"
      },
      {
        "$ref": "#/definitions/notifications"
      },
      {
        "$ref": "#/definitions/notification"
      },
      {
        "$ref": "#/definitions/notification-updated"
      },
      {
        "$ref": "#/definitions/notification-deleted"
      },
      {
        "$ref": "#/definitions/changes"
      },
      {
        "$ref": "#/definitions/resumed"
      },
      {
        "$ref": "#/definitions/reset"
      },
      {
        "$ref": "#/definitions/notification-sent"
      },
      {
        "$ref": "#/definitions/preferences"
      },
      {
        "$ref": "#/definitions/push-key"
      },
      {
        "$ref": "#/definitions/push-subscribed"
      },
      {
        "$ref": "#/definitions/push-unsubscribed"
      },
      {
        "$ref": "#/definitions/webhook-added"
      },
      {
        "$ref": "#/definitions/webhook-removed"
      },
      {
        "$ref": "#/definitions/webhooks"
      },
      {
        "$ref": "#/definitions/goaway"
      },
      {
        "$ref": "#/definitions/error"
      }
    ],
    "definitions": {
      "authenticated": {
        "title": "InboxAuthenticated",
        "description": "Who the server takes the client for, and where the inbox is.",
        "type": "object",
        "required": [
          "type",
          "userId",
          "epoch",
          "seq",
          "unread",
          "durability"
        ],
        "properties": {
          "type": {
            "const": "authenticated"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "userId": {
            "description": "The person.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "name": {
            "description": "Their name.",
            "type": "string",
            "maxLength": 64
          },
          "verified": {
            "description": "False: taken at their word.",
            "type": "boolean"
          },
          "durability": {
            "description": "What `notification-sent` means: `disk` survives a crash.",
            "type": "string",
            "enum": [
              "memory",
              "disk"
            ]
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "notifications": {
        "title": "InboxNotifications",
        "description": "A page of the inbox, newest first. The position is that of all its rows.",
        "type": "object",
        "required": [
          "type",
          "notifications",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "notifications"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notifications": {
            "description": "The rows.",
            "type": "array",
            "maxItems": 2000,
            "items": {
              "$ref": "#/definitions/item"
            }
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          },
          "cursor": {
            "description": "Ask with it for what follows; absent at the end.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          }
        }
      },
      "notification": {
        "title": "InboxNotification",
        "description": "Something new: show it.",
        "type": "object",
        "required": [
          "type",
          "notification",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "notification"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notification": {
            "$ref": "#/definitions/item"
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "notification-updated": {
        "title": "InboxNotificationUpdated",
        "description": "One changed: read, brought back, or once more on its card.",
        "type": "object",
        "required": [
          "type",
          "notification",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "notification-updated"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notification": {
            "$ref": "#/definitions/item"
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "notification-deleted": {
        "title": "InboxNotificationDeleted",
        "description": "One is gone: deleted, expired, or no longer for this person.",
        "type": "object",
        "required": [
          "type",
          "notificationId",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "notification-deleted"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notificationId": {
            "description": "The notification.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "changes": {
        "title": "InboxChanges",
        "description": "Several changed in one step.",
        "type": "object",
        "required": [
          "type",
          "notifications",
          "deleted",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "changes"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notifications": {
            "description": "Those that are there, as they are now.",
            "type": "array",
            "maxItems": 2000,
            "items": {
              "$ref": "#/definitions/item"
            }
          },
          "deleted": {
            "description": "Those that are no longer in the inbox.",
            "type": "array",
            "maxItems": 4000,
            "items": {
              "description": "One of them.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "pattern": "^[A-Za-z0-9_-]+$",
              "examples": [
                "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
              ]
            }
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          },
          "arrived": {
            "description": "Those among them that are new: worth a toast.",
            "type": "array",
            "maxItems": 2000,
            "items": {
              "description": "One of them.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "pattern": "^[A-Za-z0-9_-]+$",
              "examples": [
                "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
              ]
            }
          }
        }
      },
      "resumed": {
        "title": "InboxResumed",
        "description": "All that changed since the position that was asked for, each once, in one message. Quiet: nothing in it is worth a toast of its own.",
        "type": "object",
        "required": [
          "type",
          "from",
          "quiet",
          "notifications",
          "deleted",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "resumed"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "from": {
            "description": "The position that was asked for.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "quiet": {
            "description": "Show one summary at most.",
            "const": true
          },
          "notifications": {
            "description": "Those that are there, as they are now.",
            "type": "array",
            "maxItems": 2000,
            "items": {
              "$ref": "#/definitions/item"
            }
          },
          "deleted": {
            "description": "Those that are no longer in the inbox.",
            "type": "array",
            "maxItems": 4000,
            "items": {
              "description": "One of them.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "pattern": "^[A-Za-z0-9_-]+$",
              "examples": [
                "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
              ]
            }
          },
          "preferences": {
            "$ref": "#/definitions/rules"
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "reset": {
        "title": "InboxReset",
        "description": "The position that was asked for cannot be resumed: forget what you hold and begin with this.",
        "type": "object",
        "required": [
          "type",
          "reason",
          "notifications",
          "preferences",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "reset"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "reason": {
            "description": "Why.",
            "type": "string",
            "enum": [
              "epoch",
              "too-old",
              "ahead"
            ]
          },
          "notifications": {
            "description": "The first page.",
            "type": "array",
            "maxItems": 2000,
            "items": {
              "$ref": "#/definitions/item"
            }
          },
          "cursor": {
            "description": "Ask with it for what follows; absent at the end.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "preferences": {
            "$ref": "#/definitions/rules"
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "notification-sent": {
        "title": "InboxNotificationSent",
        "description": "It is stored.",
        "type": "object",
        "required": [
          "type",
          "notificationId",
          "targetUserId"
        ],
        "properties": {
          "type": {
            "const": "notification-sent"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "notificationId": {
            "description": "Its id: that of the card where it joined one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          },
          "targetUserId": {
            "description": "Whom it is for.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          }
        }
      },
      "preferences": {
        "title": "InboxPreferencesChanged",
        "description": "Mutes and blocks as they are now.",
        "type": "object",
        "required": [
          "type",
          "preferences",
          "epoch",
          "seq",
          "unread"
        ],
        "properties": {
          "type": {
            "const": "preferences"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "preferences": {
            "$ref": "#/definitions/rules"
          },
          "epoch": {
            "description": "The life of the inbox. Positions of another epoch mean nothing.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_.-]+$",
            "examples": [
              "8Yb1nq0c7Rz4"
            ]
          },
          "seq": {
            "description": "The position in the inbox's log.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "unread": {
            "description": "How many are unread at this position. Absolute: replaces what the client counted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              3
            ]
          }
        }
      },
      "push-key": {
        "title": "InboxPushKey",
        "description": "The key for PushManager.subscribe().",
        "type": "object",
        "required": [
          "type",
          "publicKey"
        ],
        "properties": {
          "type": {
            "const": "push-key"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "publicKey": {
            "description": "applicationServerKey, in base64url.",
            "type": "string",
            "minLength": 80,
            "maxLength": 100
          }
        }
      },
      "push-subscribed": {
        "title": "InboxPushSubscribed",
        "description": "The browser is pushed to.",
        "type": "object",
        "required": [
          "type",
          "endpoint"
        ],
        "properties": {
          "type": {
            "const": "push-subscribed"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "endpoint": {
            "description": "An https address that takes POST requests.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "pattern": "^https?://",
            "format": "uri",
            "examples": [
              "https://bot.example.org/nodegx"
            ]
          }
        }
      },
      "push-unsubscribed": {
        "title": "InboxPushUnsubscribed",
        "description": "It no longer is.",
        "type": "object",
        "required": [
          "type",
          "endpoint"
        ],
        "properties": {
          "type": {
            "const": "push-unsubscribed"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "endpoint": {
            "description": "An https address that takes POST requests.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "pattern": "^https?://",
            "format": "uri",
            "examples": [
              "https://bot.example.org/nodegx"
            ]
          }
        }
      },
      "webhook-added": {
        "title": "InboxWebhookAdded",
        "description": "The webhook is there. The secret is shown this once.",
        "type": "object",
        "required": [
          "type",
          "webhookId",
          "secret"
        ],
        "properties": {
          "type": {
            "const": "webhook-added"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "webhookId": {
            "description": "The webhook.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "w_4f1c"
            ]
          },
          "secret": {
            "description": "Signs each request: see the protocol.",
            "type": "string",
            "minLength": 32,
            "maxLength": 64
          }
        }
      },
      "webhook-removed": {
        "title": "InboxWebhookRemoved",
        "description": "It is gone.",
        "type": "object",
        "required": [
          "type",
          "webhookId"
        ],
        "properties": {
          "type": {
            "const": "webhook-removed"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "webhookId": {
            "description": "The webhook.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "w_4f1c"
            ]
          }
        }
      },
      "webhooks": {
        "title": "InboxWebhooks",
        "description": "The person's webhooks.",
        "type": "object",
        "required": [
          "type",
          "webhooks"
        ],
        "properties": {
          "type": {
            "const": "webhooks"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "webhooks": {
            "description": "Them.",
            "type": "array",
            "maxItems": 20,
            "items": {
              "title": "InboxWebhook",
              "description": "One of them.",
              "type": "object",
              "required": [
                "webhookId",
                "url"
              ],
              "properties": {
                "webhookId": {
                  "description": "The webhook.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 64,
                  "pattern": "^[A-Za-z0-9_-]+$",
                  "examples": [
                    "w_4f1c"
                  ]
                },
                "url": {
                  "description": "An https address that takes POST requests.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 2048,
                  "pattern": "^https?://",
                  "format": "uri",
                  "examples": [
                    "https://bot.example.org/nodegx"
                  ]
                }
              }
            }
          }
        }
      },
      "goaway": {
        "title": "InboxGoaway",
        "description": "The server is about to stop: come back after a while.",
        "type": "object",
        "required": [
          "type",
          "retryAfterMs"
        ],
        "properties": {
          "type": {
            "const": "goaway"
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              17
            ]
          },
          "retryAfterMs": {
            "description": "Milliseconds to wait.",
            "type": "integer",
            "minimum": 0,
            "maximum": 86400000,
            "examples": [
              1500
            ]
          }
        }
      },
      "error": {
        "title": "InboxError",
        "description": "A message was refused.",
        "type": "object",
        "required": [
          "type",
          "error",
          "code",
          "kind"
        ],
        "properties": {
          "type": {
            "const": "error"
          },
          "error": {
            "description": "A sentence for people: what happened and what to do.",
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "examples": [
              "You send faster than this community allows. Wait a moment, then go on."
            ]
          },
          "code": {
            "description": "A stable name for programs. The list grows: treat an unknown one by its kind.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
            "maxLength": 64,
            "examples": [
              "rate_limited"
            ]
          },
          "kind": {
            "description": "`retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.",
            "type": "string",
            "enum": [
              "retry",
              "stop",
              "fix"
            ]
          },
          "id": {
            "description": "The `id` of the message that this answers, when it had one.",
            "type": [
              "string",
              "integer"
            ],
            "minLength": 1,
            "maxLength": 128,
            "examples": [
              "m-17",
              17
            ]
          },
          "retryAfterMs": {
            "description": "How many milliseconds to wait before trying again.",
            "type": "integer",
            "minimum": 0,
            "maximum": 86400000,
            "examples": [
              1000
            ]
          },
          "details": {
            "description": "Facts for programs that belong to the code, such as a limit.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "limit": 600
              }
            ]
          }
        }
      },
      "item": {
        "title": "Notification",
        "description": "One notification as its reader sees it.",
        "type": "object",
        "required": [
          "id",
          "userId",
          "type",
          "data",
          "read",
          "createdAt",
          "expiresAt",
          "seq"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          },
          "userId": {
            "description": "Whose inbox it is in.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "fromUserId": {
            "description": "Who sent it, if a person did. Set by the server.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "from": {
            "$ref": "#/definitions/sender"
          },
          "type": {
            "description": "What it is about.",
            "type": "string",
            "enum": [
              "invite",
              "mention",
              "thread",
              "session",
              "component",
              "system"
            ]
          },
          "data": {
            "description": "What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "from": "Ada",
                "sessionTitle": "Design review",
                "roomId": "design-review"
              }
            ]
          },
          "read": {
            "description": "Whether it was read.",
            "type": "boolean"
          },
          "readAt": {
            "description": "When it was read.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2026-11-21T12:00:00.000Z"
            ]
          },
          "createdAt": {
            "description": "When it last happened.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2026-11-21T12:00:00.000Z"
            ]
          },
          "expiresAt": {
            "description": "When it leaves the inbox by itself.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2026-11-21T12:00:00.000Z"
            ]
          },
          "seq": {
            "description": "The position of its last change.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "subject": {
            "description": "What several notifications share: those of one type and subject become one card.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "thread:412"
            ]
          },
          "count": {
            "description": "How often it happened, where more than once.",
            "type": "integer",
            "minimum": 2,
            "maximum": 50
          },
          "activities": {
            "description": "The occurrences, oldest first, where more than one.",
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/definitions/activity"
            }
          },
          "channel": {
            "description": "The channel that it was broadcast on.",
            "type": "string",
            "enum": [
              "discussions",
              "sessions",
              "components"
            ]
          },
          "muted": {
            "description": "Arrived under a mute: not counted.",
            "const": true
          }
        }
      },
      "activity": {
        "title": "NotificationActivity",
        "description": "One of several occurrences on a card.",
        "type": "object",
        "required": [
          "id",
          "at",
          "data"
        ],
        "properties": {
          "id": {
            "description": "The occurrence.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$",
            "examples": [
              "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
            ]
          },
          "at": {
            "description": "When.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "examples": [
              "2026-11-21T12:00:00.000Z"
            ]
          },
          "from": {
            "$ref": "#/definitions/sender"
          },
          "data": {
            "description": "What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.",
            "type": "object",
            "additionalProperties": true,
            "examples": [
              {
                "from": "Ada",
                "sessionTitle": "Design review",
                "roomId": "design-review"
              }
            ]
          }
        }
      },
      "sender": {
        "title": "NotificationSender",
        "description": "Who sent it, as the server knows them.",
        "type": "object",
        "properties": {
          "id": {
            "description": "The person's id.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "examples": [
              "u_8f14e45f"
            ]
          },
          "name": {
            "description": "Their name.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "examples": [
              "Ada"
            ]
          },
          "avatar": {
            "description": "The address of their picture.",
            "type": "string",
            "maxLength": 2048,
            "pattern": "^https?://"
          },
          "service": {
            "description": "The service or bot that published it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "rules": {
        "title": "InboxPreferences",
        "description": "What the person does not want to hear.",
        "type": "object",
        "required": [
          "mutes",
          "blocked"
        ],
        "properties": {
          "mutes": {
            "description": "Mutes.",
            "type": "array",
            "maxItems": 200,
            "items": {
              "title": "InboxMuteRule",
              "description": "One of them.",
              "type": "object",
              "required": [
                "what",
                "value"
              ],
              "properties": {
                "what": {
                  "description": "What the rule looks at.",
                  "type": "string",
                  "enum": [
                    "type",
                    "sender",
                    "subject",
                    "channel"
                  ]
                },
                "value": {
                  "description": "The type, person, subject or channel.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 255,
                  "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
                  "examples": [
                    "thread:412"
                  ]
                }
              }
            }
          },
          "blocked": {
            "description": "People from whom nothing is taken.",
            "type": "array",
            "maxItems": 200,
            "items": {
              "description": "One of them.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
              "examples": [
                "u_8f14e45f"
              ]
            }
          }
        }
      }
    }
  },
  "notifications/publish-request": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/notifications/publish-request.v1.json",
    "title": "PublishRequest",
    "description": "What POST /notifications takes; one notification alone is taken too.",
    "type": "object",
    "required": [
      "notifications"
    ],
    "properties": {
      "notifications": {
        "description": "Them, in the order in which they are to arrive.",
        "type": "array",
        "minItems": 1,
        "maxItems": 500,
        "items": {
          "title": "PublishedNotification",
          "description": "One notification: to a person or on a channel.",
          "type": "object",
          "required": [
            "notificationType"
          ],
          "properties": {
            "targetUserId": {
              "description": "Whom it is for.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
              "examples": [
                "u_8f14e45f"
              ]
            },
            "channel": {
              "description": "The channel to broadcast it on.",
              "type": "string",
              "enum": [
                "discussions",
                "sessions",
                "components"
              ]
            },
            "notificationType": {
              "description": "What it is about.",
              "type": "string",
              "enum": [
                "invite",
                "mention",
                "thread",
                "session",
                "component",
                "system"
              ]
            },
            "data": {
              "description": "What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.",
              "type": "object",
              "additionalProperties": true,
              "examples": [
                {
                  "from": "Ada",
                  "sessionTitle": "Design review",
                  "roomId": "design-review"
                }
              ]
            },
            "subject": {
              "description": "What several notifications share: those of one type and subject become one card.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[^\\u0000-\\u001F\\u007F]+$",
              "examples": [
                "thread:412"
              ]
            },
            "key": {
              "description": "Idempotency key: the same key of the same sender to the same person is stored once within 24 hours.",
              "type": "string",
              "minLength": 1,
              "maxLength": 128,
              "pattern": "^[\\u0021-\\u007E]+$",
              "examples": [
                "deploy-2026-11-21-7"
              ]
            },
            "expiresAt": {
              "description": "When it loses its worth, if before the community's limit.",
              "type": "string",
              "format": "date-time",
              "maxLength": 40,
              "examples": [
                "2026-11-21T12:00:00.000Z"
              ]
            },
            "requires": {
              "title": "PublishedRequirement",
              "description": "Who may read it: only people who may enter this room or open this document, at the time of reading.",
              "type": "object",
              "properties": {
                "room": {
                  "description": "The room's name.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 255,
                  "examples": [
                    "design-review"
                  ]
                },
                "document": {
                  "description": "The document's name.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 512,
                  "examples": [
                    "plan"
                  ]
                }
              }
            },
            "from": {
              "title": "PublishedSender",
              "description": "The person on whose behalf it is sent.",
              "type": "object",
              "required": [
                "id"
              ],
              "properties": {
                "id": {
                  "description": "Their id.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 255,
                  "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
                  "examples": [
                    "u_8f14e45f"
                  ]
                },
                "name": {
                  "description": "The name to go by.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 64,
                  "pattern": "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$",
                  "examples": [
                    "Ada"
                  ]
                },
                "avatar": {
                  "description": "The address of their picture.",
                  "type": "string",
                  "maxLength": 2048,
                  "format": "uri",
                  "pattern": "^https?://"
                }
              }
            }
          },
          "oneOf": [
            {
              "required": [
                "targetUserId"
              ]
            },
            {
              "required": [
                "channel"
              ]
            }
          ]
        }
      }
    }
  },
  "notifications/publish-response": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/notifications/publish-response.v1.json",
    "title": "PublishResponse",
    "description": "What became of each notification, in the order of the request. What is stored is on disk.",
    "type": "object",
    "required": [
      "results"
    ],
    "properties": {
      "results": {
        "description": "One for each.",
        "type": "array",
        "maxItems": 500,
        "items": {
          "title": "PublishResult",
          "description": "What became of one.",
          "type": "object",
          "required": [
            "status"
          ],
          "properties": {
            "status": {
              "description": "`stored`; `known`: its key was there already; `refused`.",
              "type": "string",
              "enum": [
                "stored",
                "known",
                "refused"
              ]
            },
            "notificationId": {
              "description": "Its id.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "pattern": "^[A-Za-z0-9_-]+$",
              "examples": [
                "0b6f5d1e-6a4e-4b39-9d3b-0d1c2f7a9e11"
              ]
            },
            "code": {
              "description": "A stable name for programs. The list grows: treat an unknown one by its kind.",
              "type": "string",
              "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
              "maxLength": 64,
              "examples": [
                "rate_limited"
              ]
            },
            "error": {
              "description": "A sentence for people: what happened and what to do.",
              "type": "string",
              "minLength": 1,
              "maxLength": 1000,
              "examples": [
                "You send faster than this community allows. Wait a moment, then go on."
              ]
            }
          }
        }
      }
    }
  },
  "notifications/dead-letters": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://nodegx.org/schemas/notifications/dead-letters.v1.json",
    "title": "DeadLetterList",
    "description": "Pushes, webhooks and posts that were given up. What they say is not in here: it lies in the inbox.",
    "type": "object",
    "required": [
      "deadLetters"
    ],
    "properties": {
      "deadLetters": {
        "description": "The newest first.",
        "type": "array",
        "maxItems": 1000,
        "items": {
          "title": "DeadLetter",
          "description": "One of them.",
          "type": "object",
          "required": [
            "id",
            "at",
            "way",
            "notificationId",
            "targetId",
            "attempts",
            "reason"
          ],
          "properties": {
            "id": {
              "description": "What the receiver knows it by, and what it is sent again by.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "pattern": "^[A-Za-z0-9_.-]+$",
              "examples": [
                "3Zb1nq0c7Rz4yXwVtSrQpA.w_5hKq2mPz0aLd9RtY"
              ]
            },
            "at": {
              "description": "When it was given up.",
              "type": "string",
              "format": "date-time",
              "maxLength": 40,
              "examples": [
                "2026-11-21T12:00:00.000Z"
              ]
            },
            "way": {
              "description": "Where it was to go. `members`: to all who can be reached.",
              "type": "string",
              "enum": [
                "webhook",
                "push",
                "discord",
                "slack",
                "members"
              ]
            },
            "notificationId": {
              "description": "The notification that it is about.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "pattern": "^[A-Za-z0-9_-]+$",
              "examples": [
                "3Zb1nq0c7Rz4yXwVtSrQpA"
              ]
            },
            "targetId": {
              "description": "The browser or webhook, or the way again.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "examples": [
                "w_5hKq2mPz0aLd9RtY"
              ]
            },
            "userId": {
              "description": "Whose browser or webhook it is.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "examples": [
                "u_8f14e45f"
              ]
            },
            "channel": {
              "description": "The channel that it was broadcast on.",
              "type": "string",
              "enum": [
                "discussions",
                "sessions",
                "components"
              ]
            },
            "attempts": {
              "description": "How often it was tried.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991,
              "examples": [
                6
              ]
            },
            "reason": {
              "description": "What went wrong last.",
              "type": "string",
              "minLength": 1,
              "maxLength": 255,
              "examples": [
                "answered 503"
              ]
            }
          }
        }
      }
    }
  }
} as const;

/** A schema by its path in schemas/, without the ending. */
export type WireSchemaName = keyof typeof wireSchemas;
