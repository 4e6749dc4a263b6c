// Generated from schemas/identity/sign-in-ways.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { SignInWays } from '../messages.ts';

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
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/identity/sign-in-ways.v1.json", type: "object", required: ["guests", "accounts", "accessToken", "providers"], properties: { guests: { type: "boolean" }, accounts: { type: "boolean" }, accessToken: { type: "boolean" }, providers: { type: "array", maxItems: 10, items: { type: "object", required: ["id", "name", "web", "device"], properties: { id: { type: "string", enum: ["github", "oidc"] }, name: { type: "string", minLength: 1, maxLength: 100 }, web: { type: "boolean" }, device: { type: "boolean" } } } } } }, func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.guests === void 0 && (missing0 = "guests") || data.accounts === void 0 && (missing0 = "accounts") || data.accessToken === void 0 && (missing0 = "accessToken") || data.providers === void 0 && (missing0 = "providers"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.guests !== void 0) {
        let _errs1 = errors;
        if (typeof data.guests != "boolean")
          return validate10.errors = [{ instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.accounts !== void 0) {
          let _errs3 = errors;
          if (typeof data.accounts != "boolean")
            return validate10.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.accessToken !== void 0) {
            let _errs5 = errors;
            if (typeof data.accessToken != "boolean")
              return validate10.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "#/properties/accessToken/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.providers !== void 0) {
              let data3 = data.providers, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  if (data3.length > 10)
                    return validate10.errors = [{ instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0], _errs9 = errors;
                      if (errors === _errs9)
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          let missing1;
                          if (data4.id === void 0 && (missing1 = "id") || data4.name === void 0 && (missing1 = "name") || data4.web === void 0 && (missing1 = "web") || data4.device === void 0 && (missing1 = "device"))
                            return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data4.id !== void 0) {
                            let data5 = data4.id, _errs11 = errors;
                            if (typeof data5 != "string")
                              return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/id", schemaPath: "#/properties/providers/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data5 === "github" || data5 === "oidc"))
                              return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/id", schemaPath: "#/properties/providers/items/properties/id/enum", keyword: "enum", params: { allowedValues: schema11.properties.providers.items.properties.id.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data4.name !== void 0) {
                              let data6 = data4.name, _errs13 = errors;
                              if (errors === _errs13)
                                if (typeof data6 == "string") {
                                  if (func2(data6) > 100)
                                    return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/name", schemaPath: "#/properties/providers/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                                  if (func2(data6) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/name", schemaPath: "#/properties/providers/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/name", schemaPath: "#/properties/providers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs13 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data4.web !== void 0) {
                                let _errs15 = errors;
                                if (typeof data4.web != "boolean")
                                  return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/web", schemaPath: "#/properties/providers/items/properties/web/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                var valid2 = _errs15 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data4.device !== void 0) {
                                  let _errs17 = errors;
                                  if (typeof data4.device != "boolean")
                                    return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0 + "/device", schemaPath: "#/properties/providers/items/properties/device/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                  var valid2 = _errs17 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          }
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate10.errors = [{ instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateSignInWays: Validate<SignInWays> = compiled;
