// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

// What Problem::subject and Problem::arguments hold for each rule. Whatever is missing is worded
// without: a rule that knows less says less.
//
// rule                           subject              arguments
// EndpointCertificateMissing     endpoint             -
// EndpointCertificateUndeclared  endpoint             certificate name
// EndpointCertificateNotInMy     endpoint             certificate name, store ("LocalMachine\CA")
// ThumbprintMissing              certificate name     cscfg file name
// ThumbprintInvalid              certificate name     thumbprint as written, cscfg
// ThumbprintPlaceholder          certificate name     thumbprint as written (or ""), cscfg
// CertificateUndeclared          certificate name     cscfg
// DuplicateName                  the name             element ("Certificate", "InputEndpoint", "Role")
// InvalidName                    the name             element, offending character
// PortTaken                      endpoint             port, who has it ("role/endpoint")
// ValueUnknown                   the element's name   attribute, value, those allowed, element
// StoreNameInvalid               certificate name     length
// CertificateOnPlainEndpoint     endpoint             certificate name, protocol
// ThumbprintUntidy               certificate name     as written, cscfg, what was stripped, "lower" or "",
//                                                     "refused" where the schema does
// ThumbprintAlgorithm            certificate name     algorithm, cscfg
// SettingUndeclared              setting              cscfg
// LocalPortTaken                 endpoint             port, the endpoint that has it
// SiteBindingUnknown             binding              endpoint, site
// SiteWithoutBinding, BindingsNotLast  site           -
// TooManyRoles, TooManyEndpoints service              how many
// ServiceNameDiffers             cscfg                its name, the csdef's name
// RoleWithoutConfiguration       role                 cscfg
// SniNeedsIis8, GuestOsRetired   cscfg                osFamily, Windows
// GuestOsMissing                 cscfg                osFamily as written, where it is unknown
// ConfigurationUnreadable        Error::subject       Error::detail, Error::code as a number
// TaskTooLong                    command line         its length
// TaskEmpty                      -                    -
// TaskFileMissing/Marked/NotAscii  command line       file
// TaskNotElevated                command line         -
// VariableInvalid                variable             command line, "both" or "" (neither)
// VirtualNetworkMissing          cscfg                virtual network, roles without a subnet
// RemoteDesktopImport            module               -
// VmSizeRenamed                  size                 the new name
// SecretUrlInvalid               the URL              -
// NoWebRole                      service              -
// SupportEnds                    -                    last day
// PrivateKeyMissing/Mismatched   certificate          -
// Expired, NotYetValid           certificate          date
// ExpiresSoon                    certificate          days left, date
// WeakKey                        certificate          bits
// WeakSignature                  certificate          algorithm
// NotForServers                  certificate          -
// KeyUsageUnfit                  certificate          its key usage
// ChainIncomplete                certificate          missing issuer
// ModernPkcs12                   certificate          path of the file
// NoSubjectAltName               certificate          -
// RootInCa                       certificate name     store
// NoCertificates                 -                    -
// ScenarioDoesNotFit             scenario's word      -
// ScenarioNotChosen, NoRoleChosen  -                  -
// PortHeldByRole                 role                 port, the role that has it, its endpoint
// CertificateUnused              certificate name     -
// LeafInCa, IntermediateNotInCa  certificate name     store
// SameThumbprintTwice            certificate name     the other name
// ShadowedByExactIp              host                 key that hides it ("10.0.0.4:443"), certificate served
// ShadowedByPlatform             host                 endpoint, certificate served
// SameKeyOtherCertificate        key                  certificate that wins, certificate that loses
// DuplicateBinding               key                  the other site
// SniWithoutHost                 site                 -
// HostInvalid, WildcardInvalid   host                 -
// WildcardNeedsIis10             host                 IIS version
// HostNotCovered                 host                 certificate, the names that it covers
// HostOnlyInCommonName           host                 certificate
// NoDefault                      port                 -
// PunycodeHost                   host as typed        Unicode form
// AddressInvalid, PortInvalid    the text             -
// BindingWithoutCertificate      host (or "")         the name that the role has no certificate of
// UnknownSite                    site                 -
// BindingCertificateUndeclared   host                 certificate name
// SettingTooLong                 configuration        characters, the most that there can be
// NothingToDo                    -                    -

/// One or two sentences: what is wrong and what comes of it. Starts with the role where it is not
/// a binding row, which names its role itself.
QString problemText(const Problem &problem);

/// "Azure says: …": the exact message of Azure's tools for it, to be found by a search; empty where none
/// is known.
QString azureText(const Problem &problem);

/// "error", "warning", "note": the word before a problem.
QString severityText(Severity severity);

} // namespace bindwright
