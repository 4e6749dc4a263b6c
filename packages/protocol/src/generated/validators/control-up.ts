// Generated from schemas/sync/control-up.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { SyncControlUp } from '../messages.ts';

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
var func2 = require_ucs2length().default, pattern0 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$", "u");
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
          if (tag0 === "hello") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.type === void 0 && (missing1 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/hello/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs5 = errors;
                  if (data.type !== "hello")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/hello/properties/type/const", keyword: "const", params: { allowedValue: "hello" }, message: "must be equal to constant" }], !1;
                  var valid3 = _errs5 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.token !== void 0) {
                    let data1 = data.token, _errs6 = errors;
                    if (errors === _errs6)
                      if (typeof data1 == "string") {
                        if (func2(data1) > 8192)
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/hello/properties/token/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }], !1;
                        if (func2(data1) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/hello/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/hello/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid3 = _errs6 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3)
                    if (data.name !== void 0) {
                      let data2 = data.name, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data2 == "string") {
                          if (func2(data2) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data2) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data2))
                            return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, message: 'must match pattern "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/hello/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "token") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (data.type === void 0 && (missing2 = "type") || data.token === void 0 && (missing2 = "token"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/token/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs13 = errors;
                  if (data.type !== "token")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/token/properties/type/const", keyword: "const", params: { allowedValue: "token" }, message: "must be equal to constant" }], !1;
                  var valid6 = _errs13 === errors;
                } else
                  var valid6 = !0;
                if (valid6)
                  if (data.token !== void 0) {
                    let data4 = data.token, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 8192)
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/token/properties/token/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }], !1;
                        if (func2(data4) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/token/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/token/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid6 = _errs14 === errors;
                  } else
                    var valid6 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/token/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else
            return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateSyncControlUp: Validate<SyncControlUp> = compiled;
