// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Reading and planning: processor time as ratios of two things measured in turn in one run, each
// beside what it is meant to be. Judges nothing.
#include "measure.h"

#include "model/cloudservice/projectreader.h"
#include "model/plan/plan.h"
#include "model/session/newdraft.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTextStream>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace bindwright;

namespace {

constexpr int runs = 5;

struct Ratio
{
    double ours;
    double base;
};

/// The medians of both, run in turn.
template<class Ours, class Base>
Ratio compare(const Ours &ours, const Base &base)
{
    QList<double> a;
    QList<double> b;
    for (int i = 0; i < runs; ++i) {
        b.append(costOf(base));
        a.append(costOf(ours));
    }
    return {median(a), median(b)};
}

void print(const QString &name, const Ratio &ratio, double most)
{
    QTextStream out(stdout);
    out << name.leftJustified(50)
        << u"%1 ms %2 ms   ratio %3 (at most %4)"_s.arg(ratio.ours, 9, 'f', 3)
               .arg(ratio.base, 9, 'f', 3)
               .arg(ratio.ours / ratio.base, 0, 'f', 2)
               .arg(most)
        << Qt::endl;
}

/// A project of \a roles web roles, with that many cscfg files beside it.
Project bigProject(int roles, int configurations)
{
    QByteArray definition = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceDefinition name="Big" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
)";
    QByteArray configuration = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="Big" osFamily="6" osVersion="*" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration">
)";
    for (int i = 0; i < roles; ++i) {
        const QByteArray name = "Role" + QByteArray::number(i);
        definition += "  <WebRole name=\"" + name + R"(" vmsize="Small">
    <Sites>
      <Site name="Web">
        <Bindings>
          <Binding name="Http" endpointName="Http" />
        </Bindings>
      </Site>
    </Sites>
    <Endpoints>
      <InputEndpoint name="Http" protocol="http" port="80" />
    </Endpoints>
  </WebRole>
)";
        configuration += "  <Role name=\"" + name + "\">\n    <Instances count=\"1\" />\n  </Role>\n";
    }
    const auto parsed = [](const QString &path, const QByteArray &bytes) {
        return ProjectFile{path, XmlDocument::parse(bytes, path).value()};
    };
    Project project;
    project.path = u"/big"_s;
    project.definition = parsed(u"/big/ServiceDefinition.csdef"_s, definition + "</ServiceDefinition>\n");
    for (int i = 0; i < configurations; ++i)
        project.configurations.append(parsed(u"/big/ServiceConfiguration.%1.cscfg"_s.arg(i),
                                             configuration + "</ServiceConfiguration>\n"));
    project.service = readService(project.definition, project.configurations);
    return project;
}

Certificate certificateFor(int number)
{
    Certificate certificate;
    certificate.commonName = u"host%1.example.com"_s.arg(number);
    certificate.subject = u"CN="_s + certificate.commonName;
    certificate.der = QByteArray::number(number);
    certificate.subjectDer = certificate.subject.toUtf8();
    certificate.issuer = u"CN=Issuer"_s;
    certificate.issuerDer = certificate.issuer.toUtf8();
    certificate.dnsNames = {certificate.commonName};
    certificate.sha1 = Thumbprint::parse(u"%1"_s.arg(number, 40, 16, QChar(u'0'))).value();
    certificate.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    certificate.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc());
    certificate.keyType = KeyType::Rsa;
    certificate.keyBits = 2048;
    certificate.privateKey = PrivateKey::Matching;
    return certificate;
}

Certificate issuer()
{
    Certificate certificate = certificateFor(1 << 20);
    certificate.subject = certificate.issuer;
    certificate.subjectDer = certificate.issuerDer;
    certificate.dnsNames.clear();
    certificate.selfSigned = true;
    certificate.isCa = true;
    certificate.privateKey = PrivateKey::Absent;
    return certificate;
}

/// Certificates spread over all roles, each set in every cscfg and bound to a host.
Draft draftWithCertificates(const Project &project, int certificates)
{
    Draft draft = draftOf(project.path, project.service);
    draft.scenario = Scenario::Sni;
    draft.certificates.append(issuer());
    for (int i = 0; i < certificates; ++i) {
        const Certificate certificate = certificateFor(i);
        Role &role = draft.service.roles[i % draft.service.roles.size()];
        RoleCertificate entry{u"Certificate%1"_s.arg(i), u"LocalMachine"_s, u"My"_s, {}, {}};
        for (const ProjectFile &file : project.configurations)
            entry.thumbprints.insert(QFileInfo(file.path).fileName(), certificate.sha1.toString());
        role.certificates.append(entry);
        draft.certificates.append(certificate);
        draft.hosts.append(certificate.commonName);
        draft.bindings.append(
            {.role = role.name, .site = u"Web"_s, .host = certificate.commonName, .certificate = entry.name});
    }
    return draft;
}

/// The largest csdef of the shared corpus; where that is not at hand, one of 50 roles.
QByteArray largestDefinition()
{
    QByteArray largest;
    for (const CorpusFile &file : corpusFiles()) {
        const QByteArray bytes =
            file.path.endsWith(u".csdef"_s) && file.wellFormed ? fileBytes(file.path) : QByteArray();
        if (bytes.size() > largest.size())
            largest = bytes;
    }
    return largest.isEmpty() ? bigProject(50, 0).definition.document.bytes() : largest;
}

void benchReading(const QByteArray &definition)
{
    constexpr int repetitions = 50;
    const QString path = u"/ServiceDefinition.csdef"_s;
    const auto ours = [&] {
        for (int i = 0; i < repetitions; ++i) {
            const auto document = XmlDocument::parse(definition, path);
            if (!document || readService({path, *document}, {}).roles.isEmpty())
                qFatal("the definition does not read");
        }
    };
    const auto base = [&] {
        for (int i = 0; i < repetitions; ++i) {
            QXmlStreamReader reader(definition);
            while (!reader.atEnd())
                reader.readNext();
        }
    };
    print(u"read a csdef of %1 bytes, x%2, and a bare pass"_s.arg(definition.size()).arg(repetitions),
          compare(ours, base), 3);
}

void benchPlanning()
{
    const Project project = bigProject(50, 20);
    const Facts facts{project, QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc())};
    const Draft half = draftWithCertificates(project, 500);
    const Draft whole = draftWithCertificates(project, 1000);
    const auto plan = [&facts](const Draft &draft) {
        const auto made = makePlan(draft, facts);
        if (!made || made->changes.size() < 1 + facts.project->configurations.size())
            qFatal("the plan does not change every file");
    };
    print(u"plan 1000 certificates, 50 roles, 20 cscfg, and 500"_s,
          compare([&] { plan(whole); }, [&] { plan(half); }), 2.2);
}

} // namespace

int main()
{
    benchReading(largestDefinition());
    benchReading(bigProject(50, 0).definition.document.bytes());
    benchPlanning();
    return 0;
}
