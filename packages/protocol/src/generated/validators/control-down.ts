// Generated from schemas/sync/control-down.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { SyncControlDown } from '../messages.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var compiled = validate10;
var schema12 = { type: "object", required: ["type", "document", "access", "durability", "user", "features"], properties: { type: { const: "welcome" }, document: { type: "string", minLength: 1, maxLength: 1024 }, access: { type: "string", enum: ["write", "read"] }, durability: { type: "string", enum: ["memory", "disk"] }, user: { type: "object", required: ["id", "name", "role"], properties: { id: { type: "string", minLength: 1, maxLength: 255 }, name: { type: "string", minLength: 1, maxLength: 64 }, role: { type: "string", enum: ["owner", "moderator", "member", "guest"] } } }, features: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 64 } } } }, schema13 = { type: "object", required: ["type", "message", "code", "kind", "error"], properties: { type: { const: "refused" }, message: { type: "integer", minimum: 1 }, code: { type: "string", pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$", maxLength: 64 }, kind: { type: "string", enum: ["retry", "stop", "fix"] }, error: { type: "string", minLength: 1, maxLength: 1e3 } } };
var schema15 = { type: "object", required: ["type", "access"], properties: { type: { const: "access" }, access: { type: "string", enum: ["write", "read"] } } }, func2 = require_ucs2length().default, pattern0 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "welcome") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.type === void 0 && (missing1 = "type") || data.document === void 0 && (missing1 = "document") || data.access === void 0 && (missing1 = "access") || data.durability === void 0 && (missing1 = "durability") || data.user === void 0 && (missing1 = "user") || data.features === void 0 && (missing1 = "features"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/welcome/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs5 = errors;
                  if (data.type !== "welcome")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/welcome/properties/type/const", keyword: "const", params: { allowedValue: "welcome" }, message: "must be equal to constant" }], !1;
                  var valid3 = _errs5 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.document !== void 0) {
                    let data1 = data.document, _errs6 = errors;
                    if (errors === _errs6)
                      if (typeof data1 == "string") {
                        if (func2(data1) > 1024)
                          return validate10.errors = [{ instancePath: instancePath + "/document", schemaPath: "#/definitions/welcome/properties/document/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }], !1;
                        if (func2(data1) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/document", schemaPath: "#/definitions/welcome/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/document", schemaPath: "#/definitions/welcome/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid3 = _errs6 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data.access !== void 0) {
                      let data2 = data.access, _errs8 = errors;
                      if (typeof data2 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/definitions/welcome/properties/access/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data2 === "write" || data2 === "read"))
                        return validate10.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/definitions/welcome/properties/access/enum", keyword: "enum", params: { allowedValues: schema12.properties.access.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data.durability !== void 0) {
                        let data3 = data.durability, _errs10 = errors;
                        if (typeof data3 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/durability", schemaPath: "#/definitions/welcome/properties/durability/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data3 === "memory" || data3 === "disk"))
                          return validate10.errors = [{ instancePath: instancePath + "/durability", schemaPath: "#/definitions/welcome/properties/durability/enum", keyword: "enum", params: { allowedValues: schema12.properties.durability.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data.user !== void 0) {
                          let data4 = data.user, _errs12 = errors;
                          if (errors === _errs12)
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                              let missing2;
                              if (data4.id === void 0 && (missing2 = "id") || data4.name === void 0 && (missing2 = "name") || data4.role === void 0 && (missing2 = "role"))
                                return validate10.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/definitions/welcome/properties/user/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                              if (data4.id !== void 0) {
                                let data5 = data4.id, _errs14 = errors;
                                if (errors === _errs14)
                                  if (typeof data5 == "string") {
                                    if (func2(data5) > 255)
                                      return validate10.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/definitions/welcome/properties/user/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                    if (func2(data5) < 1)
                                      return validate10.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/definitions/welcome/properties/user/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/definitions/welcome/properties/user/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid4 = _errs14 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4) {
                                if (data4.name !== void 0) {
                                  let data6 = data4.name, _errs16 = errors;
                                  if (errors === _errs16)
                                    if (typeof data6 == "string") {
                                      if (func2(data6) > 64)
                                        return validate10.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/definitions/welcome/properties/user/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                      if (func2(data6) < 1)
                                        return validate10.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/definitions/welcome/properties/user/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/definitions/welcome/properties/user/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs16 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4)
                                  if (data4.role !== void 0) {
                                    let data7 = data4.role, _errs18 = errors;
                                    if (typeof data7 != "string")
                                      return validate10.errors = [{ instancePath: instancePath + "/user/role", schemaPath: "#/definitions/welcome/properties/user/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(data7 === "owner" || data7 === "moderator" || data7 === "member" || data7 === "guest"))
                                      return validate10.errors = [{ instancePath: instancePath + "/user/role", schemaPath: "#/definitions/welcome/properties/user/properties/role/enum", keyword: "enum", params: { allowedValues: schema12.properties.user.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid4 = _errs18 === errors;
                                  } else
                                    var valid4 = !0;
                              }
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/definitions/welcome/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data.features !== void 0) {
                            let data8 = data.features, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data8)) {
                                if (data8.length > 100)
                                  return validate10.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/definitions/welcome/properties/features/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                                {
                                  var valid5 = !0;
                                  let len0 = data8.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data9 = data8[i0], _errs22 = errors;
                                    if (errors === _errs22)
                                      if (typeof data9 == "string") {
                                        if (func2(data9) > 64)
                                          return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/welcome/properties/features/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                        if (func2(data9) < 1)
                                          return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/welcome/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/welcome/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs22 === errors;
                                    if (!valid5)
                                      break;
                                  }
                                }
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/definitions/welcome/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid3 = _errs20 === errors;
                          } else
                            var valid3 = !0;
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/welcome/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "refused") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.type === void 0 && (missing3 = "type") || data.message === void 0 && (missing3 = "message") || data.code === void 0 && (missing3 = "code") || data.kind === void 0 && (missing3 = "kind") || data.error === void 0 && (missing3 = "error"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/refused/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs27 = errors;
                  if (data.type !== "refused")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/refused/properties/type/const", keyword: "const", params: { allowedValue: "refused" }, message: "must be equal to constant" }], !1;
                  var valid8 = _errs27 === errors;
                } else
                  var valid8 = !0;
                if (valid8) {
                  if (data.message !== void 0) {
                    let data11 = data.message, _errs28 = errors;
                    if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                      return validate10.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/refused/properties/message/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs28 && typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11)))
                      return validate10.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/refused/properties/message/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                    var valid8 = _errs28 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.code !== void 0) {
                      let data12 = data.code, _errs30 = errors;
                      if (errors === _errs30)
                        if (typeof data12 == "string") {
                          if (func2(data12) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/refused/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (!pattern0.test(data12))
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/refused/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/refused/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid8 = _errs30 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.kind !== void 0) {
                        let data13 = data.kind, _errs32 = errors;
                        if (typeof data13 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/refused/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data13 === "retry" || data13 === "stop" || data13 === "fix"))
                          return validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/refused/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid8 = _errs32 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8)
                        if (data.error !== void 0) {
                          let data14 = data.error, _errs34 = errors;
                          if (errors === _errs34)
                            if (typeof data14 == "string") {
                              if (func2(data14) > 1e3)
                                return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/refused/properties/error/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
                              if (func2(data14) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/refused/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/refused/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid8 = _errs34 === errors;
                        } else
                          var valid8 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/refused/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "goaway") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing4;
                if (data.type === void 0 && (missing4 = "type") || data.reconnectAfterMs === void 0 && (missing4 = "reconnectAfterMs") || data.code === void 0 && (missing4 = "code"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/goaway/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs39 = errors;
                  if (data.type !== "goaway")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/goaway/properties/type/const", keyword: "const", params: { allowedValue: "goaway" }, message: "must be equal to constant" }], !1;
                  var valid11 = _errs39 === errors;
                } else
                  var valid11 = !0;
                if (valid11) {
                  if (data.reconnectAfterMs !== void 0) {
                    let data16 = data.reconnectAfterMs, _errs40 = errors;
                    if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                      return validate10.errors = [{ instancePath: instancePath + "/reconnectAfterMs", schemaPath: "#/definitions/goaway/properties/reconnectAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs40 && typeof data16 == "number" && isFinite(data16)) {
                      if (data16 > 864e5 || isNaN(data16))
                        return validate10.errors = [{ instancePath: instancePath + "/reconnectAfterMs", schemaPath: "#/definitions/goaway/properties/reconnectAfterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                      if (data16 < 0 || isNaN(data16))
                        return validate10.errors = [{ instancePath: instancePath + "/reconnectAfterMs", schemaPath: "#/definitions/goaway/properties/reconnectAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var valid11 = _errs40 === errors;
                  } else
                    var valid11 = !0;
                  if (valid11)
                    if (data.code !== void 0) {
                      let data17 = data.code, _errs42 = errors;
                      if (errors === _errs42)
                        if (typeof data17 == "string") {
                          if (func2(data17) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (!pattern0.test(data17))
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid11 = _errs42 === errors;
                    } else
                      var valid11 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/goaway/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "access") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type") || data.access === void 0 && (missing5 = "access"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/access/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs47 = errors;
                  if (data.type !== "access")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/access/properties/type/const", keyword: "const", params: { allowedValue: "access" }, message: "must be equal to constant" }], !1;
                  var valid14 = _errs47 === errors;
                } else
                  var valid14 = !0;
                if (valid14)
                  if (data.access !== void 0) {
                    let data19 = data.access, _errs48 = errors;
                    if (typeof data19 != "string")
                      return validate10.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/definitions/access/properties/access/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data19 === "write" || data19 === "read"))
                      return validate10.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/definitions/access/properties/access/enum", keyword: "enum", params: { allowedValues: schema15.properties.access.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid14 = _errs48 === errors;
                  } else
                    var valid14 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/access/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else
            return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateSyncControlDown: Validate<SyncControlDown> = compiled;
