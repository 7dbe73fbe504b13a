// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "logging.h"

#include "model/base/escaped.h"
#include "ui/words/plantext.h"

#include <QFile>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <cstdlib>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

constexpr size_t fileSize = 1024 * 1024;
constexpr size_t fileCount = 3;

/// "%*" in a pattern: the message, in which a name out of a file makes neither a line nor a terminal's
/// command.
class EscapedMessage final : public spdlog::custom_flag_formatter
{
public:
    void format(const spdlog::details::log_msg &message, const std::tm &, spdlog::memory_buf_t &out) override
    {
        const auto text = QString::fromUtf8(message.payload.data(), qsizetype(message.payload.size()));
        const std::string safe = escaped(text).toStdString();
        out.append(safe.data(), safe.data() + safe.size());
    }

    std::unique_ptr<custom_flag_formatter> clone() const override
    {
        return std::make_unique<EscapedMessage>();
    }
};

std::unique_ptr<spdlog::pattern_formatter> formatterOf(const char *pattern)
{
    auto formatter = std::make_unique<spdlog::pattern_formatter>();
    formatter->add_flag<EscapedMessage>('*').set_pattern(pattern);
    return formatter;
}

/// The rotating file, opened with the first record so that starting up touches no disk.
class LazyFileSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    explicit LazyFileSink(std::function<QString()> folder)
        : m_folder(std::move(folder))
    { }

protected:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        if (!m_tried)
            open();
        if (m_file)
            m_file->log(message);
    }

    void flush_() override
    {
        if (m_file)
            m_file->flush();
    }

private:
    void open()
    {
        m_tried = true;
        try {
            const QByteArray path = QFile::encodeName(m_folder() + "/bindwright.log"_L1);
            // The newest is one of the files.
            m_file = std::make_unique<spdlog::sinks::rotating_file_sink_st>(path.toStdString(), fileSize,
                                                                            fileCount - 1);
            m_file->set_formatter(formatterOf("%Y-%m-%dT%H:%M:%S.%e%z %P %l %*"));
        } catch (const spdlog::spdlog_ex &) {
            m_file.reset(); // a state folder that cannot be written must not keep anyone from working
        }
    }

    std::function<QString()> m_folder;
    std::unique_ptr<spdlog::sinks::rotating_file_sink_st> m_file;
    bool m_tried = false;
};

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::info; // of Qt's surroundings, such as XDG_RUNTIME_DIR: for the log's file
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::warn;
}

void logQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray category(context.category ? context.category : "default");
    spdlog::log(levelOf(type), "{}: {}", category.constData(), message.toStdString());
    if (type != QtFatalMsg)
        return;
    spdlog::shutdown();
    // No display is the caller's to mend and no defect: leave as for other unusable surroundings.
    if (message.contains("no Qt platform plugin could be initialized"_L1))
        std::_Exit(2);
}

/// What Qt says before there is a log.
void sayFatalMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "bindwright: %s\n", qPrintable(message));
}

} // namespace

void silenceQt()
{
    qInstallMessageHandler(sayFatalMessage);
}

Logging::Logging(spdlog::level::level_enum level, std::function<QString()> folder)
{
    const auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(level);
    console->set_formatter(formatterOf("bindwright: %l: %*"));
    const auto file = std::make_shared<LazyFileSink>(std::move(folder));
    const auto fileLevel = std::min(level, spdlog::level::info);
    file->set_level(fileLevel);
    const auto logger =
        std::make_shared<spdlog::logger>("bindwright", spdlog::sinks_init_list{console, file});
    logger->set_level(fileLevel);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(logQtMessage);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    spdlog::shutdown();
}

void logActions(const Plan &plan)
{
    for (const Problem &problem : obstacles(plan))
        spdlog::warn("overridden: {} {}", id(problem.rule).toStdString(), problem.subject.toStdString());
    for (const Action &action : plan.actions)
        spdlog::info("action: {}", actionText(action, {}).toStdString());
}

} // namespace bindwright
