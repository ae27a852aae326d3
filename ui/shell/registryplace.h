// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/textspan.h"

#include <QTabWidget>
#include <optional>

namespace elchi {

class CodebookPage;
class DuplicatesPage;
class RegistryPage;
class RejectedPage;
class Workspace;

/// The place "Registry": what the workspace knows, on four pages: the entries, the topics and sectors (made
/// when they are first looked at), entries that may be the same, and what was rejected for good.
class RegistryPlace : public QTabWidget
{
    Q_OBJECT

public:
    explicit RegistryPlace(Workspace &workspace, QWidget *parent = nullptr);

    void showEntity(EntityId entity);
    void showCode(CodeId code);
    /// The dispatch that is open in the reader; may be none.
    void setOpenDispatch(DispatchId dispatch);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);
    void told(const QString &sentence);
    /// The codebook was made; its actions exist now.
    void pageMade();

private:
    CodebookPage *codebook();

    Workspace &m_workspace;
    RegistryPage *m_entries;
    CodebookPage *m_codebook = nullptr;
    DuplicatesPage *m_duplicates;
    RejectedPage *m_rejected;
    DispatchId m_open;
};

} // namespace elchi
